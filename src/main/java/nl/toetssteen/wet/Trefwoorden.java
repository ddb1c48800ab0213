package nl.toetssteen.wet;

import java.util.List;
import java.util.stream.Stream;

/**
 * Holds words by which a text shows what it is about.
 *
 * @param woorden in small letters, each the beginning of a word; with a * before it, any part
 */
public record Trefwoorden(List<String> woorden) {

  public Trefwoorden {
    woorden = List.copyOf(woorden);
  }

  /** Adds other words to these. */
  Trefwoorden met(Trefwoorden andere) {
    return new Trefwoorden(Stream.concat(woorden.stream(), andere.woorden.stream()).toList());
  }

  /** Tells whether a text in small letters has any of the words. */
  public boolean in(String tekst) {
    for (String woord : woorden) {
      boolean los = woord.startsWith("*");
      if (los ? tekst.contains(woord.substring(1)) : begins(woord, tekst)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String woord, String tekst) {
    int plek = tekst.indexOf(woord);
    while (plek > 0 && Character.isLetter(tekst.charAt(plek - 1))) {
      plek = tekst.indexOf(woord, plek + 1);
    }
    return plek >= 0;
  }
}
