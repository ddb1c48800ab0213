package nl.toetssteen.opstellen.uitgave;

import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a drafted document, ready to be written in any form. All text is plain: a writer escapes
 * it.
 *
 * @param titelblad what stands on the title page and in headers and footers
 * @param hoofdstukken in order; none is empty
 * @param bijlagen in order; often none
 */
public record Uitgave(Titelblad titelblad, List<Hoofdstuk> hoofdstukken, List<Bijlage> bijlagen) {

  private static final int MEESTE_KORT = 6;

  public Uitgave {
    hoofdstukken = List.copyOf(hoofdstukken);
    bijlagen = List.copyOf(bijlagen);
  }

  /** Gives the same without numbers before its chapters and articles, which nothing refers to. */
  public Uitgave zonderNummers() {
    return new Uitgave(
        titelblad, hoofdstukken.stream().map(Hoofdstuk::zonderNummers).toList(), bijlagen);
  }

  /** Gives the same with more chapters behind those it has. */
  public Uitgave met(List<Hoofdstuk> meer) {
    return new Uitgave(
        titelblad, Stream.concat(hoofdstukken.stream(), meer.stream()).toList(), bijlagen);
  }

  /** Tells whether it is short: a letter, without a title page and a table of contents. */
  public boolean isKort() {
    return artikelen().count() + bijlagen.size() <= MEESTE_KORT;
  }

  /** Streams all articles, in order. */
  public Stream<Artikel> artikelen() {
    return hoofdstukken.stream().flatMap(hoofdstuk -> hoofdstuk.artikelen().stream());
  }
}
