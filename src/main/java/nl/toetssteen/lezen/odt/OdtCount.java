package nl.toetssteen.lezen.odt;

import nl.toetssteen.lezen.opmaak.LineText;

/** Counts the automatic numbers of one list, with the lists that go on with it. */
final class OdtCount {
  private static final int LEVELS = OdtListStyle.LEVELS;

  private final int[] value = new int[LEVELS];
  private final boolean[] running = new boolean[LEVELS];

  /**
   * Counts an item and gives its number as printed; empty when nothing is printed.
   *
   * @param restart number that it starts again with; -1 to count on
   */
  String next(OdtListStyle style, int level, int restart) {
    for (int higher = 0; higher < level; higher++) {
      if (!running[higher]) {
        begin(style, higher);
      }
    }
    if (restart >= 0) {
      value[level] = restart;
      running[level] = true;
    } else if (running[level]) {
      value[level]++;
    } else {
      begin(style, level);
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      running[deeper] = false;
    }
    return print(style, level);
  }

  private void begin(OdtListStyle style, int level) {
    value[level] = style.level(level).start();
    running[level] = true;
  }

  private String print(OdtListStyle style, int level) {
    OdtListLevel definition = style.level(level);
    if (!definition.bullet().isEmpty()) {
      return definition.bullet();
    }
    LineText printed = new LineText();
    String pattern = definition.pattern();
    for (int at = 0; at < pattern.length(); at++) {
      int end = pattern.charAt(at) == '%' ? pattern.indexOf('%', at + 1) : -1;
      int reference = end < 0 ? -1 : reference(pattern.substring(at + 1, end));
      if (reference < 0) {
        printed.append(pattern.charAt(at));
      } else {
        printed.append(reference > level ? "" : style.level(reference).print(value[reference]));
        at = end;
      }
    }
    return trimmed(printed.toString());
  }

  /** A level above that prints nothing leaves its point behind. */
  private static String trimmed(String number) {
    int start = 0;
    while (start < number.length() - 1 && number.charAt(start) == '.') {
      start++;
    }
    return number.substring(start);
  }

  private static int reference(String text) {
    try {
      int level = Integer.parseInt(text) - 1;
      return level < LEVELS ? level : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
