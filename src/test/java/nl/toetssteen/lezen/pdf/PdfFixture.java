package nl.toetssteen.lezen.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.Voortgang;
import nl.toetssteen.lezen.ocr.Tekstherkenner;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** Makes small PDF files: A4, type of 11 points, lines 14 points apart, left margin 72 points. */
public final class PdfFixture {
  static final float LEFT = 72;
  static final float LEADING = 14;
  private static final float WIDTH = 451;

  private final PDDocument document = new PDDocument();
  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont heavy = new PDType1Font(FontName.HELVETICA_BOLD);
  private PDFont font = plain;
  private float size = 11;
  private float y;
  private PDPage page;

  /** Starts a page; text goes on at its top. */
  public PdfFixture page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = 72;
    return this;
  }

  /** Sets the size of the type that follows. */
  PdfFixture size(float points) {
    size = points;
    return this;
  }

  /** Makes the type that follows bold, or not. */
  PdfFixture bold(boolean on) {
    font = on ? heavy : plain;
    return this;
  }

  /** Leaves white. */
  PdfFixture white(float points) {
    y += points;
    return this;
  }

  /** Gives the height on the page where the next line comes. */
  float y() {
    return y;
  }

  /** Goes to a height on the page. */
  PdfFixture at(float fromTop) {
    y = fromTop;
    return this;
  }

  /** Writes one line. */
  public PdfFixture line(String text) {
    return line(LEFT, text);
  }

  /** Writes one line at an indent. */
  PdfFixture line(float x, String text) {
    put(x, text);
    y += LEADING;
    return this;
  }

  /** Writes text over as many lines as it needs, between the margins. */
  PdfFixture paragraph(String text) {
    return paragraph(LEFT, WIDTH, text);
  }

  /** Writes text over as many lines as it needs. */
  PdfFixture paragraph(float x, float width, String text) {
    for (String line : wrap(text, width)) {
      line(x, line);
    }
    return this;
  }

  /** Writes a list item with its label on its own, left of the text. */
  PdfFixture item(float x, String label, String text) {
    put(x, label);
    return paragraph(x + 22, WIDTH - (x + 22 - LEFT), text);
  }

  /** Writes text on the current line without leaving it. */
  PdfFixture put(float x, String text) {
    return draw(
        content -> {
          content.beginText();
          content.setFont(font, size);
          content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
          content.showText(text);
          content.endText();
        });
  }

  /** Writes text right behind the text before it, of which the page says what it stands for. */
  PdfFixture actualTextAfter(String before, String drawn, String meant) {
    return actualText(LEFT + measure(before), drawn, meant);
  }

  /** Writes text of which the page says that it stands for other text. */
  PdfFixture actualText(float x, String drawn, String meant) {
    PDPropertyList span = PDPropertyList.create(new COSDictionary());
    span.getCOSObject().setString(COSName.ACTUAL_TEXT, meant);
    return draw(
        content -> {
          content.beginMarkedContent(COSName.getPDFName("Span"), span);
          content.beginText();
          content.setFont(font, size);
          content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
          content.showText(drawn);
          content.endText();
          content.endMarkedContent();
        });
  }

  /** Writes text with white between its letters. */
  PdfFixture spaced(String text, float white) {
    draw(
        content -> {
          content.beginText();
          content.setFont(font, size);
          content.setCharacterSpacing(white);
          content.newLineAtOffset(LEFT, PDRectangle.A4.getHeight() - y);
          content.showText(text);
          content.endText();
        });
    y += LEADING;
    return this;
  }

  /** Writes text across the page. */
  PdfFixture slanted(String text, double degrees) {
    return draw(
        content -> {
          content.beginText();
          content.setFont(heavy, 40);
          content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), 150, 250));
          content.showText(text);
          content.endText();
        });
  }

  /** Turns the page a quarter, with its text upright for the reader. */
  PdfFixture turned(List<String> lines) {
    page.setRotation(90);
    return draw(
        content -> {
          for (int i = 0; i < lines.size(); i++) {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(
                Matrix.getRotateInstance(Math.toRadians(90), 100 + i * LEADING, LEFT));
            content.showText(lines.get(i));
            content.endText();
          }
        });
  }

  /** Draws a straight line between two points, measured from the top of the page. */
  PdfFixture rule(float x1, float y1, float x2, float y2) {
    return draw(
        content -> {
          content.moveTo(x1, PDRectangle.A4.getHeight() - y1);
          content.lineTo(x2, PDRectangle.A4.getHeight() - y2);
          content.stroke();
        });
  }

  /** Fills a rectangle, with its upper left corner there, in a shade from black (0) to white. */
  PdfFixture plane(float x, float top, float width, float height, float shade) {
    return draw(
        content -> {
          content.setNonStrokingColor(shade);
          content.addRect(x, PDRectangle.A4.getHeight() - top - height, width, height);
          content.fill();
        });
  }

  /** Draws the lines of a table: standing ones at each x, lying ones at each y from the top. */
  PdfFixture grid(List<Float> xs, List<Float> ys) {
    xs.forEach(x -> rule(x, ys.get(0), x, ys.get(ys.size() - 1)));
    ys.forEach(y -> rule(xs.get(0), y, xs.get(xs.size() - 1), y));
    return this;
  }

  /** Writes the cells of a row of which the columns start there. */
  PdfFixture cells(float top, List<Float> xs, String... texts) {
    at(top + 14);
    for (int i = 0; i < texts.length; i++) {
      put(xs.get(i) + 4, texts[i]);
    }
    return this;
  }

  /** Writes text that runs up the page, from a point measured from the top. */
  PdfFixture upwards(float x, float fromTop, String text) {
    return draw(
        content -> {
          content.beginText();
          content.setFont(font, size);
          content.setTextMatrix(
              Matrix.getRotateInstance(
                  Math.toRadians(90), x, PDRectangle.A4.getHeight() - fromTop));
          content.showText(text);
          content.endText();
        });
  }

  /**
   * Puts a field on the current line, which draws its value itself or leaves that to the reader.
   */
  PdfFixture field(float x, String value, boolean drawn) {
    try {
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDResources fonts = new PDResources();
      fonts.put(COSName.HELV, plain);
      form.setDefaultResources(fonts);
      PDTextField field = new PDTextField(form);
      field.setPartialName("veld");
      field.setDefaultAppearance("/Helv 11 Tf 0 g");
      form.getFields().add(field);
      PDAnnotationWidget widget = field.getWidgets().get(0);
      widget.setRectangle(new PDRectangle(x, PDRectangle.A4.getHeight() - y - 4, 200, 15));
      widget.setPage(page);
      page.getAnnotations().add(widget);
      field.setValue(value);
      if (!drawn) {
        widget.setAppearance(null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds a note that strikes out what stands between two corners, measured from the top. */
  PdfFixture strikeOut(float left, float top, float right, float bottom) {
    float height = PDRectangle.A4.getHeight();
    PDAnnotationTextMarkup note = new PDAnnotationStrikeout();
    note.setRectangle(new PDRectangle(left, height - bottom, right - left, bottom - top));
    note.setQuadPoints(
        new float[] {
          left, height - top, right, height - top, left, height - bottom, right, height - bottom
        });
    try {
      page.getAnnotations().add(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Puts a picture on the page. */
  public PdfFixture picture() {
    var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
    return draw(
        content ->
            content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 400, 600));
  }

  /** Makes a bookmark to the current page, below the last one of the depth above. */
  PdfFixture bookmark(String title, String child) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(page);
    PDOutlineItem below = new PDOutlineItem();
    below.setTitle(child);
    below.setDestination(page);
    item.addLast(below);
    outline.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(outline);
    return this;
  }

  /** Locks the document; an empty password opens by itself. */
  public PdfFixture locked(String userPassword) {
    try {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("eigenaar", userPassword, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Gives the file. */
  public byte[] bytes() {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives what the reader makes of the file. */
  Gelezen read() {
    return new PdfReader(new Tekstherkenner(Voortgang.STIL))
        .read(bytes(), ReadLimits.standaard(), Deadline.in(ReadLimits.standaard().tijd()));
  }

  /** Gives the texts of the paragraphs that the reader finds. */
  List<String> texts() {
    return read().alineas().stream().map(Alinea::tekst).toList();
  }

  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  private PdfFixture draw(Drawing drawing) {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      drawing.on(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private List<String> wrap(String text, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && measure(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Gives the width in points of text in plain type of 11 points. */
  static float width(String text) {
    return width(new PDType1Font(FontName.HELVETICA), 11, text);
  }

  private float measure(String text) {
    return width(font, size, text);
  }

  private static float width(PDFont font, float size, String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
