package nl.toetssteen.lezen.docx;

import nl.toetssteen.lezen.opmaak.Length;

/** Reads the numbers in WordprocessingML, which may be wrong or missing in a damaged document. */
final class Measure {
  private static final double TWIPS_PER_POINT = 20;
  private static final double HALVES_PER_POINT = 2;

  private Measure() {}

  /** Gives a length in points: twips, or a number with a unit; null when absent or no length. */
  static Double points(String length) {
    return points(length, TWIPS_PER_POINT);
  }

  /** Gives a type size in points: half points, or a number with a unit; null when absent. */
  static Double size(String size) {
    return points(size, HALVES_PER_POINT);
  }

  private static Double points(String length, double perPoint) {
    if (length == null) {
      return null;
    }
    return Length.hasUnit(length) ? Length.points(length) : Length.number(length, 1 / perPoint);
  }

  /** Gives a whole number; null when absent or no number. */
  static Integer whole(String number) {
    if (number == null) {
      return null;
    }
    try {
      return Integer.valueOf(number.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Gives a whole number between bounds; the lowest when absent or no number. */
  static int whole(String number, int lowest, int highest) {
    Integer value = whole(number);
    return value == null ? lowest : Math.max(lowest, Math.min(highest, value));
  }
}
