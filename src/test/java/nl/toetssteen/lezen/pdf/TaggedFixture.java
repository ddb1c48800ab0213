package nl.toetssteen.lezen.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes small tagged PDF files, of which every line looks like every other. */
final class TaggedFixture {
  private final PDDocument document = new PDDocument();
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final Deque<PDStructureElement> open = new ArrayDeque<>();
  private PDPage page;
  private float y;
  private int marks;

  /** Starts a document of one page. */
  TaggedFixture() {
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDStructureElement all = new PDStructureElement("Document", root);
    root.appendKid(all);
    open.push(all);
    page();
  }

  /** Starts a page. */
  TaggedFixture page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = 72;
    marks = 0;
    return this;
  }

  /** Opens an element. */
  TaggedFixture open(String type) {
    PDStructureElement element = new PDStructureElement(type, open.peek());
    element.setPage(page);
    open.peek().appendKid(element);
    open.push(element);
    return this;
  }

  /** Closes the innermost element. */
  TaggedFixture close() {
    open.pop();
    return this;
  }

  /** Says how many columns or rows the open cell spans. */
  TaggedFixture span(String name, int cells) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, "Table");
    attributes.setInt(COSName.getPDFName(name), cells);
    open.peek().getCOSObject().setItem(COSName.A, attributes);
    return this;
  }

  /** Says what the names of this document stand for. */
  TaggedFixture role(String name, String standard) {
    COSDictionary roles = new COSDictionary();
    roles.setName(COSName.getPDFName(name), standard);
    root.getCOSObject().setItem(COSName.getPDFName("RoleMap"), roles);
    return this;
  }

  /** Puts the whole tree once more in the open element. */
  TaggedFixture circle() {
    open.peek().appendKid(open.getLast());
    return this;
  }

  /** Writes an element of one line. */
  TaggedFixture text(String type, String line) {
    return open(type).line(line).close();
  }

  /** Writes an item with a label of its own. */
  TaggedFixture item(String label, String line) {
    return open("LI").text("Lbl", label).text("LBody", line).close();
  }

  /** Writes a line in the open element. */
  TaggedFixture line(String text) {
    PDPropertyList mark = PDPropertyList.create(new COSDictionary());
    mark.getCOSObject().setInt(COSName.MCID, marks);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(marks++);
    open.peek().appendKid(reference);
    return draw(COSName.P, mark, text);
  }

  /** Writes a line of which the page says that it is no text. */
  TaggedFixture artifact(String text) {
    return draw(COSName.getPDFName("Artifact"), PDPropertyList.create(new COSDictionary()), text);
  }

  /** Writes a line that no element knows. */
  TaggedFixture untagged(String text) {
    return draw(COSName.P, PDPropertyList.create(new COSDictionary()), text);
  }

  private TaggedFixture draw(COSName tag, PDPropertyList mark, String text) {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.beginMarkedContent(tag, mark);
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 11);
      content.newLineAtOffset(72, PDRectangle.A4.getHeight() - y);
      content.showText(text);
      content.endText();
      content.endMarkedContent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    y += 14;
    return this;
  }

  /** Gives the file. */
  byte[] bytes() {
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
    ReadLimits grenzen = ReadLimits.standaard();
    return new PdfReader(new Tekstherkenner(Voortgang.STIL))
        .read(bytes(), grenzen, Deadline.in(grenzen.tijd()));
  }
}
