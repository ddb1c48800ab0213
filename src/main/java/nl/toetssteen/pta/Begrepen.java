package nl.toetssteen.pta;

import java.util.List;
import java.util.Optional;

/**
 * Holds what the cells of a toets mean. What is empty was not there, or was not understood: the
 * printed cell tells which.
 *
 * @param duur how long it takes
 * @param weging weight in the school exam
 * @param wegingRapport weight in the report
 * @param herkansbaar whether it can be taken again; a condition ("ja*") counts as yes
 * @param domeinen what it is about
 * @param vormen forms in plain words: "schriftelijk", "mondeling"
 */
public record Begrepen(
    Optional<Duur> duur,
    Optional<Weging> weging,
    Optional<Weging> wegingRapport,
    Optional<Boolean> herkansbaar,
    Domeinen domeinen,
    List<String> vormen) {

  public Begrepen {
    vormen = List.copyOf(vormen);
  }

  Begrepen herkansbaar(boolean ja) {
    return new Begrepen(duur, weging, wegingRapport, Optional.of(ja), domeinen, vormen);
  }
}
