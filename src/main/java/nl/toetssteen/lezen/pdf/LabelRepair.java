package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends labels that were recognised wrongly: "l." for "1.", "Artike1 4", "5 3" for "§ 3". Only
 * where the labels before or after it prove which number it must be.
 */
final class LabelRepair {
  private static final Pattern NUMBER =
      Pattern.compile("(\\(?)([0-9lI|iOoSBZ]{1,3}(?:\\.[0-9lI|iOoSBZ]{1,3})*)([.,):]{0,2})");
  private static final Pattern ABOVE = Pattern.compile("(?:\\d{1,3}\\.)+");

  /** White within a number, as part of the type size. */
  private static final float TIGHT = 0.2f;

  private static final String LOOKALIKES = "lI|iOoSBZ";
  private static final String MEANT = "111100582";
  private static final String PARAGRAPH = "§";

  /** Further away than this, another label says nothing about this one. */
  private static final int NEAR = 150;

  private final List<Page> pages;
  private final Set<Integer> recognised;
  private final List<Label> sure = new ArrayList<>();

  /**
   * Creates a repair.
   *
   * @param recognised numbers of the pages that may be mended
   */
  LabelRepair(List<Page> pages, Set<Integer> recognised) {
    this.pages = pages;
    this.recognised = recognised;
  }

  /**
   * Holds a label.
   *
   * @param regel number of its line in the document
   * @param vorm what its row has in common: the word before it, the part before its last number,
   *     and the signs around it
   * @param nummer its place in that row
   */
  private record Label(int regel, String vorm, int nummer, String woord, String gedrukt) {}

  /** Gives the pages with mended labels. */
  List<Page> repair() {
    if (recognised.isEmpty()) {
      return pages;
    }
    int at = 0;
    for (Page page : pages) {
      for (Line line : page.regels()) {
        collect(line, at++);
      }
    }
    List<Page> mended = new ArrayList<>();
    at = 0;
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>();
      for (Line line : page.regels()) {
        lines.add(recognised.contains(page.nummer()) ? mend(line, at) : line);
        at++;
      }
      mended.add(page.with(lines));
    }
    return mended;
  }

  private void collect(Line line, int at) {
    List<Word> words = line.woorden();
    String first = words.get(0).tekst();
    boolean keyword = Labels.keyword(first) && words.size() > 1;
    Word number = words.get(keyword ? 1 : 0);
    Label label = label(at, keyword ? first : "", number.tekst());
    if (label != null && !changed(label, number)) {
      sure.add(label);
    }
  }

  private Line mend(Line line, int at) {
    List<Word> words = line.woorden();
    String first = words.get(0).tekst();
    if (words.size() > 1) {
      String keyword = keyword(first);
      Label label = keyword.isEmpty() ? null : label(at, keyword, words.get(1).tekst());
      boolean wrong = label != null && (!keyword.equals(first) || changed(label, words.get(1)));
      if (wrong && proven(label)) {
        sure.add(label);
        return with(line, keyword, label.gedrukt());
      }
    }
    if (split(line)) {
      return join(line, at);
    }
    Label label = label(at, "", first);
    boolean goesOn = first.endsWith(",") && (words.size() < 2 || small(words.get(1)));
    if (label == null || goesOn || !changed(label, words.get(0)) || !proven(label)) {
      return line;
    }
    sure.add(label);
    return with(line, label.gedrukt());
  }

  /** Tells whether the last figure of a number was not recognised: "7. a" for "7.1". */
  private static boolean split(Line line) {
    List<Word> words = line.woorden();
    return words.size() > 2
        && ABOVE.matcher(words.get(0).tekst()).matches()
        && words.get(1).tekst().length() <= 2
        && words.get(1).x() - words.get(0).eind() < TIGHT * line.letter();
  }

  private Line join(Line line, int at) {
    List<Word> words = line.woorden();
    String above = words.get(0).tekst();
    Label gap = new Label(at, '/' + above, 0, "", above);
    Label before = nearest(gap, true);
    Label after = nearest(gap, false);
    int number = after != null ? after.nummer() - 1 : before != null ? before.nummer() + 1 : 0;
    boolean fits = number > 0 && (before == null ? number == 1 : before.nummer() == number - 1);
    if (!fits) {
      return line;
    }
    List<Word> joined = new ArrayList<>(words.subList(1, words.size()));
    joined.set(0, new Word(above + number, words.get(0).x(), words.get(1).eind()));
    return with(line, joined);
  }

  /** A number with a comma starts a line in the middle of a sentence, too: "2, 3 en 4". */
  private static boolean small(Word word) {
    return !Character.isUpperCase(word.tekst().codePointAt(0));
  }

  private static boolean changed(Label label, Word word) {
    return !label.gedrukt().equals(word.tekst());
  }

  /** Gives the word that is meant before a number; empty when it can be none. */
  private static String keyword(String word) {
    if (Labels.keyword(word)) {
      return word;
    }
    if (word.equals("5") || word.equals("8") || word.equals("S") || word.equals("$")) {
      return PARAGRAPH;
    }
    String folded = fold(word);
    for (String meant : List.of("Artikel", "Hoofdstuk", "Paragraaf", "Bijlage")) {
      if (fold(meant).equals(folded)) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('R') > 0
            ? meant.toUpperCase(Locale.ROOT)
            : meant;
      }
    }
    return "";
  }

  /** Makes signs that look like each other the same. */
  private static String fold(String word) {
    return word.replaceAll("[1lIi|!í]", "i").replaceAll("[0Oo]", "o").toLowerCase(Locale.ROOT);
  }

  /** Reads a number, with letters taken for the figures that they look like. */
  private static Label label(int at, String keyword, String word) {
    Matcher m = NUMBER.matcher(word);
    if (!m.matches() || (keyword.isEmpty() && m.group(1).isEmpty() && !hasSign(m))) {
      return null;
    }
    StringBuilder digits = new StringBuilder(m.group(2));
    for (int i = 0; i < digits.length(); i++) {
      int like = LOOKALIKES.indexOf(digits.charAt(i));
      if (like >= 0) {
        digits.setCharAt(i, MEANT.charAt(like));
      }
    }
    int point = digits.lastIndexOf(".");
    String above = digits.substring(0, point + 1);
    String sign = m.group(3).replace(',', '.');
    String vorm = keyword + '/' + m.group(1) + above + sign;
    int number = Integer.parseInt(digits.substring(point + 1));
    return new Label(at, vorm, number, keyword, m.group(1) + digits + sign);
  }

  /** A bare figure or letter is no label: "8 leerlingen", "I". */
  private static boolean hasSign(Matcher number) {
    return !number.group(3).isEmpty() || number.group(2).indexOf('.') > 0;
  }

  /** The nearest of its row before it is one less, or the nearest after it is one more. */
  private boolean proven(Label label) {
    Label before = nearest(label, true);
    Label after = nearest(label, false);
    if ((before != null && before.nummer() == label.nummer())
        || (after != null && after.nummer() == label.nummer())) {
      return false;
    }
    return (before != null && before.nummer() + 1 == label.nummer())
        || (after != null && after.nummer() == label.nummer() + 1);
  }

  private Label nearest(Label label, boolean before) {
    return sure.stream()
        .filter(other -> other.vorm().equals(label.vorm()))
        .filter(other -> before ? other.regel() < label.regel() : other.regel() > label.regel())
        .filter(other -> Math.abs(other.regel() - label.regel()) < NEAR)
        .min(Comparator.comparingInt(other -> Math.abs(other.regel() - label.regel())))
        .orElse(null);
  }

  private static Line with(Line line, String... first) {
    List<Word> words = new ArrayList<>(line.woorden());
    for (int i = 0; i < first.length; i++) {
      words.set(i, new Word(first[i], words.get(i).x(), words.get(i).eind()));
    }
    return with(line, words);
  }

  private static Line with(Line line, List<Word> words) {
    return new Line(
        words, line.y(), line.letter(), line.vet(), line.spatieNa(), line.pagina(), line.kolom());
  }
}
