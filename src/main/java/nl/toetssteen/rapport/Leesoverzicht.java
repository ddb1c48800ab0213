package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.document.Bladzijde;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;
import nl.toetssteen.document.Tabel;

/**
 * Sums up how a document was read, so that a user can see at a glance whether that went well.
 *
 * @param telling number of chapters, articles and tables, in Dutch
 * @param koppen the headings, as a tree
 * @param tabellen the tables, in reading order
 * @param bladzijden one Dutch line for each page that was not simply read from its text
 * @param waarschuwingen what the reader noticed, in Dutch
 */
public record Leesoverzicht(
    String telling,
    List<Kop> koppen,
    List<Tabelregel> tabellen,
    List<String> bladzijden,
    List<String> waarschuwingen) {

  private static final int LANGSTE_RIJ = 120;

  public Leesoverzicht {
    koppen = List.copyOf(koppen);
    tabellen = List.copyOf(tabellen);
    bladzijden = List.copyOf(bladzijden);
    waarschuwingen = List.copyOf(waarschuwingen);
  }

  /**
   * Holds one heading.
   *
   * @param doel id of the element that shows it
   * @param label number as printed; empty when it has none
   */
  public record Kop(String doel, String label, String tekst, List<Kop> koppen) {
    public Kop {
      koppen = List.copyOf(koppen);
    }
  }

  /**
   * Holds one table.
   *
   * @param doel id of the element that shows it
   * @param naam where it stands and how many rows it has, in Dutch
   * @param eersteRij cells divided by a vertical bar, cut off when they are long
   */
  public record Tabelregel(String doel, String naam, String eersteRij) {}

  /** Sums up the document with that number in the report. */
  static Leesoverzicht of(int nr, Document document) {
    return new Leesoverzicht(
        count(document),
        headings(nr, document.delen()),
        tables(nr, document),
        document.bladzijden().stream().map(Leesoverzicht::page).toList(),
        document.waarschuwingen());
  }

  private static String count(Document document) {
    List<String> aantallen = new ArrayList<>();
    if (document.paginas() > 0) {
      aantallen.add(Opsomming.aantal(document.paginas(), "pagina", "pagina’s"));
    }
    long hoofdstukken = document.alle().filter(d -> d.soort() == Soort.HOOFDSTUK).count();
    aantallen.add(Opsomming.aantal(hoofdstukken, "hoofdstuk", "hoofdstukken"));
    aantallen.add(Opsomming.aantal(document.artikelen(), "artikel", "artikelen"));
    long tabellen = document.alle().filter(deel -> deel.tabel() != null).count();
    aantallen.add(Opsomming.aantal(tabellen, "tabel", "tabellen"));
    return Opsomming.van(aantallen);
  }

  /** A heading without words is no line of its own; what stands below it is. */
  private static List<Kop> headings(int nr, List<Deel> delen) {
    List<Kop> koppen = new ArrayList<>();
    for (Deel deel : delen) {
      List<Kop> onder = headings(nr, deel.delen());
      if (deel.soort().heeftKop() && !(deel.label() + deel.kop()).isBlank()) {
        koppen.add(new Kop(PaginaBouwer.doel(nr, deel.eid()), deel.label(), deel.kop(), onder));
      } else {
        koppen.addAll(onder);
      }
    }
    return koppen;
  }

  private static List<Tabelregel> tables(int nr, Document document) {
    List<Deel> tabellen = document.alle().filter(deel -> deel.tabel() != null).toList();
    return Stream.iterate(0, i -> i < tabellen.size(), i -> i + 1)
        .map(i -> table(nr, i + 1, tabellen.get(i)))
        .toList();
  }

  private static Tabelregel table(int nr, int volgnummer, Deel deel) {
    List<Tabel.Rij> rijen = deel.tabel().rijen();
    String waar = deel.pagina() > 0 ? ", pagina " + deel.pagina() : "";
    String naam =
        "Tabel %d%s (%s)"
            .formatted(volgnummer, waar, Opsomming.aantal(rijen.size(), "rij", "rijen"));
    String rij = rijen.stream().findFirst().map(Tabel.Rij::tekst).orElse("");
    String kort = rij.length() > LANGSTE_RIJ ? rij.substring(0, LANGSTE_RIJ) + "…" : rij;
    return new Tabelregel(PaginaBouwer.doel(nr, deel.eid()), naam, kort);
  }

  private static String page(Bladzijde bladzijde) {
    String waar = bladzijde.nummer() > 0 ? "Pagina " + bladzijde.nummer() : "Het hele document";
    return waar
        + switch (bladzijde.wijze()) {
          case OCR -> ": tekstherkenning, zekerheid %d van 100".formatted(bladzijde.vertrouwen());
          case BESCHADIGDE_TEKST -> ": letters ontbreken of zijn beschadigd";
          case NIET_GELEZEN -> ": een plaatje dat niet te lezen was";
        };
  }
}
