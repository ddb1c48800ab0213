package nl.toetssteen.lezen.pdf;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the label before a list item or a heading: "a.", "3.3.2", "•", "Artikel 4". */
final class Labels {
  private static final Pattern MARK = Pattern.compile("[•o*+>–—-]");
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6}|[a-z]{2})[.)]+|\\d{1,3}[°º][.)]?|§\\d*"
              + "|\\d{1,3}(?:\\.(?:\\d{1,3}|[a-z]))+[.):]?|[a-z]{1,2}\\.\\d{1,2}[.)]?");
  private static final Set<String> KEYWORDS =
      Set.of(
          ("Artikel ARTIKEL Art. Hoofdstuk HOOFDSTUK Paragraaf PARAGRAAF Bijlage BIJLAGE Deel DEEL"
                  + " Afdeling AFDELING Titel TITEL Lid §")
              .split(" "));
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}(?:[.:]\\d{1,3})*[a-z]?|[IVXLC]{1,6}|[A-Z])[.:)]?");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");

  /** White after a bare number that says that it is a label, as part of the width of a figure. */
  private static final float TAB = 1.6f;

  private Labels() {}

  /** Gives the number of words that make up the label, 0 without one. */
  static int length(List<Word> words) {
    String first = words.get(0).tekst();
    if (words.size() > 1 && keyword(first) && NUMBER.matcher(words.get(1).tekst()).matches()) {
      return 2;
    }
    if (mark(first)) {
      return words.size() > 1 ? 1 : 0;
    }
    if (wordOnly(first)) {
      return 0;
    }
    return COUNTED.matcher(first).matches() || tabbed(words) ? 1 : 0;
  }

  /** No label both starts and ends with a letter; most words do, and need no closer look. */
  private static boolean wordOnly(String word) {
    return Character.isLetter(word.charAt(0)) && Character.isLetter(word.charAt(word.length() - 1));
  }

  /** Tells whether a word is one that numbers follow, such as "Artikel". */
  static boolean keyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** Tells whether a label is a mark that all items of a list share. */
  static boolean mark(String label) {
    return label.length() == 1 && MARK.matcher(label).matches();
  }

  /** Tells whether a label can only be a bullet, never a word or a dash in running text. */
  static boolean bullet(String label) {
    return "•".equals(label);
  }

  private static boolean tabbed(List<Word> words) {
    Word first = words.get(0);
    return words.size() > 1
        && FIGURES.matcher(first.tekst()).matches()
        && words.get(1).x() - first.eind() > TAB * first.breedte() / first.tekst().length();
  }

  /** Tells whether a label is the next after another: "b." after "a.", "IV." after "III.". */
  static boolean follows(String before, String label) {
    if (mark(label)) {
      return label.equals(before);
    }
    return !before.equals(label) && shape(before).equals(shape(label)) && next(before, label);
  }

  private static String shape(String label) {
    return label
        .replaceAll("\\d+", "1")
        .replaceAll("[ivxIVX]{2,}|[A-Z]", "A")
        .replaceAll("[a-z]", "A");
  }

  private static boolean next(String before, String label) {
    int one = tail(before);
    int two = tail(label);
    boolean roman = label.matches("[(]?[ivxIVX]+[.)]+") && before.matches("[(]?[ivxIVX]+[.)]+");
    return two == one + 1 || roman;
  }

  /** The last number or letter in a label, as a number. */
  private static int tail(String label) {
    String bare = label.replaceAll("[^0-9a-zA-Z]+$", "");
    String digits = bare.replaceAll(".*?(\\d{1,3})$", "$1");
    if (FIGURES.matcher(digits).matches()) {
      return Integer.parseInt(digits);
    }
    return bare.isEmpty() ? -1 : Character.toLowerCase(bare.charAt(bare.length() - 1));
  }
}
