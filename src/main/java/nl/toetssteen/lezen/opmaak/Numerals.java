package nl.toetssteen.lezen.opmaak;

/** Prints numbers as letters and as roman numerals. */
public final class Numerals {
  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 780;
  private static final int MOST_ROMAN = 32767;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Numerals() {}

  /** Gives small letters, repeated after z: aa, bb; digits beyond thirty of them. */
  public static String letters(int number) {
    if (number < 1 || number > MOST_LETTERS) {
      return Integer.toString(number);
    }
    char letter = (char) ('a' + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
  }

  /** Gives small roman numerals; digits for what has none. */
  public static String roman(int number) {
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

  /** Gives small letters that count on after z: aa, ab; digits below 1. */
  public static String alphabet(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
