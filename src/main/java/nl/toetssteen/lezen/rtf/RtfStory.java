package nl.toetssteen.lezen.rtf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.opmaak.EdgedTable;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.StyleName;
import nl.toetssteen.lezen.opmaak.SymbolFont;
import nl.toetssteen.lezen.opmaak.Typeface;

/** Gathers the paragraphs and tables of one story: the body, a note, a text box, a head or foot. */
final class RtfStory {
  private final List<Alinea> out = new ArrayList<>();
  private final List<Alinea> later = new ArrayList<>();
  private final RtfStyles styles;
  private EdgedTable table;
  private LineText text = new LineText();
  private LineText label = new LineText();
  private Typeface type = new Typeface();
  private int pageFields;

  RtfStory(RtfStyles styles) {
    this.styles = styles;
  }

  void append(String characters, RtfState state) {
    type.add(state.halfPoints / 2.0, state.bold, text.append(characters));
  }

  /** Appends to the number that was printed before the paragraph. */
  void appendLabel(String characters) {
    label.append(characters);
  }

  /** Notes a field with the number of a page, which is left out. */
  void pageField() {
    pageFields++;
  }

  /** Gives how many page numbers were left out. */
  int pageFields() {
    return pageFields;
  }

  /** Keeps what stands in a note or box until after the paragraph, or the table, it hangs on. */
  void after(List<Alinea> content) {
    later.addAll(content);
  }

  /** Ends the paragraph; one without text is not there. */
  void endParagraph(RtfState state) {
    if (!state.inTable) {
      endTable();
    }
    flush(state);
  }

  private void flush(RtfState state) {
    if (styles.isContents(state.style)) {
      StyleName.dropContentsTitle(out);
    } else if (!text.isEmpty()) {
      String number = number();
      int heading = state.outline >= 0 ? state.outline + 1 : styles.heading(state.style);
      Alinea alinea =
          new Alinea(
              text.toString(),
              number,
              number.isEmpty() ? -1 : state.level,
              state.indent(),
              heading > 9 ? 0 : heading,
              type.size(),
              type.bold(),
              0,
              null);
      add(alinea, state.inTable);
    }
    text = new LineText();
    label = new LineText();
    type = new Typeface();
  }

  private String number() {
    String number = label.toString();
    boolean sign = number.length() == 1 && !Character.isLetterOrDigit(number.charAt(0));
    return sign && !"-–—*".contains(number) ? String.valueOf(SymbolFont.BULLET) : number;
  }

  private void add(Alinea alinea, boolean inTable) {
    if (inTable) {
      table().content().add(alinea);
    } else {
      out.add(alinea);
      flushLater();
    }
  }

  private EdgedTable table() {
    if (table == null) {
      table = new EdgedTable();
    }
    return table;
  }

  private void flushLater() {
    out.addAll(later);
    later.clear();
  }

  /** Ends a cell, whatever the paragraph says of being in a table. */
  void endCell(RtfState state) {
    state.inTable = true;
    flush(state);
    table().endCell();
  }

  /** Ends a row, of which the definition stood before it. */
  void endRow(RtfRow row) {
    table().endRow(row.head(), row.edges());
  }

  private void endTable() {
    if (table != null) {
      table.finish(out);
      table = null;
      flushLater();
    }
  }

  /** Ends the story and gives what stands in it. */
  List<Alinea> finish(RtfState state) {
    endParagraph(state);
    endTable();
    flushLater();
    return out;
  }
}
