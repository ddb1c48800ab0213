package nl.toetssteen.lezen.opmaak;

import java.util.Locale;
import java.util.Set;

/** Knows the words around a page number. */
public final class PageWords {
  /** What is left of "Pagina 3 van 12" without its fields. */
  private static final Set<String> WORDS =
      Set.of("pagina", "pag", "pag.", "blz", "blz.", "bladzijde", "page", "p.", "van", "of");

  private PageWords() {}

  /** Tells whether a text, of which the page numbers were left out, says nothing else. */
  public static boolean only(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
      boolean wordless = word.chars().noneMatch(Character::isLetterOrDigit);
      if (!wordless && !WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
