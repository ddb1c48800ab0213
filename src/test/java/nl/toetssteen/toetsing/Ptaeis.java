package nl.toetssteen.toetsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.checklist.Begrip;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Eis.Geldigheid;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Programmaproef;
import nl.toetssteen.checklist.Programmaproef.Soort;
import nl.toetssteen.checklist.Samenproef;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;

/** Holds a few rows of a PTA, or a reglement and a PTA, against a requirement of one proof. */
final class Ptaeis {

  private static final ProgrammaReader PROGRAMMAS = ProgrammaReader.packaged();
  private static final Vakkennis KENNIS = new Vakkennis();
  private static final DocumentReader READER = new DocumentReader(ReadLimits.standaard());

  /** Says in each message what the proof filled in. */
  private static final Map<String, String> MELDINGEN =
      Map.ofEntries(
          Map.entry("voldoet", "Goed: {gevonden}"),
          Map.entry("onvolledig", "Bij: {toetsen}"),
          Map.entry("zonder-weging", "Zonder: {toetsen}"),
          Map.entry("som", "Som: {som}"),
          Map.entry("dubbel", "Dubbel: {toetsen}"),
          Map.entry("dubbel-jaren", "Weer: {toetsen}"),
          Map.entry("ten-onrechte", "Fout: {toetsen}"),
          Map.entry("cijfer", "Cijfer: {gevonden}"),
          Map.entry("met-ce", "Wel: {gevonden}"),
          Map.entry("zonder-ce", "Niet: {gevonden}"),
          Map.entry("gemist", "Gemist: {domeinen}"),
          Map.entry("deel", "Deel: {domeinen}"),
          Map.entry("keuze", "Keuze: {domeinen}"),
          Map.entry("andere-codering", "Anders: {domeinen}"),
          Map.entry("onbekend", "Onbekend: {domeinen}"),
          Map.entry("anders", "Anders: {woorden}"),
          Map.entry("onbekende-periode", "Te hoog: {woorden}"),
          Map.entry("onverklaard", "Niet uitgelegd: {woorden}"));

  private Ptaeis() {}

  static Programmaproef proof(Soort soort) {
    return new Programmaproef(soort, false, List.of(), List.of(), List.of(), List.of());
  }

  /** Asks it of every toets by itself. */
  static Programmaproef proofPerToets(Soort soort, String... kolommen) {
    return new Programmaproef(soort, true, List.of(kolommen), List.of(), List.of(), List.of());
  }

  static Programmaproef proofWithConcepts(Soort soort, String... begrippen) {
    return new Programmaproef(soort, false, List.of(), List.of(begrippen), List.of(), List.of());
  }

  static List<Bevinding> check(Programmaproef proef, String pta, Begrip... begrippen) {
    return check(proef, List.of(), pta, begrippen);
  }

  /** Judges the text beside the toetsen as well. */
  static List<Bevinding> check(
      Programmaproef proef, List<Oordeel> oordelen, String pta, Begrip... begrippen) {
    Eis eis = requirement("pta", Optional.of(proef), Optional.empty(), oordelen);
    return see("pta", pta, begrippen).check(eis, List.of());
  }

  static List<Bevinding> check(
      Samenproef proef, String reglement, String pta, Begrip... begrippen) {
    return new Samentoetser(
            see("examenreglement", reglement, begrippen), see("pta", pta, begrippen))
        .check(requirement(proef));
  }

  static Eis requirement(Samenproef proef) {
    return requirement("beide", Optional.empty(), Optional.of(proef), List.of());
  }

  private static Documenttoetser see(String soort, String markdown, Begrip... begrippen) {
    Document document = READER.read(soort + ".md", markdown.getBytes(UTF_8));
    boolean isPta = soort.equals("pta");
    Programma programma = isPta ? PROGRAMMAS.read(document) : Programma.leeg();
    LocalDate dag = LocalDate.of(2026, 8, 1);
    Toetser.Opdracht opdracht =
        new Toetser.Opdracht(isPta ? 2 : 1, soort, List.of(), List.of(), dag, programma);
    Begrippenindex index = new Begrippenindex(Proeftekst.thesaurus(begrippen));
    Tekstbeeld beeld = new Tekstbeeld(document, index);
    return new Documenttoetser(beeld, opdracht, KENNIS);
  }

  private static Eis requirement(
      String document,
      Optional<Programmaproef> programma,
      Optional<Samenproef> samen,
      List<Oordeel> oordelen) {
    return new Eis(
        "pta.proef",
        "Proef",
        Niveau.WETTELIJK,
        List.of(),
        new Geldigheid(document, Set.of(), null, null),
        samen.isPresent() ? Uitkomst.VOLDOET : Uitkomst.ONTBREEKT,
        List.of(),
        List.of(),
        programma,
        samen,
        oordelen,
        MELDINGEN,
        "Doe iets.",
        "",
        List.of(),
        List.of());
  }

  /**
   * Writes a PTA of one table.
   *
   * @param titel "biologie havo 4"
   * @param kolommen "Weging | Domein", beside the code, description, period and form
   * @param rijen the cells of those columns, one row each
   */
  static String pta(String titel, String kolommen, String... rijen) {
    StringBuilder tekst = new StringBuilder("# PTA " + titel + "\n\n");
    tekst.append("| Code | Stof | Periode | Vorm | ").append(kolommen).append(" |\n");
    tekst.append("|---|---|---|---|").append("---|".repeat(kolommen.split("\\|").length));
    for (int i = 0; i < rijen.length; i++) {
      tekst.append(
          "\n| SE%d | Stof %d | P1 | schriftelijk | %s |".formatted(i + 1, i + 1, rijen[i]));
    }
    return tekst.append("\n").toString();
  }

  /** Gives what the places quote. */
  static List<String> quotes(Bevinding bevinding) {
    return bevinding.vindplaatsen().stream().map(plaats -> plaats.citaat().tekst()).toList();
  }

  static List<String> words(List<Bevinding> bevindingen) {
    return bevindingen.stream().map(b -> b.uitkomst() + ": " + b.uitleg()).toList();
  }
}
