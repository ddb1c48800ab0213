package nl.toetssteen.lezen.docx;

import java.util.Locale;

/** Prints a number the way a list level asks. */
final class NumberFormat {
  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 780;
  private static final int MOST_ROMAN = 32767;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormat() {}

  /** Gives the number; digits for formats that schools do not use. */
  static String print(ListLevel level, int number, boolean english) {
    return switch (level.format()) {
      case "none", "bullet" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "ordinal" -> number + (english ? englishEnding(number) : "e");
      case "custom" -> padded(level.pattern(), number);
      default -> Integer.toString(number);
    };
  }

  /** After z comes aa, after zz comes aaa: Word repeats the letter. */
  private static String letters(int number) {
    if (number < 1 || number > MOST_LETTERS) {
      return Integer.toString(number);
    }
    char letter = (char) ('a' + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
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
