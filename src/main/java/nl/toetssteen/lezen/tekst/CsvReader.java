package nl.toetssteen.lezen.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.opmaak.TableBuilder;

/**
 * Reads values separated by semicolons, commas or tabs as tables; an empty line ends a table. The
 * separator is the sign that stands equally often, outside quotes, in most lines.
 */
public final class CsvReader implements FormatReader {
  private static final char[] SEPARATORS = {';', '\t', ','};
  private static final int SAMPLE = 200;

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    String text = Codering.decode(inhoud).replace("\r\n", "\n").replace('\r', '\n');
    List<Alinea> out = new ArrayList<>();
    TableBuilder table = new TableBuilder();
    for (List<String> row : CsvRows.read(text, separator(text), grenzen.cellen())) {
      deadline.check();
      if (row.stream().allMatch(String::isEmpty)) {
        table.finish(out);
        table = new TableBuilder();
      } else {
        add(table, row);
      }
    }
    table.finish(out);
    return new Gelezen(List.copyOf(out), 0, List.of(), List.of());
  }

  private static void add(TableBuilder table, List<String> row) {
    for (String cell : row) {
      table.cell(cell.isEmpty() ? List.of() : List.of(Alinea.tekst(cell, 0)), 1, 1);
    }
    table.endRow(false);
  }

  private static char separator(String text) {
    char best = SEPARATORS[0];
    long most = 0;
    for (char sign : SEPARATORS) {
      long lines = agreeing(text, sign);
      if (lines > most) {
        best = sign;
        most = lines;
      }
    }
    return best;
  }

  /** Counts the lines that have as many of a sign as the first line that has one. */
  private static long agreeing(String text, char sign) {
    List<Long> counts =
        text.lines()
            .limit(SAMPLE)
            .map(line -> count(line, sign))
            .filter(number -> number > 0)
            .toList();
    return counts.stream().filter(number -> number.equals(counts.get(0))).count();
  }

  private static long count(String line, char sign) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == sign ? 1 : 0;
    }
    return count;
  }
}
