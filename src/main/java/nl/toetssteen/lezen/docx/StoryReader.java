package nl.toetssteen.lezen.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Herkomst;
import nl.toetssteen.lezen.opmaak.LineText;

/** Reads the paragraphs and tables of one story: the body, a note, a text box, a head or foot. */
final class StoryReader {
  private static final Set<String> CONTENTS = Set.of("TOC");

  private final WordXml xml;
  private final WordContext context;
  private final NumberCounter counter;
  private final WordFields fields;
  private final WordNotes footnotes;
  private final WordNotes endnotes;
  private final List<Alinea> notes = new ArrayList<>();
  private LineText carried = new LineText();
  private int carriedFrom = -1;
  private int tables;

  private StoryReader(WordXml xml, WordContext context, NumberCounter counter, Set<String> left) {
    this.xml = xml;
    this.context = context;
    this.counter = counter;
    this.fields = new WordFields(left, context.limits().nesting());
    this.footnotes = new WordNotes(context, "footnotes");
    this.endnotes = new WordNotes(context, "endnotes");
  }

  /** Reads the body, without its table of contents. */
  static StoryReader ofBody(WordXml xml, WordContext context) {
    return new StoryReader(xml, context, context.counter(), CONTENTS);
  }

  /** Reads a part with notes. */
  static StoryReader ofNotes(WordXml xml, WordContext context) {
    return new StoryReader(xml, context, context.counter(), Set.of());
  }

  /** Reads a running head or foot, without the fields of those names. */
  static StoryReader ofHead(WordXml xml, WordContext context, Set<String> left) {
    return new StoryReader(xml, context, context.counter(), left);
  }

  /** Reads a text box, whose lists count along with those around it. */
  private StoryReader ofBox() {
    return new StoryReader(xml, context, counter, CONTENTS);
  }

  WordXml xml() {
    return xml;
  }

  WordContext context() {
    return context;
  }

  NumberCounter counter() {
    return counter;
  }

  WordFields fields() {
    return fields;
  }

  /** Reads all blocks in the current element. */
  void readBlocks(List<Alinea> out) {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      readBlock(out);
    }
  }

  /** Reads the current element when it is a block or holds blocks. */
  void readBlock(List<Alinea> out) {
    switch (xml.name()) {
      case "p" -> {
        new ParagraphReader(this).read(out);
        flushNotes(out);
      }
      case "tbl" -> readTable(out);
      case "sdt", "sdtContent", "customXml", "AlternateContent", "Choice" -> readBlocks(out);
      case "ins", "moveTo" -> {
        context.tracked();
        readBlocks(out);
      }
      case "del", "moveFrom" -> context.tracked();
      case "altChunk" -> context.embedded();
      default -> {}
    }
  }

  private void readTable(List<Alinea> out) {
    tables++;
    new TableReader(this).read(out);
    tables--;
    flushNotes(out);
  }

  /** Notes wait until after the outermost table: in a cell they would look like its text. */
  private void flushNotes(List<Alinea> out) {
    if (tables == 0 && !notes.isEmpty()) {
      out.addAll(notes);
      notes.clear();
    }
  }

  /** Adds the note that the current element refers to. */
  void refer(String element) {
    WordNotes kind = element.equals("endnoteReference") ? endnotes : footnotes;
    Herkomst here = new Herkomst(xml.paragraphs() - 1, xml.paragraphs());
    kind.take(xml.attribute("id")).forEach(note -> notes.add(note.uit(here)));
  }

  /** Reads the text boxes in the current element; the fallback holds them a second time. */
  void readBoxes(List<Alinea> out) {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "Fallback" -> {}
        case "txbxContent" -> ofBox().readBlocks(out);
        default -> readBoxes(out);
      }
    }
  }

  /** Keeps text of which the end of the paragraph was deleted, for the next paragraph. */
  void carry(LineText text, int from) {
    carried = text;
    carriedFrom = from;
  }

  /** Gives the number of the paragraph in which that text began; the current one when none. */
  int takeCarriedFrom() {
    int from = carriedFrom < 0 ? xml.paragraphs() - 1 : carriedFrom;
    carriedFrom = -1;
    return from;
  }

  /** Gives the text that the next paragraph starts with. */
  LineText takeCarried() {
    LineText text = carried;
    carried = new LineText();
    return text;
  }

  /** Ends the story. */
  void finish(List<Alinea> out) {
    if (!carried.isEmpty()) {
      out.add(Alinea.tekst(takeCarried().toString(), 0));
    }
    if (fields.isOpen()) {
      context.openField();
    }
  }
}
