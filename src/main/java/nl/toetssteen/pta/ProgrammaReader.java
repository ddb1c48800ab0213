package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;
import nl.toetssteen.kenmerken.Documentprofiel;

/**
 * Reads the programme of tests from the tables of a document.
 *
 * <pre>{@code
 * Programma programma = ProgrammaReader.packaged().read(document);
 * }</pre>
 *
 * <p>A document without such tables gives a programme without toetsen. Safe for use by several
 * threads.
 */
public final class ProgrammaReader {
  private final Tabellezer lezer;
  private final AanduidingParser aanduidingen;

  private final Kolomwoorden woorden;
  private final Vakken vakken;

  private ProgrammaReader(Kolomwoorden woorden, Vakken vakken, Indelingen indelingen) {
    this.woorden = woorden;
    this.vakken = vakken;
    this.lezer = new Tabellezer(woorden, vakken, indelingen.and(Programmatabel.indeling()));
    this.aanduidingen = new AanduidingParser(vakken);
  }

  /** Makes a reader with the words and subjects that come with the application. */
  public static ProgrammaReader packaged() {
    return new ProgrammaReader(
        Kolomwoorden.readPackaged(), Vakken.readPackaged(), Indelingen.geen());
  }

  /** Gives a reader that takes the word of a user for what the columns of a layout hold. */
  public ProgrammaReader with(Indelingen indelingen) {
    return new ProgrammaReader(woorden, vakken, indelingen);
  }

  /** Read the programme of a document. */
  public Programma read(Document document) {
    return read(document, Documentprofiel.of(document));
  }

  /**
   * Read the programme of a document.
   *
   * @param profiel what the document itself says it is
   */
  public Programma read(Document document, Documentprofiel profiel) {
    List<String> soorten = profiel.schoolsoorten();
    Aanduiding aanduiding =
        new Aanduiding("", "", soorten.size() == 1 ? soorten : List.of(), List.of());
    List<Toets> toetsen = new ArrayList<>();
    List<Kolom> kolommen = new ArrayList<>();
    List<Overgeslagen> overgeslagen = new ArrayList<>();
    Tabellezer.Vorige vorige = Tabellezer.Vorige.GEEN;
    Map<String, Tabellezer.Tafel> tafels = prepare(document);
    Voorbeelden voorbeelden = new Voorbeelden();
    tafels.values().forEach(tafel -> tafel.blokken().forEach(voorbeelden::add));
    for (Deel deel : document.alle().toList()) {
      if (deel.tabel() == null) {
        Aanduiding gezegd = said(deel);
        aanduiding = aanduiding.with(gezegd);
        vorige = gezegd.isEmpty() ? vorige : vorige.interrupted();
        continue;
      }
      Tabellezer.Uitkomst uitkomst =
          lezer.read(tafels.get(deel.eid()), voorbeelden, aanduiding, vorige);
      toetsen.addAll(uitkomst.toetsen());
      kolommen.addAll(uitkomst.kolommen());
      overgeslagen.addAll(uitkomst.overgeslagen());
      vorige = new Tabellezer.Vorige(uitkomst.indeling(), false);
      aanduiding = uitkomst.aanduiding();
    }
    return new Programma(Telling.count(toetsen), kolommen, overgeslagen);
  }

  private Map<String, Tabellezer.Tafel> prepare(Document document) {
    Map<String, Tabellezer.Tafel> tafels = new LinkedHashMap<>();
    document
        .alle()
        .filter(deel -> deel.tabel() != null)
        .forEach(
            deel -> tafels.put(deel.eid(), lezer.prepare(deel.eid(), Raster.of(deel.tabel()))));
    return tafels;
  }

  private Aanduiding said(Deel deel) {
    if (deel.soort().heeftKop()) {
      return aanduidingen.parse((deel.label() + " " + deel.kop()).strip());
    }
    boolean los = deel.soort() == Soort.ALINEA && deel.label().isEmpty();
    return los ? aanduidingen.parseParagraph(deel.tekst()) : Aanduiding.GEEN;
  }
}
