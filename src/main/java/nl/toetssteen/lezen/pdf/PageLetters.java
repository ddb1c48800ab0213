package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters and digits of one page, in the order in which they are drawn. */
final class PageLetters extends PDFTextStripper {
  private static final int OPERATORS_BETWEEN_CHECKS = 256;

  private final Guard guard;
  private final List<PageLetter> letters = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private PDRectangle box = PDRectangle.A4;
  private int operators;

  private PageLetters(Guard guard) {
    this.guard = guard;
  }

  /** Reads a page, 1-based. */
  static PageLetters of(PDDocument document, int page, Guard guard) throws IOException {
    PageLetters found = new PageLetters(guard);
    found.setStartPage(page);
    found.setEndPage(page);
    found.writeText(document, Writer.nullWriter());
    return found;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    guard.checkTime();
    guard.checkContents(page);
    box = page.getCropBox();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % OPERATORS_BETWEEN_CHECKS == 0) {
      guard.checkTime();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String signs = position.getUnicode();
    float left = box.getLowerLeftX();
    float low = box.getLowerLeftY();
    for (int i = 0; signs != null && i < signs.length(); i++) {
      char sign = signs.charAt(i);
      if (Character.isLetterOrDigit(sign)) {
        text.append(sign);
        letters.add(
            new PageLetter(
                sign,
                position.getTextMatrix().getTranslateX() + left,
                position.getTextMatrix().getTranslateY() + low,
                position.getEndX() + left,
                position.getEndY() + low,
                Math.abs(position.getTextMatrix().getScalingFactorY())));
      }
    }
  }

  /**
   * Finds words on the page.
   *
   * @param before words that stand before them, to tell them from the same words elsewhere
   * @param from where to begin, counted in letters
   * @return the place of the first letter; negative when the words are not there
   */
  int find(String before, String words, int from) {
    String wanted = plain(words);
    if (wanted.isEmpty()) {
      return -1;
    }
    String context = plain(before);
    int at = text.indexOf(context + wanted, from);
    return at < 0 ? text.indexOf(wanted, from) : at + context.length();
  }

  /** Gives the letters of words that begin at a place. */
  List<PageLetter> letters(int at, String words) {
    return letters.subList(at, at + plain(words).length());
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    words.chars().filter(Character::isLetterOrDigit).forEach(sign -> plain.append((char) sign));
    return plain.toString();
  }
}
