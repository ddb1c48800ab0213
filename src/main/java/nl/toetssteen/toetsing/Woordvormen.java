package nl.toetssteen.toetsing;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which terms of the thesaurus a word is a form of. Remembers it over documents, which share
 * most of their words. Safe for use by several threads.
 */
final class Woordvormen {

  private static final int MEESTE_WOORDEN = 50_000;
  private static final int LANGSTE_WOORD = 60;

  private final Lemmas lemmas;
  private final Map<String, Integer> termen;
  private final Map<String, int[]> gevonden = new ConcurrentHashMap<>();

  /**
   * Creates it for a thesaurus.
   *
   * @param termen all its words, written as {@link Lemmas} does, numbered from 0
   */
  Woordvormen(Lemmas lemmas, Map<String, Integer> termen) {
    this.lemmas = lemmas;
    this.termen = Map.copyOf(termen);
  }

  /** Gives the number of terms. */
  int aantal() {
    return termen.size();
  }

  /** Gives the numbers of the terms that a word as printed is a form of. */
  int[] terms(String woord) {
    int[] nummers = gevonden.get(woord);
    if (nummers == null) {
      nummers =
          lemmas.forms(woord).stream()
              .map(termen::get)
              .filter(Objects::nonNull)
              .mapToInt(Integer::intValue)
              .toArray();
      remember(woord, nummers);
    }
    return nummers;
  }

  /** Starts again when full: a document made of nonsense must neither fill the memory nor stay. */
  private void remember(String woord, int[] nummers) {
    if (woord.length() <= LANGSTE_WOORD) {
      if (gevonden.size() >= MEESTE_WOORDEN) {
        gevonden.clear();
      }
      gevonden.put(woord, nummers);
    }
  }
}
