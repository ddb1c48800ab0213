package nl.toetssteen.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds one node of a document: a chapter, an article, a lid, a paragraph of text or a table.
 *
 * @param soort what it is
 * @param label number as printed, with its word and punctuation ("Artikel 12", "3.3.2", "a)", "-");
 *     empty when it has none
 * @param nummer the bare number ("12", "3.3.2", "a"); empty for bullets and text without a number
 * @param kop heading without number; empty when it has none
 * @param tekst own text, without heading and without the text of its delen; empty for a heading;
 *     for a table its rows as lines
 * @param pagina 1-based page on which it starts, 0 when the format has no pages
 * @param eid identifier, unique in the document: {@code hfd_2__art_12__lid_3}
 * @param tabel the cells, for a {@link Soort#TABEL} only; else null
 * @param delen what stands below it, in reading order
 */
public record Deel(
    Soort soort,
    String label,
    String nummer,
    String kop,
    String tekst,
    int pagina,
    String eid,
    Tabel tabel,
    List<Deel> delen) {

  private static final Pattern NESTING = Pattern.compile("__");

  public Deel {
    Objects.requireNonNull(soort);
    delen = List.copyOf(delen);
  }

  /** Gives how deep it stands in the tree, as its identifier tells: 1 when nothing is above it. */
  public int depth() {
    return NESTING.split(eid, -1).length;
  }

  /** Gives the cells of a table; empty for every other kind. */
  public Optional<Tabel> inhoudTabel() {
    return Optional.ofNullable(tabel);
  }

  /** Streams this deel and all below it, in reading order. */
  public Stream<Deel> alle() {
    return Stream.of(this).mapMulti(Deel::walk);
  }

  /** Hands over this deel and all below it; a stream inside every stream costs far more. */
  void walk(Consumer<Deel> naar) {
    naar.accept(this);
    delen.forEach(deel -> deel.walk(naar));
  }
}
