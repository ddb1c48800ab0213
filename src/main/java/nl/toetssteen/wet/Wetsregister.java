package nl.toetssteen.wet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows the articles of law on examinations, and what came in the place of articles that have
 * lapsed. Safe for use by several threads.
 */
public final class Wetsregister {

  private final List<Artikel> artikelen;
  private final Map<Regeling, Bereik> volledig;
  private final Map<Wetsartikel, List<Wetsartikel>> opvolgers;

  /** Holds the first and last number between which the register has all articles. */
  record Bereik(Artikelnummer van, Artikelnummer tot) {}

  Wetsregister(
      List<Artikel> artikelen,
      Map<Regeling, Bereik> volledig,
      Map<Wetsartikel, List<Wetsartikel>> opvolgers) {
    this.artikelen = List.copyOf(artikelen);
    this.volledig = Map.copyOf(volledig);
    this.opvolgers = Map.copyOf(opvolgers);
  }

  /** Load the register that is packaged with the application. */
  public static Wetsregister load() {
    return new RegisterReader().read();
  }

  /** Gives an article as it reads on a day; empty when it is not in the register. */
  public Optional<Artikel> artikel(Regeling regeling, String nummer, LocalDate dag) {
    return artikelen.stream()
        .filter(a -> a.regeling() == regeling && a.nummer().equals(nummer) && a.geldtOp(dag))
        .findFirst();
  }

  /** Gives all articles that apply on a day, by regulation and number. */
  public List<Artikel> artikelen(LocalDate dag) {
    return artikelen.stream()
        .filter(artikel -> artikel.geldtOp(dag))
        .sorted(
            Comparator.comparing(Artikel::regeling)
                .thenComparing(artikel -> Artikelnummer.parse(artikel.nummer())))
        .toList();
  }

  /** Tells whether a number exists on a day. */
  public Bestaan bestaat(Regeling regeling, String nummer, LocalDate dag) {
    if (artikel(regeling, nummer, dag).isPresent()) {
      return Bestaan.BESTAAT;
    }
    Artikelnummer gezocht = Artikelnummer.parse(nummer);
    Bereik bereik = volledig.get(regeling);
    boolean omringd =
        gezocht != null && bereik != null && gezocht.tussen(bereik.van(), bereik.tot());
    return omringd ? Bestaan.BESTAAT_NIET : Bestaan.ONBEKEND;
  }

  /**
   * Gives the articles that regulate today what an article that has lapsed did; empty when not
   * known.
   */
  public List<Wetsartikel> opvolgers(Regeling regeling, String nummer) {
    return opvolgers.getOrDefault(new Wetsartikel(regeling, nummer, "", ""), List.of());
  }
}
