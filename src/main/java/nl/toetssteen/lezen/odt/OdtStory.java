package nl.toetssteen.lezen.odt;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;

/** Reads the paragraphs, lists and tables of one story: the body, a note, a head or foot. */
final class OdtStory {
  private final OdtXml xml;
  private final OdtContext context;
  private final OdtLists lists;
  private final List<Alinea> notes = new ArrayList<>();
  private int tables;
  private int pageFields;

  OdtStory(OdtXml xml, OdtContext context) {
    this.xml = xml;
    this.context = context;
    this.lists = new OdtLists(context.styles());
  }

  OdtXml xml() {
    return xml;
  }

  OdtContext context() {
    return context;
  }

  OdtLists lists() {
    return lists;
  }

  /** Notes a field with the number of a page, which is left out. */
  void pageField() {
    pageFields++;
  }

  /** Gives how many page numbers were left out. */
  int pageFields() {
    return pageFields;
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
      case "p", "h" -> {
        new OdtParagraph(this).read(out);
        flushNotes(out);
      }
      case "list" -> readList(out);
      case "table" -> readTable(out);
      case "section" -> readSection(out);
      case "numbered-paragraph", "index-body", "index-title" -> readBlocks(out);
      case "alphabetical-index", "bibliography", "user-index" -> readBlocks(out);
      case "frame", "custom-shape", "g", "rect" -> readBoxes(out);
      case "tracked-changes" -> readTracked();
      default -> {}
    }
  }

  private void readList(List<Alinea> out) {
    lists.begin(xml);
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "list-item", "list-header" -> {
          lists.item(xml, xml.name().equals("list-item"));
          readBlocks(out);
        }
        default -> {}
      }
    }
    lists.end();
  }

  private void readTable(List<Alinea> out) {
    tables++;
    new OdtTable(this).read(out);
    tables--;
    flushNotes(out);
  }

  private void readSection(List<Alinea> out) {
    if (!"none".equals(xml.attribute("display")) && !xml.is("is-hidden")) {
      readBlocks(out);
    }
  }

  /** What was deleted stands here, apart from the text; what was inserted stands in the text. */
  private void readTracked() {
    int outer = xml.depth();
    while (xml.nextDescendant(outer)) {
      if (xml.name().equals("insertion") || xml.name().equals("deletion")) {
        context.tracked();
      }
    }
  }

  /** Notes wait until after the outermost table: in a cell they would look like its text. */
  private void flushNotes(List<Alinea> out) {
    if (tables == 0 && !notes.isEmpty()) {
      out.addAll(notes);
      notes.clear();
    }
  }

  /** Reads the note that is the current element, for after the paragraph that refers to it. */
  void readNote() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      if (xml.name().equals("note-body")) {
        List<Alinea> note = new ArrayList<>();
        new OdtStory(xml, context).readBlocks(note);
        notes.addAll(note);
      }
    }
  }

  /** Reads the text in the current element, a drawing; its lists are its own. */
  void readBoxes(List<Alinea> out) {
    int outer = xml.depth();
    OdtStory box = new OdtStory(xml, context);
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "p", "h", "list", "table" -> box.readBlock(out);
        case "text-box", "frame", "custom-shape", "g", "rect", "a" -> readBoxes(out);
        default -> {}
      }
    }
    out.addAll(box.notes);
  }
}
