package nl.toetssteen.kenmerken;

import java.util.BitSet;
import java.util.List;

/**
 * Holds a text to search: as printed, and with every letter folded, so that patterns need not fold
 * the same letters over and over. Both have the same length.
 */
public record Doorzocht(String gedrukt, String gevouwen) {

  /** Folds a text. */
  public static Doorzocht van(String tekst) {
    return new Doorzocht(tekst, fold(tekst));
  }

  /** Folds as a pattern that ignores case does: letter by letter, so that places stay the same. */
  static String fold(String tekst) {
    char[] tekens = tekst.toCharArray();
    for (int i = 0; i < tekens.length; i++) {
      char c = tekens[i];
      boolean gewoon = c < 'A' || c >= 'a' && c <= 'z';
      tekens[i] = gewoon ? c : Character.toLowerCase(Character.toUpperCase(c));
    }
    return new String(tekens);
  }

  /** Tells whether any of these, in small letters, stands in the text. */
  boolean bevat(List<String> stukken) {
    for (String stuk : stukken) {
      if (gevouwen.contains(stuk)) {
        return true;
      }
    }
    return false;
  }

  /** Gives where any of these, in small letters, begins, in reading order. */
  int[] plaatsen(List<String> stukken) {
    BitSet plaatsen = new BitSet(gevouwen.length());
    for (String stuk : stukken) {
      for (int i = gevouwen.indexOf(stuk); i >= 0; i = gevouwen.indexOf(stuk, i + 1)) {
        plaatsen.set(i);
      }
    }
    return plaatsen.stream().toArray();
  }
}
