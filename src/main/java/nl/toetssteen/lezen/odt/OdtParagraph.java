package nl.toetssteen.lezen.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.Typeface;

/** Reads one paragraph or heading. */
final class OdtParagraph {
  /** A number with a word of its own, or a paragraph sign; a roman number is no word. */
  private static final Pattern HEADING_NUMBER =
      Pattern.compile("(?:\\p{L}{4,}\\s+|§\\s*)[\\dA-Z]\\S*");

  private static final int DEEPEST_HEADING = 9;

  private final OdtStory story;
  private final OdtXml xml;
  private final OdtStyle style;
  private final LineText text = new LineText();
  private final Typeface type = new Typeface();
  private final List<Alinea> boxes = new ArrayList<>(0);
  private boolean hidden;

  OdtParagraph(OdtStory story) {
    this.story = story;
    this.xml = story.xml();
    this.style = story.context().styles().paragraph(xml.attribute("style-name"));
  }

  /**
   * Reads the current element; adds nothing when the paragraph is of a contents list, or empty
   * without a heading's number.
   */
  void read(List<Alinea> out) {
    int heading = xml.name().equals("h") ? Math.max(1, xml.whole("outline-level", 1, 10)) : 0;
    OdtLists.Printed number = number(heading);
    readContent(style);
    boolean headed = HEADING_NUMBER.matcher(number.number()).matches();
    if (!hidden && !style.contents() && (!text.isEmpty() || headed)) {
      out.add(alinea(Math.min(DEEPEST_HEADING, heading), number));
    }
    out.addAll(boxes);
  }

  private OdtLists.Printed number(int heading) {
    if (story.lists().isInside()) {
      return story.lists().number(style);
    }
    return heading == 0 || xml.is("is-list-header")
        ? OdtLists.Printed.NONE
        : story.lists().heading(heading - 1, restart());
  }

  private int restart() {
    boolean restarts = xml.is("restart-numbering") || xml.attribute("start-value") != null;
    return restarts ? xml.whole("start-value", 1, 1_000_000) : -1;
  }

  private Alinea alinea(int heading, OdtLists.Printed number) {
    return new Alinea(
        text.toString(),
        number.number(),
        number.level(),
        style.firstLine(number.indent()),
        heading,
        type.size(),
        type.bold(),
        0,
        null);
  }

  private void readContent(OdtStyle run) {
    int outer = xml.depth();
    while (xml.nextPiece(outer)) {
      if (!xml.isText()) {
        readElement(run);
      } else if (run.shows() && run.isStruck()) {
        readStruck();
      } else if (run.shows()) {
        type.add(run.points(), run.isBold(), xml.appendPiece(text));
      }
    }
  }

  /** White that is struck says nothing. */
  private void readStruck() {
    if (xml.appendPiece(new LineText()) > 0) {
      story.context().struck();
    }
  }

  private void readElement(OdtStyle run) {
    switch (xml.name()) {
      case "span" -> readContent(span(run));
      case "s", "tab", "line-break" -> text.append(' ');
      case "note" -> story.readNote();
      case "frame", "custom-shape", "g", "rect" -> story.readBoxes(boxes);
      case "page-number", "page-count" -> story.pageField();
      case "hidden-paragraph" -> hidden |= xml.is("is-hidden");
      // the number stands here once more, for programs that do not count
      case "number", "annotation", "ruby-text", "hidden-text", "script", "" -> {}
      default -> readContent(run);
    }
  }

  private OdtStyle span(OdtStyle run) {
    return story.context().styles().text(xml.attribute("style-name")).or(run);
  }
}
