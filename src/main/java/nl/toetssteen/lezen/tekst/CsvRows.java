package nl.toetssteen.lezen.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import nl.toetssteen.lezen.opmaak.LineText;

/** Splits text in rows of values; a value between quotes may hold separators and line ends. */
final class CsvRows {
  private static final char QUOTE = '"';

  private final List<List<String>> rows = new ArrayList<>();
  private final int mostCells;
  private List<String> row = new ArrayList<>();
  private LineText cell = new LineText();
  private int cells;
  private boolean begun;
  private boolean quoted;

  private CsvRows(int mostCells) {
    this.mostCells = mostCells;
  }

  /**
   * Splits a text of which lines end in a line feed.
   *
   * @throws UnreadableDocument when there are more values than allowed
   */
  static List<List<String>> read(String text, char separator, int mostCells) {
    CsvRows reading = new CsvRows(mostCells);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean doubled = sign == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
      if (reading.quoted && doubled) {
        reading.cell.append(sign);
        i++;
      } else {
        reading.add(sign, separator);
      }
    }
    reading.endRow();
    return reading.rows;
  }

  private void add(char sign, char separator) {
    if (sign == QUOTE && (quoted || !begun)) {
      quoted = !quoted;
      begun = true;
    } else if (!quoted && sign == separator) {
      endCell();
    } else if (!quoted && sign == '\n') {
      endRow();
    } else {
      cell.append(sign);
      begun |= sign > ' ';
    }
  }

  private void endCell() {
    row.add(cell.toString());
    cell = new LineText();
    begun = false;
    cells++;
    if (cells > mostCells) {
      throw new UnreadableDocument(
          Reden.ONVEILIG,
          "Deze tabel heeft meer dan %d cellen; daarom is hij niet gelezen. Bewaar alleen wat bij het PTA of reglement hoort en probeer het nog eens."
              .formatted(mostCells));
    }
  }

  private void endRow() {
    endCell();
    rows.add(row);
    row = new ArrayList<>();
  }
}
