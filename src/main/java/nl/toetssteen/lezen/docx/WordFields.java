package nl.toetssteen.lezen.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Follows the fields of one story: their results are text, their instructions are not. */
final class WordFields {
  private static final int LONGEST_CODE = 100;

  private final Set<String> left;
  private final int deepest;
  private final Deque<Field> open = new ArrayDeque<>();
  private int hiding;
  private int leftOut;

  /** Holds one field that has begun. */
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean hides = true;
  }

  /**
   * Creates it outside any field.
   *
   * @param left names of fields whose result is left out, in capitals
   * @param deepest deepest nesting of fields
   */
  WordFields(Set<String> left, int deepest) {
    this.left = left;
    this.deepest = deepest;
  }

  /** Tells whether text that comes now is printed. */
  boolean shows() {
    return hiding == 0;
  }

  /** Tells whether a field was never closed, so that text may have been taken for its code. */
  boolean isOpen() {
    return hiding > 0;
  }

  /** Gives the number of results that were left out. */
  int leftOut() {
    return leftOut;
  }

  /** Follows {@code w:fldChar}. */
  void mark(String type) {
    switch (String.valueOf(type)) {
      case "begin" -> begin();
      case "separate" -> result();
      case "end" -> end();
      default -> {}
    }
  }

  /** Begins a field. */
  void begin() {
    if (open.size() >= deepest) {
      throw WordXml.TROUBLE.tooDeep(deepest);
    }
    open.push(new Field());
    hiding++;
  }

  /** Adds to the instruction of the field that began last. */
  void code(String text) {
    Field field = open.peek();
    if (field != null && field.code.length() < LONGEST_CODE) {
      field.code.append(text, 0, Math.min(LONGEST_CODE, text.length()));
    }
  }

  /** Goes from instruction to result. */
  void result() {
    Field field = open.peek();
    if (field == null || !field.hides) {
      return;
    }
    if (left.contains(name(field.code))) {
      leftOut++;
    } else {
      field.hides = false;
      hiding--;
    }
  }

  /** Ends the field that began last. */
  void end() {
    Field field = open.poll();
    if (field != null && field.hides) {
      hiding--;
    }
  }

  private static String name(CharSequence code) {
    String text = code.toString().strip();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toUpperCase(Locale.ROOT);
  }
}
