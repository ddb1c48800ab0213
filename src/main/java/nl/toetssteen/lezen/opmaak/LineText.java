package nl.toetssteen.lezen.opmaak;

/** Collects text on one line: white space collapsed and trimmed, typographic spaces plain. */
public final class LineText {
  private static final char NON_BREAKING_HYPHEN = '\u2011';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder text = new StringBuilder();
  private boolean space;

  /** Gives a text on one line. */
  public static String of(String text) {
    LineText line = new LineText();
    line.append(text);
    return line.toString();
  }

  /** Appends characters and gives the number of visible marks among them. */
  public int append(char[] characters, int start, int length) {
    int marks = 0;
    for (int i = start; i < start + length; i++) {
      marks += append(characters[i]);
    }
    return marks;
  }

  /** Appends text and gives the number of visible marks in it. */
  public int append(String characters) {
    return append(characters.toCharArray(), 0, characters.length());
  }

  /** Appends a character and gives 1 when it is a visible mark, else 0. */
  public int append(char character) {
    if (isSpace(character)) {
      space = !text.isEmpty();
      return 0;
    }
    if (isInvisible(character)) {
      return 0;
    }
    if (space) {
      text.append(' ');
      space = false;
    }
    text.append(printed(character));
    return 1;
  }

  private static boolean isSpace(char character) {
    return character <= ' ' || (character >= '\u0080' && Character.isSpaceChar(character));
  }

  private static boolean isInvisible(char character) {
    return character == SOFT_HYPHEN
        || (character >= '\u200B' && character <= '\u200F')
        || character == '\uFEFF';
  }

  private static char printed(char character) {
    return character == NON_BREAKING_HYPHEN ? '-' : SymbolFont.printed(character);
  }

  /** Tells whether nothing visible was appended. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
