package nl.toetssteen.lezen.pdf;

import java.util.List;

/**
 * Holds one line of text as it stands on a page.
 *
 * @param y baseline in points from the top of the page
 * @param letter size of most of the type in points
 * @param vet whether all letters and figures are bold
 * @param spatieNa whether a space was drawn after the last word
 * @param pagina 1-based
 * @param kolom 0 when it runs over the whole page, 1 on the left, 2 on the right
 */
record Line(
    List<Word> woorden,
    float y,
    float letter,
    boolean vet,
    boolean spatieNa,
    int pagina,
    int kolom) {

  /** The narrowest white between the cells of a table, as part of the type size. */
  private static final float CELLS_APART = 2.5f;

  private static final float UNEVEN = 1.3f;

  /** Gives the left-hand side in points. */
  float x() {
    return woorden.get(0).x();
  }

  /** Gives the right-hand side in points. */
  float eind() {
    return woorden.get(woorden.size() - 1).eind();
  }

  /** Gives the text, words one space apart. */
  String tekst() {
    if (woorden.size() == 1) {
      return laatste();
    }
    StringBuilder tekst = new StringBuilder(woorden.get(0).tekst());
    for (Word word : woorden.subList(1, woorden.size())) {
      tekst.append(' ').append(word.tekst());
    }
    return tekst.toString();
  }

  /** Counts the letters. */
  int letters() {
    int letters = 0;
    for (Word word : woorden) {
      String tekst = word.tekst();
      for (int i = 0; i < tekst.length(); i += Character.charCount(tekst.codePointAt(i))) {
        letters += Character.isLetter(tekst.codePointAt(i)) ? 1 : 0;
      }
    }
    return letters;
  }

  /** Gives the text of the last word. */
  String laatste() {
    return woorden.get(woorden.size() - 1).tekst();
  }

  /** Gives the width in points of a space in this line. */
  float spatie() {
    if (woorden.size() == 1) {
      return letter / 4;
    }
    float space = Float.MAX_VALUE;
    for (int i = 1; i < woorden.size(); i++) {
      space = Math.min(space, woorden.get(i).x() - woorden.get(i - 1).eind());
    }
    return space;
  }

  /** Gives the number of words that make up the label, 0 without one. */
  int label() {
    return Labels.length(woorden);
  }

  /** Tells whether the white between two words is that of a table or a table of contents. */
  boolean cellen() {
    int label = label();
    float widest = 0;
    float narrowest = Float.MAX_VALUE;
    for (int i = Math.max(1, label + (label > 0 ? 1 : 0)); i < woorden.size(); i++) {
      float gap = woorden.get(i).x() - woorden.get(i - 1).eind();
      widest = Math.max(widest, gap);
      narrowest = Math.min(narrowest, gap);
    }
    // A justified line of few words is stretched too, but evenly.
    return widest > CELLS_APART * letter && (narrowest == widest || widest > UNEVEN * narrowest);
  }
}
