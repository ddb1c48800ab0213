package nl.toetssteen.lezen.rekenblad;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.toetssteen.lezen.opmaak.LineText;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Prints numbers by their format code, as Excel does; dates in Dutch.
 *
 * <p>Decimals have the point with which they are stored: a file does not say which sign the machine
 * of its reader prints.
 */
final class DisplayedNumber {
  private static final int SHORT_DATE = 14;
  private static final int SHORT_DATE_AND_TIME = 22;

  private final DataFormatter numbers = new DataFormatter(Locale.ROOT);
  private final DataFormatter dates = new DataFormatter(Locale.forLanguageTag("nl-NL"));
  private final Map<Stored, String> printed = new HashMap<>();
  private final boolean from1904;

  /** Weights, years and durations are the same in many cells. */
  private record Stored(String value, int id, String code) {}

  /**
   * Creates it.
   *
   * @param from1904 whether days are counted from 1904, as old Macs did, rather than 1900
   */
  DisplayedNumber(boolean from1904) {
    this.from1904 = from1904;
  }

  /** Gives the code of one of the formats that need not be written in a file. */
  static String builtin(int id) {
    return switch (id) {
      case SHORT_DATE -> "d-m-yyyy";
      case SHORT_DATE_AND_TIME -> "d-m-yyyy h:mm";
      default -> {
        String code = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
        yield code == null ? "General" : code;
      }
    };
  }

  /**
   * Prints a stored value on one line; what is no number, or has a format that makes no sense, as
   * it is stored.
   *
   * @param id number of the format, which the code goes with
   */
  String print(String stored, int id, String code) {
    return printed.computeIfAbsent(new Stored(stored, id, code), this::print);
  }

  private String print(Stored cell) {
    try {
      double value = Double.parseDouble(cell.value());
      boolean date = DateUtil.isADateFormat(cell.id(), cell.code());
      return LineText.of(
          (date ? dates : numbers).formatRawCellContents(value, cell.id(), cell.code(), from1904));
    } catch (IllegalArgumentException e) {
      return cell.value();
    }
  }
}
