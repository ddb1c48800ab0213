package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Eerder;
import nl.toetssteen.rapport.Hercontrole;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.toetsing.Betreft;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;

/** Runs the command line in this process, over parts that a test gives. */
record Aanroep(int code, String out, String err) {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 1);

  /** Two requirements that say no more than a list shows. */
  static final Checklist CHECKLIST =
      new Checklist(
          List.of(),
          "00",
          List.of(
              eis("er.beroep.termijn", Niveau.JUIST, "Beroepstermijn"),
              eis("er.begrippen", Niveau.AANBEVOLEN, "Begripsbepalingen")),
          Map.of(),
          Map.of());

  private static Eis eis(String id, Niveau niveau, String titel) {
    return new Eis(
        id,
        titel,
        niveau,
        List.of(),
        new Eis.Geldigheid("examenreglement", Set.of(), null, null),
        Uitkomst.ONTBREEKT,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        "Doe iets.",
        "",
        List.of(),
        List.of());
  }

  /** Runs with a checker; every other part is plain. */
  static Aanroep check(Checker checker, String... args) {
    return run(
        new Samenstelling(
            mappen -> checker,
            (rapport, bestanden, vorm, kleur) ->
                (vorm + (kleur ? " in kleur" : "") + "\n").getBytes(StandardCharsets.UTF_8),
            mappen -> CHECKLIST,
            (host, poort, gestart) -> gestart.accept(poort),
            () -> VANDAAG),
        args);
  }

  /** Runs with a service; nothing else works. */
  static Aanroep serve(Samenstelling.Dienst dienst, String... args) {
    return run(new Samenstelling(null, null, null, dienst, null), args);
  }

  /** Runs with all parts given, as on a terminal that shows colours. */
  static Aanroep run(Samenstelling delen, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Toetssteen.run(delen, true, new PrintWriter(out), new PrintWriter(err), args);
    return new Aanroep(code, out.toString(), err.toString());
  }

  /** Gives a report with one finding per urgency. */
  static Rapport rapport(Ernst... ernsten) {
    List<Bevinding> bevindingen = List.of(ernsten).stream().map(Aanroep::bevinding).toList();
    return new Rapport(
        "1.0",
        new Rapport.Checklistversie(List.of("wvo-2020"), List.of("de wet"), "1", "00", Map.of()),
        LocalDate.of(2026, 8, 1),
        "1 augustus van het schooljaar",
        List.of(),
        bevindingen,
        List.of(),
        Eerder.geen(),
        Hercontrole.geen());
  }

  private static Bevinding bevinding(Ernst ernst) {
    return new Bevinding(
        "er.beroep.termijn",
        "Beroepstermijn",
        Niveau.JUIST,
        Betreft.ALLES,
        Uitkomst.STRIJDIG,
        ernst,
        "te-kort",
        List.of(),
        List.of(),
        "",
        "De termijn is te kort.",
        "",
        "",
        "ab12");
  }
}
