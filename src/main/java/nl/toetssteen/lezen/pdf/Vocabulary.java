package nl.toetssteen.lezen.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows which words a document has, and whether it breaks words; looks when first asked. */
final class Vocabulary {
  private static final int FULL = 5;
  private static final int MANY = 100;
  private static final double FEW = 0.015;

  private final List<Page> pages;
  private Set<String> words;
  private int wrapped;
  private int hyphens;

  /** Creates the vocabulary of these pages. */
  Vocabulary(List<Page> pages) {
    this.pages = pages;
  }

  /** Tells whether a word in small letters, which may have a hyphen in it, is there. */
  boolean has(String word) {
    look();
    return words.contains(word);
  }

  /**
   * Tells whether the document breaks words at the end of its lines. When next to none of many
   * lines ends in a hyphen, it does not: what hyphens there are belong to their words.
   */
  boolean breaksWords() {
    look();
    return wrapped < MANY || hyphens > FEW * wrapped;
  }

  private void look() {
    if (words == null) {
      words = new HashSet<>();
      pages.forEach(page -> page.alles().forEach(this::collect));
    }
  }

  private void collect(Line line) {
    wrapped += line.woorden().size() > FULL ? 1 : 0;
    boolean fragment = line.laatste().endsWith("-");
    hyphens += fragment ? 1 : 0;
    // The start of a word that was broken is no word by itself.
    int whole = line.woorden().size() - (fragment ? 1 : 0);
    for (Word word : line.woorden().subList(0, whole)) {
      words.add(bare(word.tekst()).toLowerCase(Locale.ROOT));
    }
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }
}
