package nl.toetssteen.lezen.opmaak;

/** Reads lengths with a unit, which may be wrong or missing in a damaged document. */
public final class Length {
  private Length() {}

  /** Gives a length such as "1.5cm" in points; null when absent, without unit or no length. */
  public static Double points(String length) {
    if (length == null) {
      return null;
    }
    int split = Math.max(0, length.length() - 2);
    double unit = unit(length.substring(split));
    return unit == 0 ? null : number(length.substring(0, split), unit);
  }

  /** Gives a number times a factor; null when it is no number. */
  public static Double number(String number, double factor) {
    try {
      double value = Double.parseDouble(number) * factor;
      return Double.isFinite(value) ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Tells whether a length ends in a known unit. */
  public static boolean hasUnit(String length) {
    return unit(length.substring(Math.max(0, length.length() - 2))) != 0;
  }

  private static double unit(String name) {
    return switch (name) {
      case "pt" -> 1;
      case "px" -> 0.75;
      case "pc", "pi" -> 12;
      case "in" -> 72;
      case "cm" -> 72 / 2.54;
      case "mm" -> 7.2 / 2.54;
      default -> 0;
    };
  }
}
