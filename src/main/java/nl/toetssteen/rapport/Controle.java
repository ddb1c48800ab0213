package nl.toetssteen.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Lijst;
import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.pta.Indelingen;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Programmaherkenner;
import nl.toetssteen.rapport.Rapport.Checklistversie;
import nl.toetssteen.rapport.Rapport.Rapportdocument;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Toetser;
import nl.toetssteen.toetsing.Toetser.Opdracht;
import nl.toetssteen.toetsing.Toetser.Taak;
import nl.toetssteen.toetsing.Uitleg;

/** Runs checks: bytes in, a {@link Rapport} out. Safe for use by several threads. */
public final class Controle implements Checker {

  private static final String VERSIE = version();

  private final DocumentReader reader;
  private final Checklist checklist;
  private final Toetser toetser;
  private ProgrammaReader programmas;
  private final Clock clock;

  /**
   * Names a file to check.
   *
   * @param naam file name as the user gave it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only read
  public record Bestand(String naam, byte[] inhoud) {}

  /**
   * Holds what the user decides about a check.
   *
   * @param schoolsoorten as in the report contract ("vmbo-tl"); empty: found in the document
   * @param peildatum day for which the law is read; null: derived from the schooljaar, else today
   * @param eisen ids of the only requirements to run; empty: all
   * @param checklists names of the packaged lists to check against; empty: all
   * @param soort what every document is; null: recognised by what stands in it
   * @param indelingen what the columns of a PTA hold, where the user says so
   */
  public record Keuzes(
      List<String> schoolsoorten,
      LocalDate peildatum,
      List<String> eisen,
      List<String> checklists,
      Documentsoort soort,
      Indelingen indelingen) {

    /** Leaves it to the tool to find out what the columns of a PTA hold. */
    public Keuzes(
        List<String> schoolsoorten,
        LocalDate peildatum,
        List<String> eisen,
        List<String> checklists,
        Documentsoort soort) {
      this(schoolsoorten, peildatum, eisen, checklists, soort, Indelingen.geen());
    }

    /** Gives these choices with what the user says of the columns of a PTA. */
    public Keuzes with(Indelingen kolommen) {
      return new Keuzes(schoolsoorten, peildatum, eisen, checklists, soort, kolommen);
    }

    /** Gives these choices for these requirements only; the same for none. */
    Keuzes only(List<String> welke) {
      return welke.isEmpty()
          ? this
          : new Keuzes(schoolsoorten, peildatum, welke, checklists, soort, indelingen);
    }

    /** Leaves every choice to the tool. */
    public static Keuzes geen() {
      return new Keuzes(List.of(), null, List.of(), List.of(), null);
    }
  }

  /**
   * Compiles the checklist.
   *
   * @param clock tells today, the peildatum of a document without a schooljaar
   */
  public Controle(DocumentReader reader, Checklist checklist, Clock clock) {
    this.reader = reader;
    this.checklist = checklist;
    this.toetser = new Toetser(checklist);
    this.clock = clock;
  }

  @Override
  public Rapport check(List<Bestand> bestanden, Keuzes keuzes) {
    List<Rapportdocument> documenten = new ArrayList<>();
    List<String> waarschuwingen = new ArrayList<>();
    boolean samen = bestanden.size() > 1;
    for (Bestand bestand : bestanden) {
      Document document = read(bestand, samen);
      Documentprofiel eerst = Documentprofiel.of(document);
      Programma programma = programme(document, eerst, keuzes);
      Documentprofiel profiel = Programmaherkenner.judge(document, eerst, programma);
      Documentprofiel gekozen = profiel.met(keuzes.soort(), keuzes.schoolsoorten());
      Rapportdocument gelezen =
          new Rapportdocument(
              documenten.size() + 1,
              gekozen,
              document,
              gekozen.soort().isPta() ? programma : Programma.leeg());
      documenten.add(gelezen);
      waarschuwingen.addAll(Soortmelding.of(bestand.naam(), profiel, keuzes.soort(), samen));
      waarschuwingen.addAll(document.waarschuwingen());
      waarschuwingen.addAll(Programmamelding.of(gelezen));
    }
    Peildatum peildatum = Peildatum.choose(keuzes, documenten, clock);
    List<String> eisen = chosen(keuzes);
    List<Taak> taken =
        documenten.stream()
            .flatMap(
                d ->
                    tasks(d, eisen, peildatum.dag())
                        .map(opdracht -> new Taak(d.document(), opdracht)))
            .toList();
    List<Bevinding> bevindingen = toetser.check(taken);
    return new Rapport(
        VERSIE,
        version(keuzes),
        peildatum.dag(),
        peildatum.uitleg(),
        documenten,
        bevindingen,
        waarschuwingen,
        Eerder.geen(),
        (bestand, eisenOpnieuw) -> Optional.of(check(List.of(bestand), keuzes.only(eisenOpnieuw))));
  }

  /** Reads the toetsen of a PTA, and of a document that may prove to be one. */
  private Programma programme(Document document, Documentprofiel profiel, Keuzes keuzes) {
    Documentsoort soort = keuzes.soort() == null ? profiel.soort() : keuzes.soort();
    return soort.isPta() || keuzes.soort() == null && Programmaherkenner.isOpen(document, soort)
        ? programmes().with(keuzes.indelingen()).read(document, profiel)
        : Programma.leeg();
  }

  /** Makes the reader when the first PTA comes: a reglement needs none. */
  private synchronized ProgrammaReader programmes() {
    if (programmas == null) {
      programmas = ProgrammaReader.packaged();
    }
    return programmas;
  }

  @Override
  public List<Uitleg> explain(Rapport rapport, List<String> eisen) {
    return rapport.documenten().stream()
        .flatMap(
            d ->
                tasks(d, eisen, rapport.peildatum())
                    .flatMap(opdracht -> toetser.explain(d.document(), opdracht).stream()))
        .toList();
  }

  @Override
  public List<Eis> eisen() {
    return checklist.eisen();
  }

  @Override
  public List<Lijst> lijsten() {
    return checklist.lijsten().stream().filter(Lijst::ingebouwd).toList();
  }

  private Checklistversie version(Keuzes keuzes) {
    List<Lijst> gebruikt = checklist.gekozen(keuzes.checklists());
    return new Checklistversie(
        gebruikt.stream().map(Lijst::naam).toList(),
        gebruikt.stream().map(Lijst::titel).toList(),
        VERSIE,
        checklist.sha256(),
        columns());
  }

  /**
   * Whether a subject or a year is there at all is a question about the document, not about
   * toetsen.
   */
  private Map<String, List<String>> columns() {
    Map<String, List<String>> kolommen = new HashMap<>();
    for (Eis eis : checklist.eisen()) {
      eis.programma()
          .filter(proef -> !proef.soort().isOverDocument())
          .ifPresent(proef -> kolommen.put(eis.id(), proef.kolommen()));
    }
    return kolommen;
  }

  /** Gives the ids of the requirements to run; empty: all. */
  private List<String> chosen(Keuzes keuzes) {
    if (keuzes.checklists().isEmpty()) {
      return keuzes.eisen();
    }
    return checklist.eisenVan(keuzes.checklists()).stream()
        .map(Eis::id)
        .filter(id -> keuzes.eisen().isEmpty() || keuzes.eisen().contains(id))
        .toList();
  }

  /** Reads a file; when there are several, a refusal names the file that it is about. */
  private Document read(Bestand bestand, boolean meer) {
    try {
      return reader.read(bestand.naam(), bestand.inhoud());
    } catch (UnreadableDocument e) {
      if (!meer) {
        throw e;
      }
      throw new UnreadableDocument(e.reden(), bestand.naam() + ": " + e.getMessage(), e);
    }
  }

  private static Stream<Opdracht> tasks(
      Rapportdocument document, List<String> eisen, LocalDate peildatum) {
    return document.profiel().soort().delen().stream()
        .map(
            soort ->
                new Opdracht(
                    document.nr(),
                    soort,
                    document.schoolsoorten(),
                    eisen,
                    peildatum,
                    document.programma()));
  }

  /** Gives the version of Toetssteen, which the build writes into {@code toetssteen.properties}. */
  public static String version() {
    Properties eigenschappen = new Properties();
    try (InputStream in = Controle.class.getResourceAsStream("/toetssteen.properties")) {
      eigenschappen.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return eigenschappen.getProperty("versie");
  }
}
