package nl.toetssteen.lezen.docx;

import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.SymbolFont;
import nl.toetssteen.lezen.opmaak.Typeface;

/** Reads one run: characters of the same type. */
final class RunReader {
  private final StoryReader story;
  private final WordXml xml;
  private final ResolvedStyle style;
  private final LineText text;
  private final Typeface type;
  private final List<Alinea> boxes;
  private RunProperties run;

  /** Creates a reader that adds to the text, the type and the boxes of a paragraph. */
  RunReader(
      StoryReader story, ResolvedStyle style, LineText text, Typeface type, List<Alinea> boxes) {
    this.story = story;
    this.xml = story.xml();
    this.style = style;
    this.text = text;
    this.type = type;
    this.boxes = boxes;
    this.run = story.context().sheet().run(RunProperties.NONE, style);
  }

  /** Reads the current element. */
  void read() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      String name = xml.name();
      switch (name) {
        case "rPr" -> readProperties();
        case "fldChar" -> story.fields().mark(xml.attribute("fldCharType"));
        case "instrText" -> readCode();
        default -> {
          if (!run.hidden() && story.fields().shows()) {
            readShown(name);
          }
        }
      }
    }
  }

  private void readProperties() {
    RunProperties own = RunProperties.read(xml);
    run = story.context().sheet().run(own, style);
  }

  private void readCode() {
    LineText code = new LineText();
    xml.appendTo(code);
    story.fields().code(code.toString());
  }

  /** What is struck through was deleted by hand; white that is struck says nothing. */
  private void readShown(String name) {
    if (!run.struck()) {
      readVisible(name);
    } else if (name.equals("t") && xml.appendTo(new LineText()) > 0) {
      story.context().struck();
    }
  }

  private void readVisible(String name) {
    switch (name) {
      case "t" -> type.add(run.size(), run.bold(), xml.appendTo(text));
      case "tab", "ptab", "br", "cr" -> text.append(' ');
      case "noBreakHyphen" -> type.add(run.size(), run.bold(), text.append('-'));
      case "sym" -> readSymbol();
      case "footnoteReference", "endnoteReference" -> story.refer(name);
      case "ruby", "rubyBase" -> readNested();
      case "r" -> new RunReader(story, style, text, type, boxes).read();
      case "drawing", "pict", "object", "AlternateContent" -> story.readBoxes(boxes);
      default -> {}
    }
  }

  /** Ruby text holds runs of its own; what is printed small above it is not read. */
  private void readNested() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      readVisible(xml.name());
    }
  }

  private void readSymbol() {
    String code = xml.attribute("char");
    if (code != null && code.length() <= 4) {
      try {
        char glyph = (char) Integer.parseInt(code, 16);
        type.add(
            run.size(), run.bold(), text.append(SymbolFont.printed(xml.attribute("font"), glyph)));
      } catch (NumberFormatException e) {
        type.add(run.size(), run.bold(), text.append(SymbolFont.BULLET));
      }
    }
  }
}
