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
  private final Indelingen indelingen;

  private ProgrammaReader(Kolomwoorden woorden, Vakken vakken, Indelingen indelingen) {
    this.woorden = woorden;
    this.vakken = vakken;
    this.indelingen = indelingen;
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
    Map<String, String> afkortingen = Vakafkortingen.of(document, vakken);
    Kolomlegenda legenda = Kolomlegenda.of(document, woorden);
    boolean eigen = !afkortingen.isEmpty() || !legenda.uitleg().isEmpty();
    return eigen
        ? new ProgrammaReader(woorden.with(legenda.uitleg()), vakken.with(afkortingen), indelingen)
            .readTables(document, profiel, legenda)
        : readTables(document, profiel, legenda);
  }

  private Programma readTables(Document document, Documentprofiel profiel, Kolomlegenda legenda) {
    List<Deel> delen = document.alle().filter(deel -> !legenda.isLegend(deel.eid())).toList();
    List<String> soorten = profiel.schoolsoorten();
    Aanduiding aanduiding =
        new Aanduiding("", "", soorten.size() == 1 ? soorten : List.of(), List.of());
    List<Toets> toetsen = new ArrayList<>();
    List<Kolom> kolommen = new ArrayList<>();
    List<Overgeslagen> overgeslagen = new ArrayList<>();
    Tabellezer.Vorige vorige = Tabellezer.Vorige.GEEN;
    Map<String, Tabellezer.Tafel> tafels = prepare(delen);
    Voorbeelden voorbeelden = new Voorbeelden();
    Vormbouwer vormen = new Vormbouwer();
    Vakkoppen koppen = new Vakkoppen(delen, aanduidingen);
    Vakregelzoeker regels = new Vakregelzoeker(document, aanduidingen);
    tafels.values().forEach(tafel -> tafel.blokken().forEach(voorbeelden::add));
    for (int i = 0; i < delen.size(); i++) {
      Deel deel = delen.get(i);
      if (deel.tabel() == null) {
        boolean bovenTabel = i + 1 < delen.size() && delen.get(i + 1).tabel() != null;
        Aanduiding woorden = said(deel, !toetsen.isEmpty(), bovenTabel);
        Aanduiding gezegd = koppen.name(deel, woorden, toetsen, aanduiding.vak());
        aanduiding = aanduiding.with(gezegd);
        regels.add(deel, gezegd);
        vorige = gezegd.isEmpty() ? vorige : vorige.interrupted();
        continue;
      }
      Tabellezer.Tafel tafel = tafels.get(deel.eid());
      Tabellezer.Uitkomst uitkomst = lezer.read(tafel, voorbeelden, aanduiding, vorige);
      lezer.describe(tafel, !uitkomst.toetsen().isEmpty(), voorbeelden, vormen);
      regels.add(deel, tafel, uitkomst, aanduiding);
      toetsen.addAll(uitkomst.toetsen());
      kolommen.addAll(uitkomst.kolommen());
      overgeslagen.addAll(uitkomst.overgeslagen());
      vorige = new Tabellezer.Vorige(uitkomst.indeling(), false);
      aanduiding = uitkomst.aanduiding();
    }
    List<Toets> gemerkt = Herkansingteken.of(document, overgeslagen).apply(toetsen);
    return new Programma(
        Telling.count(gemerkt, Rapportcodes.of(document)),
        kolommen,
        overgeslagen,
        vormen.build(),
        regels.build());
  }

  private Map<String, Tabellezer.Tafel> prepare(List<Deel> delen) {
    Map<String, Tabellezer.Tafel> tafels = new LinkedHashMap<>();
    delen.stream()
        .filter(deel -> deel.tabel() != null)
        .forEach(
            deel -> tafels.put(deel.eid(), lezer.prepare(deel.eid(), Raster.of(deel.tabel()))));
    return tafels;
  }

  private Aanduiding said(Deel deel, boolean naToetsen, boolean bovenTabel) {
    if (deel.soort().heeftKop()) {
      return aanduidingen.parse((deel.label() + " " + deel.kop()).strip());
    }
    boolean los = deel.soort() == Soort.ALINEA && deel.label().isEmpty();
    if (!los) {
      return Aanduiding.GEEN;
    }
    if (bovenTabel) {
      return aanduidingen.parseAbove(deel.tekst());
    }
    return naToetsen
        ? aanduidingen.parseBehind(deel.tekst())
        : aanduidingen.parseParagraph(deel.tekst());
  }
}
