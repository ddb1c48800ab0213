package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.checklist.Eis.Geldigheid;
import nl.toetssteen.checklist.Eis.Voorbeeld;
import nl.toetssteen.checklist.Eis.Wijziging;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.checklist.Oordeel.Verschil;
import nl.toetssteen.checklist.Voorwaarde.Alle;
import nl.toetssteen.checklist.Voorwaarde.GaatOver;
import nl.toetssteen.checklist.Voorwaarde.Geen;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;
import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.checklist.Voorwaarde.Minstens;
import nl.toetssteen.checklist.Voorwaarde.Operator;
import nl.toetssteen.checklist.Voorwaarde.Plek;
import nl.toetssteen.checklist.Voorwaarde.Rondom;
import nl.toetssteen.checklist.Voorwaarde.Vergelijking;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.wet.Wetsartikel;
import nl.toetssteen.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class EisParserTest {

  private static final HeeftBegrip EXAMEN = new HeeftBegrip("examen", null);

  private static Eis parse(String yaml) {
    return EisParser.parse(new YamlReader().parse("proef.yaml", yaml));
  }

  private static Voorwaarde condition(String yaml) {
    return VoorwaardeParser.parse(new YamlReader().parse("proef.yaml", yaml));
  }

  private static final String VAST = "id: er.proef\nniveau: uitleg\nbij-stilte: ontbreekt\n";

  @Test
  void whatARequirementIsAboutIsRead() {
    Eis eis =
        parse(
            """
            id: er.proef
            titel: Verlof
            niveau: wettelijk
            bron:
              - {regeling: ub, artikel: "3.10", lid: "2", onderdeel: "c"}
              - {regeling: wvo2020, artikel: "2.60"}
            geldt: {document: examenreglement, schoolsoorten: [havo, vwo], vanaf: 2022-08-01, tot: 2027-08-01}
            bij-stilte: ontbreekt
            waar: [verlof, vrij]
            behalve: [ziekte, {kenmerk: termijn}]
            meldingen: {voldoet: " Goed. ", ontbreekt: Niets.}
            advies: " Schrijf het op. "
            voorstel: " Er is verlof. "
            """);

    assertThat(eis.id()).isEqualTo("er.proef");
    assertThat(eis.titel()).isEqualTo("Verlof");
    assertThat(eis.niveau()).isEqualTo(Niveau.WETTELIJK);
    assertThat(eis.grondslag())
        .containsExactly(
            new Wetsartikel(Regeling.metSleutel("ub").orElseThrow(), "3.10", "2", "c"),
            new Wetsartikel(Regeling.metSleutel("wvo2020").orElseThrow(), "2.60", "", ""));
    assertThat(eis.geldt())
        .isEqualTo(
            new Geldigheid(
                "examenreglement",
                Set.of("havo", "vwo"),
                LocalDate.of(2022, 8, 1),
                LocalDate.of(2027, 8, 1)));
    assertThat(eis.bijStilte()).isEqualTo(Uitkomst.ONTBREEKT);
    assertThat(eis.waar()).containsExactly("verlof", "vrij");
    assertThat(eis.behalve())
        .containsExactly(new HeeftBegrip("ziekte", null), new HeeftKenmerk("termijn", List.of()));
    assertThat(eis.meldingen()).isEqualTo(Map.of("voldoet", "Goed.", "ontbreekt", "Niets."));
    assertThat(eis.advies()).isEqualTo("Schrijf het op.");
    assertThat(eis.voorstel()).isEqualTo("Er is verlof.");
  }

  @Test
  void whatIsNotSaidStaysEmpty() {
    Eis eis = parse(VAST);

    assertThat(eis.geldt()).isEqualTo(new Geldigheid("", Set.of(), null, null));
    assertThat(eis.programma()).isEmpty();
    assertThat(eis.samen()).isEmpty();
    assertThat(eis.oordelen()).isEmpty();
    assertThat(eis.voorbeelden()).isEmpty();
    assertThat(eis.wijzigingen()).isEmpty();
  }

  @Test
  void judgmentsKeepTheirOrderAndTheirLimits() {
    Eis eis =
        parse(
            VAST
                + """
                oordeel:
                  - {als: examen, dan: voldoet}
                  - in: artikel
                    als: examen
                    verschilt: {kenmerk: termijn, begrippen: [a, b], per: [c], apart: [d]}
                    dan: strijdig
                    reden: te-kort
                    vanaf: 2026-08-01
                """);

    Verschil verschil = new Verschil("termijn", List.of("a", "b"), List.of("c"), List.of("d"));
    LocalDate vanaf = LocalDate.of(2026, 8, 1);
    assertThat(eis.oordelen())
        .containsExactly(
            new Oordeel(Omvang.ZIN, EXAMEN, null, Uitkomst.VOLDOET, "", null),
            new Oordeel(Omvang.ARTIKEL, EXAMEN, verschil, Uitkomst.STRIJDIG, "te-kort", vanaf));
  }

  @Test
  void aProofOnToetsenIsRead() {
    Eis eis =
        parse(
            VAST
                + "programma: {proef: cellen, per: toets, kolommen: [duur], begrippen: [kort],"
                + " behalve: [praktisch], vakken: [ckv]}\n");

    assertThat(eis.programma())
        .contains(
            new Programmaproef(
                Programmaproef.Soort.CELLEN,
                true,
                List.of("duur"),
                List.of("kort"),
                List.of("praktisch"),
                List.of("ckv")));
    assertThat(parse(VAST + "programma: {proef: dekking, per: vak}\n").programma())
        .map(Programmaproef::perToets)
        .contains(false);
  }

  @Test
  void aProofOnTwoDocumentsIsRead() {
    Eis eis =
        parse(
            VAST
                + """
                samen:
                  proef: uitspraken
                  paren:
                    - reglement: {in: lid, als: examen}
                      toetsen: {vorm: praktisch, herkansbaar: true}
                      dan: strijdig
                      reden: anders
                    - reglement-niet: {als: examen}
                      pta: {als: examen}
                      dan: handmatig
                """);

    Oordeel lid = new Oordeel(Omvang.LID, EXAMEN, null, Uitkomst.STRIJDIG, "", null);
    Oordeel zin = new Oordeel(Omvang.ZIN, EXAMEN, null, Uitkomst.HANDMATIG, "", null);
    Samenproef.Toetskenmerk toetsen = new Samenproef.Toetskenmerk("praktisch", true);
    assertThat(eis.samen())
        .contains(
            new Samenproef(
                Samenproef.Soort.UITSPRAKEN,
                List.of(
                    new Samenproef.Paar(lid, null, null, toetsen, Uitkomst.STRIJDIG, "anders"),
                    new Samenproef.Paar(null, zin, zin, null, Uitkomst.HANDMATIG, ""))));
  }

  @Test
  void examplesAreReadByOutcomeAndTheLastChangeComesFirst() {
    Eis eis =
        parse(
            VAST
                + """
                voorbeelden:
                  voldoet: [" Een examen. ", Nog een.]
                  strijdig: [Geen examen.]
                wijzigingen:
                  - {datum: 2025-01-01, wat: Eerst.}
                  - {datum: 2026-01-01, wat: " Daarna. "}
                """);

    assertThat(eis.voorbeelden())
        .containsExactly(
            new Voorbeeld(Uitkomst.VOLDOET, "Een examen."),
            new Voorbeeld(Uitkomst.VOLDOET, "Nog een."),
            new Voorbeeld(Uitkomst.STRIJDIG, "Geen examen."));
    assertThat(eis.wijzigingen())
        .containsExactly(
            new Wijziging(LocalDate.of(2026, 1, 1), "Daarna."),
            new Wijziging(LocalDate.of(2025, 1, 1), "Eerst."));
  }

  @Test
  void aNameThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> parse("niveau: streng"))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessage("Onbekende waarde: streng");
    assertThatThrownBy(() -> parse("niveau: uitleg\nbron: [{regeling: avg}]"))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessage("Onbekende regeling: avg");
    assertThatThrownBy(() -> condition("{wie: weet}"))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessageStartingWith("Onbekende voorwaarde: ");
  }

  @Test
  void conditionsAreReadWithAllTheirParts() {
    assertThat(condition("examen")).isEqualTo(EXAMEN);
    assertThat(condition("{begrip: examen, ontkend: false}"))
        .isEqualTo(new HeeftBegrip("examen", false));
    assertThat(condition("{kenmerk: termijn, minder-dan: 5 dagen}"))
        .isEqualTo(
            new HeeftKenmerk("termijn", List.of(new Vergelijking(Operator.MINDER_DAN, "5 dagen"))));
    assertThat(condition("{alle: [examen], binnen: 9, volgorde: true}"))
        .isEqualTo(new Alle(List.of(EXAMEN), 9, true));
    assertThat(condition("{alle: [examen]}")).isEqualTo(new Alle(List.of(EXAMEN), 0, false));
    assertThat(condition("{een: [examen]}")).isEqualTo(new Minstens(1, List.of(EXAMEN)));
    assertThat(condition("{minstens: 2, van: [examen, examen]}"))
        .isEqualTo(new Minstens(2, List.of(EXAMEN, EXAMEN)));
    assertThat(condition("{geen: [examen]}")).isEqualTo(new Geen(List.of(EXAMEN)));
    assertThat(condition("{gaat-over: a, tegenover: [b]}"))
        .isEqualTo(new GaatOver("a", List.of("b")));
    assertThat(condition("{eigen-kop: examen}")).isEqualTo(new Rondom(Plek.EIGEN_KOP, EXAMEN));
  }
}
