package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the signs on each page; the grouping of the library itself has nothing to do then. */
final class PdfStripper extends PDFTextStripper {
  private static final int OPERATORS_BETWEEN_CHECKS = 256;

  private final Guard guard;
  private final Tags tags;
  private final Marks marks = new Marks();
  private final List<Page> pages = new ArrayList<>();
  private PageSigns signs = new PageSigns();
  private Drawing drawing = new Drawing(PDRectangle.A4);
  private List<Box> rulings = List.of();
  private Pictures pictures = new Pictures(PDRectangle.A4);
  private final List<Integer> scans = new ArrayList<>();
  private int operators;

  /**
   * Creates a stripper that stops when the guard says so.
   *
   * @param tags take the text of each page, null without tags
   */
  PdfStripper(Guard guard, Tags tags) {
    this.guard = guard;
    this.tags = tags;
  }

  /** Reads all pages that have something on them. */
  List<Page> pages(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  /** Gives the lines that the last page draws, upright. */
  List<Box> rulings() {
    return rulings;
  }

  /** Gives the direction of the text on the last page, in quarters of a turn to the left. */
  int direction() {
    return signs.direction();
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
  protected void endPage(PDPage page) throws IOException {
    fields(page);
    signs.dropWatermark();
    PDRectangle box = page.getCropBox();
    boolean sideways = signs.sideways();
    float width = sideways ? box.getHeight() : box.getWidth();
    float height = sideways ? box.getWidth() : box.getHeight();
    Turn turn = turn(page);
    int number = getCurrentPageNo();
    if (tags != null) {
      signs.all().forEach(all -> tags.take(number, all));
    }
    rulings = drawing.lines().stream().map(turn::upright).toList();
    TableFinder finder = new TableFinder(number, previous(), turn, drawing);
    TableFinder.Found found = finder.find(signs, rulings);
    List<PageTable> tables = new ArrayList<>(found.tabellen());
    List<List<Glyph>> rows = Rows.of(found.rest());
    tables.addAll(new LooseTables(number, rulings, found.tabellen()).take(rows));
    List<Line> lines = Rows.lines(rows, number, tables);
    List<Line> heads = Rows.inCell(signs.runningHeads(), number);
    Page read = new Page(number, width, height, lines, heads, tables);
    pages.add(read);
    if (pictures.scan() && read.letters() < Scans.FEWEST_LETTERS) {
      scans.add(number);
    }
  }

  /** What was filled in on a form is text; a field that draws nothing is written in its place. */
  private void fields(PDPage page) throws IOException {
    for (PDAnnotation field : FormFields.filled(page)) {
      marks.field();
      PDAppearanceStream drawn = field.getNormalAppearanceStream();
      if (drawn == null) {
        signs.add(FormFields.written(field, page, turn(page)));
      } else {
        guard.checkForm(drawn.getCOSObject());
        showAnnotation(field);
      }
    }
  }

  private Turn turn(PDPage page) {
    PDRectangle box = page.getCropBox();
    return new Turn(signs.direction(), box.getWidth(), box.getHeight());
  }

  private PageTable previous() {
    List<PageTable> tables = pages.isEmpty() ? List.of() : pages.get(pages.size() - 1).tabellen();
    return tables.isEmpty() ? null : tables.get(tables.size() - 1);
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
    signs.add(text, marks.textFor(text.getUnicode()), outlined, marks);
  }
}
