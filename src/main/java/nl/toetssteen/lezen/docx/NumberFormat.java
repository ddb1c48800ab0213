package nl.toetssteen.lezen.docx;

import java.util.Locale;
import nl.toetssteen.lezen.opmaak.Numerals;

/** Prints a number the way a list level asks. */
final class NumberFormat {
  private NumberFormat() {}

  /** Gives the number; digits for formats that schools do not use. */
  static String print(ListLevel level, int number, boolean english) {
    return switch (level.format()) {
      case "none", "bullet" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "lowerLetter" -> Numerals.letters(number);
      case "upperLetter" -> Numerals.letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> Numerals.roman(number);
      case "upperRoman" -> Numerals.roman(number).toUpperCase(Locale.ROOT);
      case "ordinal" -> number + (english ? englishEnding(number) : "e");
      case "custom" -> padded(level.pattern(), number);
      default -> Integer.toString(number);
    };
  }

  private static String englishEnding(int number) {
    int tens = number % 100;
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** A custom format names its first numbers ("001, 002, 003, ..."): only the width counts. */
  private static String padded(String pattern, int number) {
    int width = pattern == null ? 0 : Math.min(9, pattern.indexOf(','));
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
