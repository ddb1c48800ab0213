package nl.toetssteen.betrouwbaarheid;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** Counts how many of a number there are. */
record Telling(long aantal, long van) {

  /** Counts those for which something holds. */
  static <T> Telling of(Collection<T> alle, Predicate<T> geldt) {
    return new Telling(alle.stream().filter(geldt).count(), alle.size());
  }

  /** Gives the share, from 0 to 1; 0 of nothing. */
  double deel() {
    return van == 0 ? 0 : (double) aantal / van;
  }

  /** Writes "19/20", or a dash when there is nothing to count. */
  @Override
  public String toString() {
    return van == 0 ? "–" : aantal + "/" + van;
  }

  /** Writes the share as "95,0%". */
  String percentage() {
    return String.format(Locale.forLanguageTag("nl"), "%.1f%%", 100 * deel());
  }
}
