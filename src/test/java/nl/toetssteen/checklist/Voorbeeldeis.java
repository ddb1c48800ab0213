package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a small requirement file, with or without a fault. */
record Voorbeeldeis(String tekst) {

  private static final String GELDIG =
      """
      id: er.proef.verlof
      titel: Verlof
      niveau: uitleg
      bron: []
      geldt: {document: examenreglement, vanaf: 2022-08-01}
      bij-stilte: ontbreekt
      oordeel:
        - in: zin
          als: {begrip: examen}
          dan: voldoet
        - als: {alle: [examen, {kenmerk: termijn, minder-dan: 5 dagen}], binnen: 20}
          dan: strijdig
          reden: te-kort
      meldingen: {voldoet: Goed., te-kort: "Te kort: {gevonden}.", ontbreekt: Niets.}
      advies: Schrijf het op.
      voorbeelden:
        voldoet:
          - Het [[examen]] is op school.
          - Een examen duurt lang.
        strijdig:
          - Het [[examen]] duurt twee dagen.
        ontbreekt:
          - Er is verlof.
      """;

  static Voorbeeldeis geldig() {
    return new Voorbeeldeis(GELDIG);
  }

  /** Replaces a piece that must be there, so that a test cannot pass by a slip of the pen. */
  Voorbeeldeis replace(String oud, String nieuw) {
    assertThat(tekst).contains(oud);
    return new Voorbeeldeis(tekst.replace(oud, nieuw));
  }

  void write(Path map, String naam) throws IOException {
    Files.writeString(map.resolve(naam), tekst);
  }
}
