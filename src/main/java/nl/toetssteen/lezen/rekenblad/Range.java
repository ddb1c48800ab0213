package nl.toetssteen.lezen.rekenblad;

/**
 * Holds a block of cells, 0-based and with its last row and column included.
 *
 * @param row first row
 * @param column first column
 */
record Range(int row, int column, int lastRow, int lastColumn) {
  /** Excel and LibreOffice have no more rows than this. */
  static final int MOST_ROWS = 1 << 20;

  /** Excel and LibreOffice have no more columns than this. */
  static final int MOST_COLUMNS = 1 << 14;

  private static final int MOST_DIGITS = 7;

  /** Parses "B2:D4" or "B2", dollar signs allowed; null when it is neither, or out of bounds. */
  static Range parse(String reference) {
    if (reference == null) {
      return null;
    }
    String plain = reference.replace("$", "");
    int colon = plain.indexOf(':');
    Range from = cell(colon < 0 ? plain : plain.substring(0, colon));
    Range to = colon < 0 ? from : cell(plain.substring(colon + 1));
    return from == null || to == null || to.row < from.row || to.column < from.column
        ? null
        : new Range(from.row, from.column, to.row, to.column);
  }

  /** Gives the cell "B2"; null when it is none. */
  private static Range cell(String name) {
    int column = 0;
    int at = 0;
    while (at < name.length() && at < 3 && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
      column = column * 26 + name.charAt(at) - 'A' + 1;
      at++;
    }
    int row = number(name.substring(at), MOST_ROWS);
    return column < 1 || column > MOST_COLUMNS || row < 1
        ? null
        : new Range(row - 1, column - 1, row - 1, column - 1);
  }

  /** Gives a whole number from 1 to the given one; 0 when it is none of those. */
  static int number(String digits, int most) {
    if (digits == null || digits.length() > MOST_DIGITS) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      value = 10 * value + digit;
    }
    return value > most ? 0 : value;
  }
}
