package nl.toetssteen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.pta.Kolom;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Toets;

/** Writes the toetsen of a document as lines of text. */
final class ProgrammaTekst {
  private static final List<Kolomsoort> GETOOND =
      List.of(
          Kolomsoort.CODE,
          Kolomsoort.MOMENT,
          Kolomsoort.VORM,
          Kolomsoort.DUUR,
          Kolomsoort.WEGING,
          Kolomsoort.WEGING_RAPPORT,
          Kolomsoort.DOMEINEN,
          Kolomsoort.HERKANSING);
  private static final int LANGSTE = 50;

  private static final String HINT =
      "  Weet u wat er in zo'n kolom staat? Zeg het met --indeling; zie docs/handleiding.md.";

  private ProgrammaTekst() {}

  /** Gives the toetsen per subject and year, and what was not understood; nothing without any. */
  static Stream<String> lines(Programma programma) {
    List<String> regels = new ArrayList<>();
    if (!programma.toetsen().isEmpty()) {
      regels.addAll(
          List.of("", "Zo zijn de toetsen gelezen (%d):".formatted(programma.toetsen().size())));
    }
    String groep = "";
    for (Toets toets : programma.toetsen()) {
      String kop = heading(toets);
      if (!kop.equals(groep)) {
        regels.add("  " + kop);
        groep = kop;
      }
      regels.add("    " + line(toets));
    }
    List<String> onbekend = columns(programma).toList();
    regels.addAll(onbekend);
    if (!onbekend.isEmpty()) {
      regels.add(HINT);
    }
    programma.onbegrepen().stream()
        .map(rij -> "  Niet begrepen, dus niet als toets gelezen: " + rij.tekst())
        .forEach(regels::add);
    return regels.stream();
  }

  private static Stream<String> columns(Programma programma) {
    return programma.kolommen().stream()
        .filter(kolom -> kolom.soort().isEmpty())
        .map(Kolom::kop)
        .distinct()
        .map(kop -> "  Van deze kolom is niet gevonden wat erin staat: " + kop);
  }

  private static String heading(Toets toets) {
    String vak = toets.vak().isEmpty() ? "vak onbekend" : toets.vak();
    String jaar = toets.leerjaar() == 0 ? "" : " " + toets.leerjaar();
    return (vak + ", " + String.join("/", toets.schoolsoorten()) + jaar).replaceAll(", $", "");
  }

  private static String line(Toets toets) {
    List<String> delen = new ArrayList<>();
    String omschrijving = toets.cel(Kolomsoort.OMSCHRIJVING);
    GETOOND.forEach(
        soort -> {
          String cel = toets.cel(soort);
          if (!cel.isEmpty()) {
            delen.add(soort == Kolomsoort.CODE ? cel : soort.naam() + " " + cel);
          }
        });
    delen.add(
        omschrijving.length() > LANGSTE ? omschrijving.substring(0, LANGSTE) + "…" : omschrijving);
    delen.add("telt voor " + toets.telt().naam());
    return String.join("; ", delen);
  }
}
