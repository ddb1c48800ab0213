package nl.toetssteen.opstellen.taken;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.wet.Wetsartikel;

/**
 * Holds one task and who does it.
 *
 * @param id by which a profile names it: "uitslag"
 * @param tekst what is done, without a full stop; {@code {leider}} stands for rector or directeur
 * @param wie who does it, unless a school arranges it otherwise
 * @param vast who does it by law; empty when the law leaves it to the school
 * @param alleen whether the law admits nobody beside those
 * @param grondslag the articles that say so
 */
public record Taak(
    String id,
    String tekst,
    Set<Rol> wie,
    Set<Rol> vast,
    boolean alleen,
    List<Wetsartikel> grondslag) {

  public Taak {
    wie = Set.copyOf(wie);
    vast = Set.copyOf(vast);
    grondslag = List.copyOf(grondslag);
  }

  /** Tells whether the law decides if this role does the task; a school cannot change that. */
  public boolean isLocked(Rol rol) {
    return alleen || vast.contains(rol);
  }

  /** Tells whether the law leaves room for these to do it. */
  boolean allows(Set<Rol> anderen) {
    return anderen.containsAll(vast) && (!alleen || vast.containsAll(anderen));
  }

  /** Names the articles: "WVO 2020, artikel 2.57 lid 2"; empty when the law leaves it free. */
  public String bron() {
    return grondslag.stream().map(Wetsartikel::naam).collect(Collectors.joining(" en "));
  }
}
