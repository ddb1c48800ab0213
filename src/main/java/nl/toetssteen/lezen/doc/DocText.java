package nl.toetssteen.lezen.doc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.opmaak.Edge;
import nl.toetssteen.lezen.opmaak.EdgedTable;
import nl.toetssteen.lezen.opmaak.PageWords;
import nl.toetssteen.lezen.opmaak.StyleName;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads the stories of one document: the body, notes, text boxes, heads and feet. */
final class DocText {
  private static final String TRACKED =
      "Dit document bevat wijzigingen die nog niet zijn geaccepteerd of geweigerd (Wijzigingen"
          + " bijhouden). De nieuwe tekst is gelezen: wat is toegevoegd telt mee, wat is verwijderd"
          + " niet. Klopt dat niet? Accepteer of weiger de wijzigingen en probeer het nog eens.";
  private static final int BODY_LEVEL = 9;
  private static final double PER_POINT = 20;

  private final HWPFDocument word;
  private final Deadline deadline;
  private final DocNumbers numbers = new DocNumbers();
  private final List<Alinea> later = new ArrayList<>();
  private DocLine line = new DocLine(false);
  private boolean tracked;

  DocText(HWPFDocument word, Deadline deadline) {
    this.word = word;
    this.deadline = deadline;
  }

  /** Reads all of it; text boxes come last, for where they hang is not known. */
  Gelezen read() {
    List<Alinea> out = new ArrayList<>();
    readRange(word.getRange(), out);
    Range boxes = word.getMainTextboxRange();
    if (boxes.getEndOffset() > boxes.getStartOffset()) {
      readRange(boxes, out);
    }
    List<String> warnings = tracked ? List.of(TRACKED) : List.of();
    return new Gelezen(List.copyOf(out), 0, heads(), warnings);
  }

  private void readRange(Range range, List<Alinea> out) {
    line = new DocLine(false);
    for (int i = 0; i < range.numParagraphs(); i++) {
      deadline.check();
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        readTable(table, out);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        readParagraph(paragraph, out);
      }
      out.addAll(later);
      later.clear();
    }
  }

  private void readTable(Table table, List<Alinea> out) {
    EdgedTable edged = new EdgedTable();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<Edge> edges = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        edges.add(edge(cell));
        for (int p = 0; p < cell.numParagraphs(); p++) {
          deadline.check();
          readParagraph(cell.getParagraph(p), edged.content());
        }
        edged.endCell();
      }
      edged.endRow(row.isTableHeader(), edges);
    }
    edged.finish(out);
  }

  private static Edge edge(TableCell cell) {
    boolean joinsLeft = cell.isMerged() && !cell.isFirstMerged();
    boolean first = cell.isFirstVerticallyMerged();
    boolean joinsUp = cell.isVerticallyMerged() && !first;
    return new Edge(cell.getLeftEdge() + cell.getWidth(), joinsLeft, first, joinsUp);
  }

  private void readParagraph(Paragraph paragraph, List<Alinea> out) {
    line = new DocLine(line.inCode());
    line.read(paragraph);
    tracked |= line.tracked();
    line.notes().forEach(this::readNote);
    String style = styleName(paragraph);
    if (line.isEmpty()) {
      return;
    }
    if (StyleName.isContents(style)) {
      StyleName.dropContentsTitle(out);
      return;
    }
    String number = numbers.next(paragraph);
    int outline = paragraph.getLvl();
    int heading = outline >= 0 && outline < BODY_LEVEL ? outline + 1 : StyleName.heading(style);
    out.add(
        new Alinea(
            line.text(),
            number,
            number.isEmpty() ? -1 : paragraph.getIlvl(),
            (paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()) / PER_POINT,
            heading,
            line.type().size(),
            line.type().bold(),
            0,
            null));
  }

  private String styleName(Paragraph paragraph) {
    StyleDescription style =
        word.getStyleSheet().getStyleDescription(Short.toUnsignedInt(paragraph.getStyleIndex()));
    return style == null || style.getName() == null ? "" : style.getName();
  }

  /** Reads the note at an anchor, for after the paragraph or table that refers to it. */
  private void readNote(int anchor) {
    if (!readNote(anchor, word.getFootnotes(), word.getFootnoteRange())) {
      readNote(anchor, word.getEndnotes(), word.getEndnoteRange());
    }
  }

  private boolean readNote(int anchor, Notes notes, Range all) {
    int index = notes.getNoteIndexByAnchorPosition(anchor);
    if (index < 0) {
      return false;
    }
    int start = all.getStartOffset() + notes.getNoteTextStartOffset(index);
    int end = all.getStartOffset() + notes.getNoteTextEndOffset(index);
    Range note = new Range(start, Math.min(end, all.getEndOffset()), word);
    DocLine here = line;
    for (int i = 0; i < note.numParagraphs(); i++) {
      DocLine text = new DocLine(false);
      text.read(note.getParagraph(i));
      if (!text.isEmpty()) {
        later.add(Alinea.tekst(text.text(), 0));
      }
    }
    line = here;
    return true;
  }

  private List<String> heads() {
    HeaderStories stories = new HeaderStories(word);
    Set<String> heads = new LinkedHashSet<>();
    for (Range story :
        new Range[] {
          stories.getFirstHeaderSubrange(),
          stories.getOddHeaderSubrange(),
          stories.getEvenHeaderSubrange(),
          stories.getFirstFooterSubrange(),
          stories.getOddFooterSubrange(),
          stories.getEvenFooterSubrange()
        }) {
      for (int i = 0; story != null && i < story.numParagraphs(); i++) {
        DocLine head = new DocLine(false);
        head.read(story.getParagraph(i));
        if (!head.isEmpty() && !(head.paged() && PageWords.only(head.text()))) {
          heads.add(head.text());
        }
      }
    }
    return List.copyOf(heads);
  }
}
