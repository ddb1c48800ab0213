package nl.toetssteen.pta;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the weight of a toets: "10", "10%", "2x", "1/3", "0,5".
 *
 * @param waarde the number; for 1/3 the fraction
 * @param procent whether it is printed as a percentage
 */
public record Weging(double waarde, boolean procent) {

  private static final Pattern PROCENT = Pattern.compile("(?iU)\\b(?:procent|percentage)");
  private static final Pattern PATROON =
      Pattern.compile(
          "(?:x\\s*)?([0-9]{1,4}(?:[.,][0-9]{1,3})?)(?:\\s*/\\s*([0-9]{1,3}))?\\s*(%|procent|x|×|keer|)\\s*\\**\\)?");

  /** Tells whether the heading of a column says that its numbers are percentages. */
  static boolean isInPercent(String kop) {
    return kop.indexOf('%') >= 0 || PROCENT.matcher(kop).find();
  }

  /** Gives the same as a percentage, when the cell is a bare number. */
  Weging inPercent(String cel) {
    return cel.chars().allMatch(teken -> teken >= '0' && teken <= '9')
        ? new Weging(waarde, /* procent= */ true)
        : this;
  }

  /** Reads a cell; empty when it holds no single number ("NB", "-"). */
  public static Optional<Weging> parse(String cel) {
    Matcher m = PATROON.matcher(cel.strip().toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    double noemer = m.group(2) == null ? 1 : Double.parseDouble(m.group(2));
    double teller = Double.parseDouble(m.group(1).replace(',', '.'));
    boolean procent = m.group(3).equals("%") || m.group(3).equals("procent");
    return noemer == 0 ? Optional.empty() : Optional.of(new Weging(teller / noemer, procent));
  }
}
