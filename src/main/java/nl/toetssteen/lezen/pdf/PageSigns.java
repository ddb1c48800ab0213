package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Sorts the signs of one page by the direction in which they run. The direction of most of them is
 * the direction of the page; the rest is a watermark or a word along the margin.
 */
final class PageSigns {
  static final int QUARTERS = 4;
  private static final float SLANT = 0.1f;

  private final Fonts fonts = new Fonts();
  private final List<List<Glyph>> byDirection = new ArrayList<>();
  private final List<List<Glyph>> heads = new ArrayList<>();
  private TextPosition last;
  private int mark;

  /** Creates a page without signs. */
  PageSigns() {
    for (int i = 0; i < QUARTERS; i++) {
      byDirection.add(new ArrayList<>());
      heads.add(new ArrayList<>());
    }
  }

  /**
   * Adds a sign.
   *
   * @param tekst what it stands for, which a tagged page may say
   * @param outlined whether its outline is drawn too, which makes it bold
   * @param marks what the page says of it
   */
  void add(TextPosition text, String tekst, boolean outlined, Marks marks) {
    if (slanted(text.getTextMatrix())) {
      return;
    }
    int quarter = Math.round(text.getDir() / 90) % QUARTERS;
    List<Glyph> signs = (marks.inRunningHead() ? heads : byDirection).get(quarter);
    mark = marks.number();
    int end = signs.size() - 1;
    if (tekst.isBlank()) {
      if (end >= 0 && !tekst.isEmpty()) {
        signs.set(end, signs.get(end).withSpace());
      }
    } else if (unseen(tekst)) {
      drawing(signs, text, outlined);
    } else if (!tekst.equals(text.getUnicode())) {
      signs.add(glyph(text, outlined).withText(tekst));
      last = null;
    } else if (end < 0 || !accented(signs, text)) {
      signs.add(glyph(text, outlined));
      last = text;
    }
  }

  /** Tells whether nobody sees the text: a word is made without such signs. */
  private static boolean unseen(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if (c != '\u200b' && c != '\ufeff' && !Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }

  /** In a font of drawings a sign without a letter is seen, too. */
  private void drawing(List<Glyph> signs, TextPosition text, boolean outlined) {
    Glyph sign = glyph(text, outlined);
    if (sign.symbool()) {
      signs.add(sign.withText("•"));
      last = null;
    }
  }

  /** Adds signs that run in the direction of the page. */
  void add(List<Glyph> written) {
    text().addAll(written);
  }

  /** Leaves out letters so large that other text runs through them: a watermark. */
  void dropWatermark() {
    Watermark.drop(text());
  }

  /** Tells whether the page has to be turned a quarter to be read. */
  boolean sideways() {
    return direction() % 2 == 1;
  }

  /** Gives the signs that run in the direction of the page. */
  List<Glyph> text() {
    return byDirection.get(direction());
  }

  /** Gives the signs that run in a direction, in quarters of a turn to the left. */
  List<Glyph> text(int quarter) {
    return byDirection.get(quarter);
  }

  /** Gives the signs that run in each direction. */
  List<List<Glyph>> all() {
    return byDirection;
  }

  /** Gives the signs of which the page says that they are a running head or foot. */
  List<Glyph> runningHeads() {
    return heads.get(direction());
  }

  /** Gives the direction of most signs, in quarters of a turn to the left. */
  int direction() {
    int most = 0;
    for (int i = 1; i < QUARTERS; i++) {
      most = byDirection.get(i).size() > byDirection.get(most).size() ? i : most;
    }
    return most;
  }

  private Glyph glyph(TextPosition text, boolean outlined) {
    Fonts.Style style = fonts.style(text.getFont());
    float x = text.getXDirAdj();
    return new Glyph(
        text.getUnicode(),
        x,
        text.getYDirAdj(),
        x + text.getWidthDirAdj(),
        text.getTextMatrix().getScalingFactorY(),
        style.vet() || outlined,
        style.symbool(),
        false,
        mark);
  }

  /** Some programs draw an accent over a letter as a sign of its own, before or after it. */
  private boolean accented(List<Glyph> signs, TextPosition text) {
    if (last == null || (plain(text) && plain(last))) {
      return false;
    }
    int end = signs.size() - 1;
    if (text.isDiacritic() && last.contains(text)) {
      last.mergeDiacritic(text);
      signs.set(end, signs.get(end).withText(last.getUnicode()));
      return true;
    }
    if (last.isDiacritic() && text.contains(last)) {
      text.mergeDiacritic(last);
      signs.remove(end);
    }
    return false;
  }

  private static boolean plain(TextPosition text) {
    char c = text.getUnicode().charAt(0);
    return c < 0x80 && c != '^' && c != '`';
  }

  private static boolean slanted(Matrix matrix) {
    float along = Math.abs(matrix.getScaleX());
    float across = Math.abs(matrix.getShearY());
    return Math.min(along, across) > SLANT * Math.max(along, across);
  }
}
