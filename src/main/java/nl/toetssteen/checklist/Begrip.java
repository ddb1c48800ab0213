package nl.toetssteen.checklist;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a concept and the ways in which schools write it.
 *
 * @param vormen the ways to write it, any of which will do
 * @param behalve ways to write something else that contain one of these, such as
 *     "adjunct-directeur" for "directeur"
 */
public record Begrip(String naam, List<Vorm> vormen, List<Vorm> behalve) {

  private static final Pattern VERWIJZING = Pattern.compile("<([a-z0-9-]+)>");

  public Begrip {
    vormen = List.copyOf(vormen);
    behalve = List.copyOf(behalve);
  }

  /** Gives the names of the concepts that are used to write this one. */
  Set<String> verwijzingen() {
    return vormen.stream()
        .flatMap(vorm -> vorm.woorden().stream())
        .flatMap(woord -> VERWIJZING.matcher(woord).results())
        .map(gevonden -> gevonden.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Holds one way to write a concept.
   *
   * @param woorden the parts: words in base form, {@code a|b} for a choice, {@code pre*} and {@code
   *     *suf} for a part of a word, {@code =BRON} for exact capitals, {@code <naam>} for another
   *     concept
   * @param binnen number of words within which the parts must lie; 0 when they must be adjacent
   * @param volgorde whether the parts stand in this order
   */
  public record Vorm(List<String> woorden, int binnen, boolean volgorde) {
    public Vorm {
      woorden = List.copyOf(woorden);
    }
  }
}
