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

  public Uitgave {
    hoofdstukken = List.copyOf(hoofdstukken);
    bijlagen = List.copyOf(bijlagen);
  }

  /** Streams all articles, in order. */
  public Stream<Artikel> artikelen() {
    return hoofdstukken.stream().flatMap(hoofdstuk -> hoofdstuk.artikelen().stream());
  }
}
