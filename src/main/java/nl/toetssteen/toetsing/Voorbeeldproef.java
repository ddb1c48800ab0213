package nl.toetssteen.toetsing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Eis.Geldigheid;
import nl.toetssteen.checklist.Eis.Voorbeeld;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;

/** Runs the examples of requirements as if each were a whole document. */
public final class Voorbeeldproef {

  /** From light to heavy: what is worst among the toetsen of an example counts. */
  private static final List<Uitkomst> ZWAARTE =
      List.of(
          Uitkomst.NIET_VAN_TOEPASSING,
          Uitkomst.VOLDOET,
          Uitkomst.HANDMATIG,
          Uitkomst.ONVOLLEDIG,
          Uitkomst.ONTBREEKT,
          Uitkomst.STRIJDIG);

  /** Divides an example that is about two documents: first the reglement, then the PTA. */
  private static final String SCHEIDING = "\n~~~\n";

  private final Toetser toetser;
  private final ProgrammaReader programmas = ProgrammaReader.packaged();
  private final DocumentReader reader = new DocumentReader(ReadLimits.standaard());
  private final LocalDate dag;

  /**
   * Compiles a checklist; what a school changed about it does not touch the examples.
   *
   * @param dag day for which the law is read; a requirement that does not exist on that day is read
   *     for the nearest day on which it does
   */
  public Voorbeeldproef(Checklist checklist, LocalDate dag) {
    this.toetser =
        new Toetser(
            new Checklist(
                checklist.lijsten(),
                checklist.sha256(),
                checklist.eisen(),
                checklist.begrippen(),
                Map.of()));
    this.dag = dag;
  }

  /**
   * Holds what came out of one example.
   *
   * @param nummer 1-based among the examples of that outcome, as in the file
   */
  public record Uitslag(Eis eis, Voorbeeld voorbeeld, int nummer, Bevinding gekregen) {

    /** Names the example: "er.beroep.termijn: voldoet 1". */
    public String naam() {
      return "%s: %s %d".formatted(eis.id(), voorbeeld.uitkomst(), nummer);
    }

    /** Tells whether the outcome is the one expected, and the marked quote is among the places. */
    public boolean klopt() {
      String citaat = voorbeeld.citaat();
      return gekregen.uitkomst() == voorbeeld.uitkomst()
          && (citaat.isEmpty()
              || gekregen.vindplaatsen().stream()
                  .anyMatch(plaats -> plaats.citaat().tekst().equals(citaat)));
    }
  }

  /** Runs the examples of a requirement of the checklist, in the order of its file. */
  public Stream<Uitslag> run(Eis eis) {
    List<Stream<Uitslag>> proeven = new ArrayList<>();
    Map<Uitkomst, Integer> nummers = new EnumMap<>(Uitkomst.class);
    for (Voorbeeld voorbeeld : eis.voorbeelden()) {
      int nummer = nummers.merge(voorbeeld.uitkomst(), 1, Integer::sum);
      proeven.add(
          Stream.of(voorbeeld).map(v -> new Uitslag(eis, v, nummer, check(eis, v.zonderMerken()))));
    }
    return proeven.stream().flatMap(proef -> proef);
  }

  private Bevinding check(Eis eis, String tekst) {
    String[] delen = tekst.split(SCHEIDING, 2);
    List<Toetser.Taak> taken =
        delen.length > 1
            ? List.of(task(eis, delen[0], "examenreglement"), task(eis, delen[1], "pta"))
            : List.of(task(eis, tekst, eis.geldt().document()));
    return toetser.check(taken).stream()
        .max(Comparator.comparing(bevinding -> ZWAARTE.indexOf(bevinding.uitkomst())))
        .orElseThrow();
  }

  private Toetser.Taak task(Eis eis, String tekst, String soort) {
    Document document = reader.read("voorbeeld.md", tekst.getBytes(StandardCharsets.UTF_8));
    Programma programma = soort.equals("pta") ? programmas.read(document) : Programma.leeg();
    return new Toetser.Taak(
        document,
        new Toetser.Opdracht(1, soort, List.of(), List.of(eis.id()), day(eis.geldt()), programma));
  }

  private LocalDate day(Geldigheid geldt) {
    if (geldt.vanaf() != null && dag.isBefore(geldt.vanaf())) {
      return geldt.vanaf();
    }
    return geldt.tot() != null && !dag.isBefore(geldt.tot()) ? geldt.tot().minusDays(1) : dag;
  }
}
