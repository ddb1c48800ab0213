package nl.toetssteen.rapport.word;

/**
 * Compares texts by their letters and digits alone: what a reader does with spaces, hyphens and
 * symbols must not matter for finding a quote again.
 */
final class Letters {

  private Letters() {}

  /** Gives only the letters and digits. */
  static String of(String text) {
    return of(text, 0, text.length());
  }

  /** Gives only the letters and digits from one offset to another. */
  static String of(String text, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
