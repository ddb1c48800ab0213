package nl.toetssteen.lezen.docx;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.SymbolFont;

/** Counts the automatic numbers of one story, in the order of its paragraphs. */
final class NumberCounter {
  static final int LEVELS = 9;

  private final WordNumbering numbering;
  private final boolean english;
  private final IdentityHashMap<ListPattern, Counts> counts = new IdentityHashMap<>();
  private final Set<String> started = new HashSet<>();

  /** Holds the numbers of the levels of one pattern, and which of them have begun. */
  private static final class Counts {
    private final int[] value = new int[LEVELS];
    private final boolean[] running = new boolean[LEVELS];
    private int met;
  }

  /**
   * Creates a counter that has counted nothing.
   *
   * @param language tag of the language of the document, Dutch unless it says English
   */
  NumberCounter(WordNumbering numbering, String language) {
    this.numbering = numbering;
    this.english = language.toLowerCase(Locale.ROOT).startsWith("en");
  }

  /** Counts a paragraph and gives its number as printed; empty when nothing is printed. */
  String next(ListPlace place) {
    WordList list = numbering.get(place.list());
    int level = place.level() == null ? 0 : place.level();
    ListLevel definition = list == null ? null : list.level(level);
    if (definition == null) {
      return "";
    }
    Counts state = counts.computeIfAbsent(list.pattern(), pattern -> new Counts());
    count(state, list, level);
    return definition.hidden() ? "" : print(state, list, level);
  }

  /** Gives the 0-based level of a place; -1 when its list does not exist or is off. */
  int level(ListPlace place) {
    if (numbering.get(place.list()) == null) {
      return -1;
    }
    return place.level() == null ? 0 : place.level();
  }

  /** Gives the indentation that a place in a list brings along. */
  Indent indent(ListPlace place) {
    return numbering.indent(place);
  }

  private void count(Counts state, WordList list, int level) {
    beginHigher(state, list, level);
    boolean override = list.starts().containsKey(level) && started.add(list.id() + ' ' + level);
    if (override || !state.running[level]) {
      begin(state, list, level);
    } else {
      state.value[level]++;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      if (restarts(list.level(deeper), level)) {
        state.running[deeper] = false;
        state.value[deeper] = list.start(deeper);
      }
    }
  }

  /** A level that was never met counts as begun once a deeper one is, so that 2 follows 1.1. */
  private static void beginHigher(Counts state, WordList list, int level) {
    for (int higher = level - 1; higher >= state.met; higher--) {
      begin(state, list, higher);
    }
    state.met = Math.max(state.met, level + 1);
  }

  private static void begin(Counts state, WordList list, int level) {
    state.value[level] = list.start(level);
    state.running[level] = true;
  }

  private static boolean restarts(ListLevel deeper, int level) {
    return deeper == null || deeper.restart() < 0 || level < deeper.restart();
  }

  private String print(Counts state, WordList list, int level) {
    ListLevel definition = list.level(level);
    if (definition.format().equals("bullet")) {
      String bullet = LineText.of(definition.text());
      return bullet.isEmpty() || definition.symbols() ? String.valueOf(SymbolFont.BULLET) : bullet;
    }
    LineText printed = new LineText();
    String text = definition.text();
    for (int i = 0; i < text.length(); i++) {
      int reference = reference(text, i);
      if (reference < 0) {
        printed.append(text.charAt(i));
      } else {
        printed.append(reference > level ? "" : number(state, list, reference, level));
        i++;
      }
    }
    return printed.toString();
  }

  /** Gives the 0-based level that %1 to %9 refers to; -1 when there is no such sign there. */
  private static int reference(String text, int at) {
    if (text.charAt(at) != '%' || at + 1 == text.length()) {
      return -1;
    }
    char digit = text.charAt(at + 1);
    return digit >= '1' && digit <= '9' ? digit - '1' : -1;
  }

  private String number(Counts state, WordList list, int reference, int level) {
    ListLevel definition = list.level(reference);
    if (definition == null) {
      return "";
    }
    boolean digits = list.level(level).legal() && reference < level;
    return digits
        ? Integer.toString(state.value[reference])
        : NumberFormat.print(definition, state.value[reference], english);
  }
}
