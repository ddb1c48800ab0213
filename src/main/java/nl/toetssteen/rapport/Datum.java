package nl.toetssteen.rapport;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates for users. */
public final class Datum {
  private Datum() {}

  /** Writes a date in full, in Dutch: "1 augustus 2026". */
  public static String lang(LocalDate datum) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl")).format(datum);
  }
}
