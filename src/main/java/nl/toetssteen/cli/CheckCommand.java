package nl.toetssteen.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.Eerder;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.rapport.Rapportvorm;
import nl.toetssteen.rapport.TekstUitleg;
import nl.toetssteen.rapport.word.NietTeBewerken;
import nl.toetssteen.toetsing.Ernst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks documents and gives the report. */
@Command(
    name = "check",
    description = "Controleer een examenreglement en maak een rapport.",
    footer = {
      "",
      "Afsluitcode: 0 niets gevonden vanaf de drempel, 1 wel iets gevonden, 2 opdracht klopt niet,",
      "3 document niet te lezen, 70 fout in Toetssteen zelf."
    })
final class CheckCommand implements Callable<Integer> {
  private final Samenstelling delen;
  private final boolean terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "BESTAND",
      description = "Word, LibreOffice, PDF, scan, webpagina, tekst of Markdown.")
  private List<Path> bestanden = new ArrayList<>();

  @Option(
      names = "--formaat",
      paramLabel = "VORM",
      converter = Keuze.Vorm.class,
      description =
          "Vorm van het rapport: tekst (standaard), json, html, csv, sarif, pdf, docx (uw Word-document met opmerkingen en voorstellen) of pdf-annotaties (uw PDF met opmerkingen).")
  private Rapportvorm vorm = Rapportvorm.TEKST;

  @Option(
      names = "--uit",
      paramLabel = "PAD",
      description = "Sla het rapport op in dit bestand; anders komt het op het scherm.")
  private Path uit;

  @Option(
      names = "--eis",
      paramLabel = "ID",
      split = ",",
      description = "Controleer alleen deze eis. Mag vaker. De namen staan in 'eisen'.")
  private List<String> eisen = new ArrayList<>();

  @Option(
      names = "--uitleg",
      description =
          "Laat na het rapport zien waar de eis van --eis is gevonden, of net niet, en waarom.")
  private boolean uitleg;

  @Option(
      names = "--checklist",
      paramLabel = "NAAM|MAP",
      description =
          "wvo-2020, duo of vo-raad: gebruik alleen die eisen. Een map: voeg de eisen en aanpassingen van uw school toe. Mag vaker.")
  private List<String> checklists = new ArrayList<>();

  @Option(
      names = "--schoolsoort",
      paramLabel = "SOORT",
      split = ",",
      converter = Keuze.Schoolsoort.class,
      description =
          "vmbo-bb, vmbo-kb, vmbo-gl, vmbo-tl, havo of vwo. Mag vaker. Anders uit het document.")
  private List<String> schoolsoorten = new ArrayList<>();

  @Option(
      names = "--soort",
      paramLabel = "SOORT",
      converter = Keuze.Documentkeuze.class,
      description =
          "Wat de documenten zijn: examenreglement, pta of examenreglement-en-pta. Anders leidt Toetssteen het af uit de tekst.")
  private Documentsoort soort;

  @Mixin private Indelingkeuze indelingkeuze;

  @Option(
      names = "--peildatum",
      paramLabel = "JJJJ-MM-DD",
      converter = Keuze.Datum.class,
      description = "Dag waarvan de wet telt. Anders 1 augustus van het schooljaar.")
  private LocalDate peildatum;

  @Option(
      names = "--eerder",
      paramLabel = "RAPPORT",
      description =
          "Vergelijk met dit vorige JSON-rapport: nieuw, gebleven, opgelost, geaccepteerd.")
  private Path eerder;

  @Option(
      names = "--drempel",
      paramLabel = "ERNST",
      converter = Keuze.Drempel.class,
      description = "Vanaf welke ernst de afsluitcode 1 is: hoog, laag (standaard) of vraag.")
  private Ernst drempel = Ernst.LAAG;

  /** Creates the command; {@code terminal} tells whether a person watches in colour. */
  CheckCommand(Samenstelling delen, boolean terminal) {
    this.delen = delen;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Checklistkeuze keuze = Checklistkeuze.of(checklists);
    verifyOptions(keuze);
    List<Controle.Bestand> geladen = load();
    Controle.Keuzes keuzes =
        new Controle.Keuzes(
            schoolsoorten, peildatum, eisen, keuze.namen(), soort, indelingkeuze.read());
    Eerder vorig =
        eerder == null
            ? Eerder.geen()
            : Eerder.read(new InputFile(eerder, ReadLimits.standaard().bytes()).load().inhoud());
    Checker checker = delen.checker().apply(keuze.mappen());
    Rapport rapport = checker.check(geladen, keuzes).tegen(vorig);
    show(
        rapport,
        geladen,
        uitleg ? new TekstUitleg(rapport).render(checker.explain(rapport, eisen)) : "");
    return (rapport.bereikt(drempel) ? Exit.BEVINDINGEN : Exit.GEEN_BEVINDINGEN).code();
  }

  private void verifyOptions(Checklistkeuze keuze) {
    if (uit != null) {
      new OutputFile(uit, "--uit", "rapport.html").verify(bestanden);
    } else if (!vorm.isTekst()) {
      throw Melding.gebruik(
          "Een %s past niet op het scherm. Zeg waar die komt, bijvoorbeeld: --uit %s"
              .formatted(vorm == Rapportvorm.DOCX ? "Word-document" : "PDF", vorm.bestandsnaam()));
    }
    if (vorm.isInDocument() && bestanden.size() > 1) {
      throw Melding.gebruik(
          "Opmerkingen in het document zelf gaan over één bestand. Controleer de bestanden een voor een.");
    }
    if (uitleg && (eisen.isEmpty() || vorm != Rapportvorm.TEKST)) {
      throw Melding.gebruik(
          "De uitleg gaat over één eis, in een rapport als tekst. Gebruik bijvoorbeeld:"
              + " --eis er.beroep.termijn --uitleg");
    }
    if (!eisen.isEmpty()) {
      verifyEisen(keuze);
    }
  }

  /** Refuses unknown ids: a typing error must not look like a clean report. */
  private void verifyEisen(Checklistkeuze keuze) {
    List<String> bekend =
        delen.checklist().apply(keuze.mappen()).eisenVan(keuze.namen()).stream()
            .map(Eis::id)
            .toList();
    for (String eis : eisen) {
      if (!bekend.contains(eis)) {
        throw Melding.onbekendeEis(eis);
      }
    }
  }

  private List<Controle.Bestand> load() {
    long grens = ReadLimits.standaard().bytes();
    return bestanden.stream().map(pad -> new InputFile(pad, grens).load()).toList();
  }

  /** Shows the report, and the explanation below it when there is one. */
  private void show(Rapport rapport, List<Controle.Bestand> geladen, String uitleg) {
    boolean kleur = terminal && uit == null;
    byte[] weergave = render(rapport, geladen, kleur);
    if (!uitleg.isEmpty()) {
      String tekst = new String(weergave, StandardCharsets.UTF_8) + "\n" + uitleg;
      weergave = tekst.getBytes(StandardCharsets.UTF_8);
    }
    if (uit == null) {
      String tekst = new String(weergave, StandardCharsets.UTF_8);
      spec.commandLine().getOut().println(tekst.stripTrailing());
    } else {
      new OutputFile(uit, "--uit", "rapport.html").write(weergave);
    }
  }

  private byte[] render(Rapport rapport, List<Controle.Bestand> geladen, boolean kleur) {
    try {
      return delen.weergave().render(rapport, geladen, vorm, kleur);
    } catch (NietTeBewerken e) {
      throw Melding.gebruik(e.getMessage(), e);
    }
  }
}
