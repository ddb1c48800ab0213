package nl.toetssteen.lezen.bron;

/**
 * Tells from which paragraphs of a Word document something was read.
 *
 * @param van first paragraph: number of its {@code p} element in the main part, 0-based, in the
 *     order of the start tags
 * @param tot one past the last paragraph
 */
public record Herkomst(int van, int tot) {

  /** What was not read from the main part of a Word document. */
  public static final Herkomst ONBEKEND = new Herkomst(0, 0);

  /** Tells whether there is a paragraph at all. */
  public boolean isBekend() {
    return tot > van;
  }
}
