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

  /** Parses "B2:D4" or "B2", dollar signs allowed; null when it is neither, or out of bounds. */
  static Range parse(String reference) {
    if (reference == null) {
      return null;
    }
    String[] ends = reference.replace("$", "").split(":", 2);
    int[] from = cell(ends[0]);
    int[] to = cell(ends[ends.length - 1]);
    return from == null || to == null || to[0] < from[0] || to[1] < from[1]
        ? null
        : new Range(from[0], from[1], to[0], to[1]);
  }

  /** Gives the row and column of "B2"; null when it is no cell. */
  private static int[] cell(String name) {
    int column = 0;
    int at = 0;
    while (at < name.length() && at < 3 && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
      column = column * 26 + name.charAt(at) - 'A' + 1;
      at++;
    }
    int row = number(name.substring(at), MOST_ROWS);
    return column < 1 || column > MOST_COLUMNS || row < 1 ? null : new int[] {row - 1, column - 1};
  }

  /** Gives a whole number from 1 to the given one; 0 when it is none of those. */
  static int number(String digits, int most) {
    boolean number =
        digits != null
            && !digits.isEmpty()
            && digits.length() <= 7
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = number ? Integer.parseInt(digits) : 0;
    return value > most ? 0 : value;
  }
}
