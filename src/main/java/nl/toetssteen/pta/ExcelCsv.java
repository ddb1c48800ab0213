package nl.toetssteen.pta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;

/**
 * Writes rows as a table that a Dutch Excel opens at once: semicolons, a byte order mark, and no
 * text of a document that runs as a formula.
 */
public final class ExcelCsv {
  private static final String BOM = "\uFEFF";

  private ExcelCsv() {}

  /**
   * Gives the table as text.
   *
   * @param koppen headings
   * @param rijen cells, as many in each row as there are headings
   */
  public static String write(List<String> koppen, List<List<String>> rijen) {
    CsvSchema.Builder kolommen = CsvSchema.builder();
    koppen.forEach(kolommen::addColumn);
    CsvSchema schema =
        kolommen.build().withHeader().withColumnSeparator(';').withLineSeparator("\r\n");
    List<List<String>> veilig =
        rijen.stream().map(rij -> rij.stream().map(ExcelCsv::harmless).toList()).toList();
    try {
      return BOM + new CsvMapper().writer(schema).writeValueAsString(veilig);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows of text can always be written", e);
    }
  }

  /** Keeps Excel from running text of a document as a formula (OWASP, CSV injection). */
  private static String harmless(String tekst) {
    boolean formule = !tekst.isEmpty() && "=+-@\t\r".indexOf(tekst.charAt(0)) >= 0;
    return formule ? "'" + tekst : tekst;
  }
}
