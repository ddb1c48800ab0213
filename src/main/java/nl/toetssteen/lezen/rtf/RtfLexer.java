package nl.toetssteen.lezen.rtf;

import java.nio.charset.StandardCharsets;
import nl.toetssteen.lezen.bron.Deadline;

/** Splits the bytes of an RTF document in marks, one at a time. */
final class RtfLexer {
  /** Names the kinds of marks. */
  enum Mark {
    OPEN,
    CLOSE,
    WORD,
    SYMBOL,
    BYTE,
    END
  }

  private static final int MOST_DIGITS = 9;
  private static final int LONGEST_WORD = 32;
  private static final int CHECK_EVERY = 4096;

  private final byte[] bytes;
  private final Deadline deadline;
  private int at;
  private int marks;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfLexer(byte[] bytes, Deadline deadline) {
    this.bytes = bytes;
    this.deadline = deadline;
  }

  /** Goes to the next mark; line ends are none, for they only fold the file. */
  Mark next() {
    if (marks++ % CHECK_EVERY == 0) {
      deadline.check();
    }
    while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Mark.END;
    }
    byte sign = bytes[at++];
    return switch (sign) {
      case '{' -> Mark.OPEN;
      case '}' -> Mark.CLOSE;
      case '\\' -> control();
      default -> single(Byte.toUnsignedInt(sign));
    };
  }

  private Mark single(int value) {
    number = value;
    return Mark.BYTE;
  }

  private Mark control() {
    if (at >= bytes.length) {
      return Mark.END;
    }
    byte sign = bytes[at];
    if (isLetter(sign)) {
      return controlWord();
    }
    at++;
    if (sign == '\'') {
      return hexadecimal();
    }
    if (sign == '{' || sign == '}' || sign == '\\') {
      return single(sign);
    }
    // A backslash at the end of a line is an old way to end a paragraph.
    word = sign == '\n' || sign == '\r' ? "par" : String.valueOf((char) sign);
    numbered = false;
    return word.equals("par") ? Mark.WORD : Mark.SYMBOL;
  }

  private Mark hexadecimal() {
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    at = Math.min(bytes.length, at + 2);
    return single(high < 0 || low < 0 ? '?' : high << 4 | low);
  }

  private Mark controlWord() {
    int start = at;
    while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin") && numbered) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
    }
    return Mark.WORD;
  }

  private void readNumber() {
    boolean negative = at < bytes.length && bytes[at] == '-';
    int start = negative ? at + 1 : at;
    int end = start;
    number = 0;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
      number = end - start < MOST_DIGITS ? number * 10 + bytes[end] - '0' : number;
      end++;
    }
    numbered = end > start;
    if (numbered) {
      number = negative ? -number : number;
      at = end;
    }
  }

  private static boolean isLetter(byte sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
  }

  /** Gives the control word or symbol, without its backslash. */
  String word() {
    return word;
  }

  /** Gives the number behind the control word; the given one when it has none. */
  int number(int absent) {
    return numbered ? number : absent;
  }

  /** Tells whether a property is on: it has no number, or one that is not 0. */
  boolean on() {
    return !numbered || number != 0;
  }

  /** Gives the value of a byte of text. */
  int value() {
    return number;
  }
}
