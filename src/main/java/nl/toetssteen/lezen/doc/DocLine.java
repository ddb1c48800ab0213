package nl.toetssteen.lezen.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.SymbolFont;
import nl.toetssteen.lezen.opmaak.Typeface;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Gathers the text of one paragraph: results of fields count, their codes do not. */
final class DocLine {
  private static final char NOTE = 2;
  private static final char FIELD = 0x13;
  private static final char RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char HYPHEN = 0x1E;

  private final LineText text = new LineText();
  private final Typeface type = new Typeface();
  private final List<Integer> notes = new ArrayList<>();
  private final Deque<Field> fields = new ArrayDeque<>();
  private boolean tracked;
  private boolean paged;

  /** Holds a field that has begun. */
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean result;
    private boolean page;
  }

  /**
   * Creates a line without text.
   *
   * @param inCode whether it begins inside the code of a field that another line began
   */
  DocLine(boolean inCode) {
    if (inCode) {
      fields.push(new Field());
    }
  }

  /** Reads the text of a paragraph. */
  void read(Paragraph paragraph) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      tracked |= run.isMarkedDeleted() || run.isMarkedInserted();
      boolean shown = !run.isMarkedDeleted() && !run.isVanished();
      if (run.isSymbol()) {
        readSymbol(run, shown);
      } else {
        readRun(run, shown);
      }
    }
  }

  private void readSymbol(CharacterRun run, boolean shown) {
    if (shown && prints()) {
      String font = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
      append(String.valueOf(SymbolFont.printed(font, run.getSymbolCharacter())), run);
    }
  }

  private void readRun(CharacterRun run, boolean shown) {
    String characters = run.text();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < characters.length(); i++) {
      char sign = characters.charAt(i);
      switch (sign) {
        case FIELD -> fields.push(new Field());
        case RESULT -> beginResult();
        case FIELD_END -> fields.poll();
        case NOTE -> notes.add(run.getStartOffset() + i);
        default -> {
          if (!prints()) {
            addCode(sign);
          } else if (shown) {
            plain.append(printed(sign));
          }
        }
      }
    }
    append(plain.toString(), run);
  }

  private void beginResult() {
    Field field = fields.peek();
    if (field != null) {
      String code = field.code.toString().strip().toUpperCase(Locale.ROOT);
      field.result = true;
      field.page = code.startsWith("NUMPAGES") || code.matches("PAGE(?![A-Z])[\\s\\S]*");
      paged |= field.page;
    }
  }

  private void addCode(char sign) {
    Field field = fields.peek();
    if (!field.result) {
      field.code.append(sign);
    }
  }

  private boolean prints() {
    return fields.stream().allMatch(field -> field.result && !field.page);
  }

  /** Gives what a character prints: breaks and cell marks are spaces, anchors nothing. */
  private static String printed(char sign) {
    return switch (sign) {
      case HYPHEN -> "-";
      case '\t', 7, 11, '\f', '\r' -> " ";
      default -> sign < ' ' ? "" : String.valueOf(sign);
    };
  }

  private void append(String characters, CharacterRun run) {
    type.add(run.getFontSize() / 2.0, run.isBold(), text.append(characters));
  }

  /** Tells whether the code of a field goes on after this line. */
  boolean inCode() {
    return !fields.isEmpty() && !fields.getLast().result;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  Typeface type() {
    return type;
  }

  /** Gives where notes hang, as places in the document. */
  List<Integer> notes() {
    return notes;
  }

  /** Tells whether there are tracked changes. */
  boolean tracked() {
    return tracked;
  }

  /** Tells whether the number of a page was left out. */
  boolean paged() {
    return paged;
  }
}
