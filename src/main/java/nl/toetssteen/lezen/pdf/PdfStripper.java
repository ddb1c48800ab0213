package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the signs on each page; the grouping of the library itself has nothing to do then. */
final class PdfStripper extends PDFTextStripper {
  private static final int OPERATORS_BETWEEN_CHECKS = 256;

  private final Guard guard;
  private final Marks marks = new Marks();
  private final List<Page> pages = new ArrayList<>();
  private PageSigns signs = new PageSigns();
  private Drawing drawing = new Drawing(PDRectangle.A4);
  private Pictures pictures = new Pictures(PDRectangle.A4);
  private final List<Integer> scans = new ArrayList<>();
  private int operators;

  /** Creates a stripper that stops when the guard says so. */
  PdfStripper(Guard guard) {
    this.guard = guard;
  }

  /** Reads all pages that have something on them. */
  List<Page> pages(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  /** Gives the numbers of the pages that are a picture, with next to no text. */
  List<Integer> scans() {
    return scans;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    guard.checkTime();
    guard.checkContents(page);
    marks.clear();
    signs = new PageSigns();
    drawing = new Drawing(page.getCropBox());
    pictures = new Pictures(page.getCropBox());
  }

  @Override
  protected void endPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean sideways = signs.sideways();
    float width = sideways ? box.getHeight() : box.getWidth();
    float height = sideways ? box.getWidth() : box.getHeight();
    Turn turn = new Turn(signs.direction(), box.getWidth(), box.getHeight());
    int number = getCurrentPageNo();
    TableFinder.Found found = TableFinder.find(number, signs, turn, drawing);
    List<PageTable> tables = new ArrayList<>(found.tabellen());
    List<Line> lines = Rows.lines(found.rest(), number, tables);
    List<Line> heads = Rows.lines(signs.runningHeads(), number, new ArrayList<>());
    Page read = new Page(number, width, height, lines, heads, tables);
    pages.add(read);
    if (pictures.scan() && read.letters() < Scans.FEWEST_LETTERS) {
      scans.add(number);
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % OPERATORS_BETWEEN_CHECKS == 0) {
      guard.checkTime();
    }
    Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
    pictures.take(operator.getName(), operands, getResources(), ctm);
    if (!drawing.take(operator.getName(), operands, ctm)) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    guard.checkForm(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  public void saveGraphicsState() {
    drawing.ink().save();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    drawing.ink().restore();
    super.restoreGraphicsState();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    marks.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    marks.end();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    boolean outlined = getGraphicsState().getTextState().getRenderingMode().isStroke();
    signs.add(text, marks.textFor(text.getUnicode()), outlined, marks.inRunningHead());
  }
}
