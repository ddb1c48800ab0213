package nl.toetssteen.lezen.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Herkomst;
import nl.toetssteen.lezen.docx.ParagraphProperties.Mark;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.Typeface;

/** Reads one paragraph. */
final class ParagraphReader {
  /** A number with a word of its own, or a paragraph sign; a roman number is no word. */
  private static final Pattern HEADING_NUMBER =
      Pattern.compile("(?:\\p{L}{4,}\\s+|§\\s*)[\\dA-Z]\\S*");

  private final StoryReader story;
  private final WordXml xml;
  private final LineText text;
  private final Herkomst source;
  private final Typeface type = new Typeface();
  private final List<Alinea> boxes = new ArrayList<>(0);
  private ParagraphProperties own = ParagraphProperties.NONE;
  private ResolvedStyle style;
  private ListPlace place;
  private String number = "";

  ParagraphReader(StoryReader story) {
    this.story = story;
    this.xml = story.xml();
    this.text = story.takeCarried();
    this.source = new Herkomst(story.takeCarriedFrom(), xml.paragraphs());
    apply(ParagraphProperties.NONE);
  }

  private void apply(ParagraphProperties properties) {
    own = properties;
    style = story.context().sheet().paragraph(own.style());
    place = own.place().orStyle(style.place());
  }

  /**
   * Reads the current element; adds nothing when the paragraph is of a contents list, or empty
   * without a heading's number.
   */
  void read(List<Alinea> out) {
    boolean shown = story.fields().shows();
    readContent();
    if (own.mark() == Mark.DELETED) {
      story.carry(text, source.van());
    } else {
      count(shown);
      if ((!text.isEmpty() || isHeadingNumber()) && !style.contents()) {
        out.add(alinea());
      }
    }
    out.addAll(boxes);
  }

  /** An empty paragraph takes a number too, unless it is hidden or stands in a left out field. */
  private void count(boolean shown) {
    boolean printed = own.mark() != Mark.HIDDEN && shown;
    if (place.list() != null && (printed || !text.isEmpty())) {
      number = story.counter().next(place);
    }
  }

  /**
   * Tells whether the number alone is a heading ("Artikel 4"), of which the words come below it.
   */
  private boolean isHeadingNumber() {
    return HEADING_NUMBER.matcher(number).matches();
  }

  private Alinea alinea() {
    Integer outline = own.outline();
    return new Alinea(
        text.toString(),
        number,
        story.counter().level(place),
        indent().firstLine(),
        outline == null ? style.heading() : ResolvedStyle.heading(outline),
        type.size(),
        type.bold(),
        0,
        null,
        source);
  }

  private Indent indent() {
    Indent level = own.place().equals(ListPlace.NONE) ? Indent.NONE : story.counter().indent(place);
    return own.indent().or(level).or(style.indent());
  }

  private void readContent() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "pPr" -> readProperties();
        case "r" -> new RunReader(story, style, text, type, boxes).read();
        case "ins", "moveTo" -> {
          story.context().tracked();
          readContent();
        }
        case "del", "moveFrom" -> story.context().tracked();
        case "fldSimple" -> readSimpleField();
        case "oMath", "oMathPara" -> readFormula();
        case "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo" ->
            readContent();
        case "AlternateContent", "Choice" -> readContent();
        default -> {}
      }
    }
  }

  private void readProperties() {
    apply(ParagraphProperties.read(xml));
    if (own.mark() == Mark.DELETED || own.mark() == Mark.INSERTED) {
      story.context().tracked();
    }
  }

  private void readSimpleField() {
    WordFields fields = story.fields();
    fields.begin();
    fields.code(String.valueOf(xml.attribute("instr")));
    fields.result();
    readContent();
    fields.end();
  }

  private void readFormula() {
    int outer = xml.depth();
    RunProperties run = story.context().sheet().run(RunProperties.NONE, style);
    while (xml.nextDescendant(outer)) {
      if (xml.name().equals("t") && story.fields().shows()) {
        type.add(run.size(), run.bold(), xml.appendTo(text));
      }
    }
  }
}
