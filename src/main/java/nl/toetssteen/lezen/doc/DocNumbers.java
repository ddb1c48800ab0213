package nl.toetssteen.lezen.doc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.Numerals;
import nl.toetssteen.lezen.opmaak.SymbolFont;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the lists of a document and prints their numbers. */
final class DocNumbers {
  private static final int LEVELS = 9;
  private static final int NOT_YET = Integer.MIN_VALUE;
  private static final int BULLET = 23;
  private static final int NONE = 255;

  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /** Counts a paragraph and gives its number; empty when it has none. */
  String next(Paragraph paragraph) {
    int level = paragraph.getIlvl();
    if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
      return "";
    }
    try {
      HWPFList list = paragraph.getList();
      int[] count = count(list, paragraph.getIlfo(), level);
      return print(list, level, count);
    } catch (NoSuchElementException | IllegalStateException e) {
      // The paragraph names a list that is not in the document: Word prints no number either.
      return "";
    }
  }

  /** Lists that share their definition go on counting; one with a start of its own starts again. */
  private int[] count(HWPFList list, int ilfo, int level) {
    int[] count = counts.computeIfAbsent(list.getLsid(), key -> unbegun());
    boolean restarts = begun.add(ilfo * LEVELS + level) && list.isStartAtOverridden((char) level);
    count[level] =
        restarts || count[level] == NOT_YET ? list.getStartAt((char) level) : count[level] + 1;
    for (int higher = 0; higher < level; higher++) {
      if (count[higher] == NOT_YET) {
        count[higher] = list.getStartAt((char) higher);
      }
    }
    Arrays.fill(count, level + 1, LEVELS, NOT_YET);
    return count;
  }

  private static int[] unbegun() {
    int[] count = new int[LEVELS];
    Arrays.fill(count, NOT_YET);
    return count;
  }

  private static String print(HWPFList list, int level, int[] count) {
    int format = list.getNumberFormat((char) level);
    if (format == BULLET) {
      return bullet(list.getNumberText((char) level));
    }
    boolean legal = list.getListData().getLevel(level + 1).isLegalNumbering();
    LineText number = new LineText();
    for (char sign : list.getNumberText((char) level).toCharArray()) {
      if (sign < LEVELS) {
        int other = list.getNumberFormat(sign);
        number.append(number(count[sign], legal && sign != level ? 0 : other));
      } else {
        number.append(sign);
      }
    }
    return number.toString();
  }

  private static String bullet(String text) {
    String sign = LineText.of(text);
    boolean dash = sign.length() == 1 && "-–—*".contains(sign);
    return dash ? sign : String.valueOf(SymbolFont.BULLET);
  }

  private static String number(int number, int format) {
    return switch (format) {
      case 1 -> Numerals.roman(number).toUpperCase(Locale.ROOT);
      case 2 -> Numerals.roman(number);
      case 3 -> Numerals.alphabet(number).toUpperCase(Locale.ROOT);
      case 4 -> Numerals.alphabet(number);
      case 5, 6, 7 -> number + "e";
      case 22 -> (number < 10 ? "0" : "") + number;
      case NONE -> "";
      default -> Integer.toString(number);
    };
  }
}
