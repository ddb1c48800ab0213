package nl.toetssteen.pta;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds a column that says by its heading for whom, or when, a toets is: "BB", "4h" or "P2". A cell
 * of it holds a mark, or the weight that the toets has there.
 *
 * @param doel for whom, or when
 * @param soort what the column was taken for
 */
record Doelkolom(Aanduiding doel, Kolomsoort soort) {
  private static final Pattern MERK = Pattern.compile("(?iU)[x✓✔√•●■☒☑v]|ja|j");

  /** A part that is done or not, which counts in its period without a weight. */
  private static final Pattern ZONDER_CIJFER =
      Pattern.compile(
          "(?iU)hd|hdl|handelingsdeel|nb|naar behoren|voldaan|vold\\.?|afgerond|o\\s*/\\s*v(?:\\s*/\\s*g)?|v\\s*/\\s*g");

  private static final Pattern NIETS = Pattern.compile("(?iU)[-–—/]*|nee|n|nvt|n\\.v\\.t\\.?");

  /** Tells whether a cell can stand in such a column. */
  static boolean fits(String cel) {
    return MERK.matcher(cel).matches()
        || NIETS.matcher(cel).matches()
        || ZONDER_CIJFER.matcher(cel).matches()
        || weighs(cel);
  }

  static boolean weighs(String cel) {
    return Weging.parse(cel).isPresent();
  }

  /**
   * Gives what a cell says: a weight, empty for a mark, and nothing when the toets is not there.
   */
  Optional<String> read(Raster.Vak vak) {
    String tekst = vak.tekst().strip();
    if (NIETS.matcher(tekst).matches()) {
      return Optional.empty();
    }
    boolean zegt = weighs(tekst) || ZONDER_CIJFER.matcher(tekst).matches();
    return Optional.of(zegt ? tekst : "");
  }

  /** Tells what kind of thing a name says, so that columns of one kind can be seen together. */
  static Optional<Kolomsoort> kind(Aanduiding doel) {
    if (!doel.vak().isEmpty()) {
      return Optional.empty();
    }
    if (!doel.moment().isEmpty()) {
      return Optional.of(Kolomsoort.MOMENT);
    }
    if (!doel.leerjaren().isEmpty()) {
      return Optional.of(Kolomsoort.LEERJAAR);
    }
    return doel.schoolsoorten().isEmpty() ? Optional.empty() : Optional.of(Kolomsoort.SCHOOLSOORT);
  }
}
