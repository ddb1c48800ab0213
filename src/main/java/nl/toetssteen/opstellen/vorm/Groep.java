package nl.toetssteen.opstellen.vorm;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.opstellen.uitgave.Bepaling;
import nl.toetssteen.opstellen.uitgave.Blok;
import nl.toetssteen.opstellen.uitgave.Blok.Lid;

/**
 * Holds blocks that one HTML element shows: a run of numbered leden, or a single other block.
 *
 * @param leden empty for a single block
 * @param blok null for a run of leden
 */
public record Groep(List<Lid> leden, Blok blok) {
  public Groep {
    leden = List.copyOf(leden);
  }

  /** Groups the blocks of an article, in order. */
  public static List<Groep> of(Bepaling bepaling) {
    List<Groep> groepen = new ArrayList<>();
    List<Lid> reeks = new ArrayList<>();
    for (Blok blok : bepaling.blokken()) {
      if (blok instanceof Lid lid && lid.nummer() > 0) {
        reeks.add(lid);
      } else {
        close(groepen, reeks);
        groepen.add(new Groep(List.of(), blok));
      }
    }
    close(groepen, reeks);
    return groepen;
  }

  private static void close(List<Groep> groepen, List<Lid> reeks) {
    if (!reeks.isEmpty()) {
      groepen.add(new Groep(reeks, null));
      reeks.clear();
    }
  }
}
