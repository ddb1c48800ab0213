package nl.toetssteen.lezen.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Follows the marks that a tagged page puts around its text: what is said to be a running head, and
 * what a drawn sign stands for ({@code ActualText}).
 */
final class Marks {
  private static final COSName PAGINATION = COSName.getPDFName("Pagination");
  private static final int DEEPEST = 1000;

  /** Stands for a mark that says that its content is no text. */
  static final int ARTIFACT = -2;

  /** Stands for what was filled in on a form, which no tag knows. */
  static final int FIELD = -3;

  /** Stands for no mark. */
  static final int NONE = -1;

  private final Deque<Mark> open = new ArrayDeque<>();
  private String pending = "";
  private boolean field;

  private record Mark(boolean kop, boolean replaced, int number) {}

  /** Forgets the marks of an earlier page that were never closed. */
  void clear() {
    open.clear();
    field = false;
  }

  /** Says that what follows was filled in on a form. */
  void field() {
    open.clear();
    field = true;
  }

  /** Opens a mark. */
  void begin(COSName tag, COSDictionary properties) {
    if (open.size() >= DEEPEST) {
      throw new UnreadableDocument(
          UnreadableDocument.Reden.ONVEILIG,
          "Deze pdf is zo vreemd opgebouwd dat Toetssteen hem niet veilig kan lezen. "
              + "Maak de pdf opnieuw vanuit het oorspronkelijke bestand.");
    }
    String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    if (actual != null) {
      pending = actual;
    }
    boolean artifact = "Artifact".equals(tag == null ? "" : tag.getName());
    boolean kop =
        artifact && properties != null && PAGINATION.equals(properties.getCOSName(COSName.TYPE));
    int own = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
    int number = artifact || number() == ARTIFACT ? ARTIFACT : own >= 0 ? own : number();
    open.push(new Mark(inRunningHead() || kop, replaced() || actual != null, number));
  }

  /** Closes the innermost mark. */
  void end() {
    open.poll();
  }

  /** Tells whether the page says that this is a running head, foot or watermark. */
  boolean inRunningHead() {
    return !open.isEmpty() && open.peek().kop();
  }

  /** Gives the number of the innermost mark, {@link #NONE} without one. */
  int number() {
    if (field) {
      return FIELD;
    }
    return open.isEmpty() ? NONE : open.peek().number();
  }

  /** Gives what a drawn sign stands for: the first of a marked group stands for all of it. */
  String textFor(String drawn) {
    if (!replaced()) {
      return drawn;
    }
    String all = pending;
    pending = "";
    return all;
  }

  private boolean replaced() {
    return !open.isEmpty() && open.peek().replaced();
  }
}
