package nl.toetssteen.opstellen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.rapport.Rapport;

/** Drafts PTA booklets, checks them with all requirements, and reads them again. */
final class PtaRondgang {

  private final PtaOpsteller opsteller = new PtaOpsteller();
  private final DocumentReader reader = new DocumentReader(ReadLimits.standaard());
  private final ProgrammaReader programmas = ProgrammaReader.packaged();
  private final Controle controle =
      new Controle(
          reader,
          ChecklistReader.readPackaged(),
          Clock.fixed(Instant.parse("2026-09-28T00:00:00Z"), ZoneOffset.UTC));

  /** Reads a programme from a file. */
  Programma programme(Path pad) {
    try {
      return read(pad.getFileName().toString(), Files.readAllBytes(pad));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Programma read(String naam, byte[] inhoud) {
    return programmas.read(reader.read(naam, inhoud));
  }

  /** Writes the booklet of a programme, for the school of this profile. */
  byte[] booklet(String yaml, Programma programma, Bestandsvorm vorm) {
    Schoolprofiel profiel = new ProfielReader().read("profiel.yaml", yaml).profiel();
    Uitgave uitgave = opsteller.draft(profiel, programma, null, LocalDate.of(2026, 9, 1));
    return new Schrijver().write(uitgave, vorm);
  }

  Rapport check(List<Bestand> bestanden) {
    return controle.check(bestanden, Keuzes.geen());
  }

  /** Gives the outcome of each requirement that is neither met nor beside the point. */
  List<String> objections(String naam, byte[] boekje) {
    return objections(check(List.of(new Bestand(naam, boekje))));
  }

  /** Does the same for a report on one booklet. */
  static List<String> objections(Rapport rapport) {
    List<String> bezwaren = new ArrayList<>();
    if (!rapport.documenten().get(0).soort().equals("pta")) {
      bezwaren.add("soort: " + rapport.documenten().get(0).soort());
    }
    rapport.bevindingen().stream()
        .filter(b -> b.uitkomst() != Uitkomst.VOLDOET)
        .filter(b -> b.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING)
        .forEach(
            b ->
                bezwaren.add(
                    "%s %s (%s) %s %s"
                        .formatted(
                            b.eis(), b.uitkomst(), b.reden(), b.uitleg(), b.vindplaatsen())));
    return bezwaren;
  }

  /**
   * Gives everything that a programme says of its toetsen, in any order of subjects. White space
   * does not count: a printed page may end a line after any slash of a code.
   */
  static List<String> contents(Programma programma) {
    return programma.toetsen().stream().map(PtaRondgang::contents).sorted().toList();
  }

  private static String contents(Toets toets) {
    Map<Kolomsoort, String> cellen = new TreeMap<>();
    toets
        .cellen()
        .forEach(
            (soort, cel) -> {
              boolean elders =
                  List.of(Kolomsoort.VAK, Kolomsoort.SCHOOLSOORT, Kolomsoort.LEERJAAR)
                      .contains(soort);
              if (!elders && !cel.isBlank()) {
                cellen.put(soort, cel.replaceAll("(?U)\\s+", ""));
              }
            });
    return String.join(
        " | ",
        toets.vak(),
        toets.schoolsoorten().toString(),
        String.valueOf(toets.leerjaar()),
        toets.telt().naam(),
        cellen.toString(),
        toets.overig().toString(),
        toets.begrepen().toString());
  }
}
