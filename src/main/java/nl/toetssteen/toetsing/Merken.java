package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.kenmerken.Doorzocht;
import nl.toetssteen.kenmerken.Kenmerk;
import nl.toetssteen.kenmerken.KenmerkFinder;
import nl.toetssteen.toetsing.Tekstbeeld.Gemarkeerd;

/**
 * Knows the annotations of one document. Those of a kind are looked for when they are asked for
 * first: the requirements on a PTA ask for few kinds, and its rows hold many dates and terms.
 * Serves one thread.
 */
final class Merken {

  private final Tekstbeeld beeld;
  private final KenmerkFinder finder = new KenmerkFinder();
  private final List<Doorzocht> teksten = new ArrayList<>();
  private final Map<String, List<Gemarkeerd>> gevonden = new HashMap<>();
  private final Map<String, Register<Gemarkeerd>> gevraagd = new HashMap<>();
  private Runnable overige = Merken::nothing;

  Merken(Tekstbeeld beeld) {
    this.beeld = beeld;
  }

  /** Leaves the kinds that this does not know to another, to add when one is asked for. */
  void leave(Runnable ander) {
    overige = ander;
  }

  /** Adds an annotation; those of a kind must come in reading order. */
  void add(String soort, Gemarkeerd gemarkeerd) {
    gevonden.computeIfAbsent(soort, s -> new ArrayList<>()).add(gemarkeerd);
  }

  /** Gives the annotations of a kind, in reading order. */
  Register<Gemarkeerd> of(String soort) {
    Register<Gemarkeerd> register = gevraagd.get(soort);
    if (register == null) {
      look(soort);
      register = new Register<>(gevonden.getOrDefault(soort, List.of()), Gemarkeerd::woorden);
      gevraagd.put(soort, register);
    }
    return register;
  }

  private void look(String soort) {
    if (KenmerkFinder.SOORTEN.contains(soort)) {
      for (Passage passage : beeld.passages) {
        for (Kenmerk kenmerk : find(passage, soort)) {
          beeld.mark(
              soort,
              beeld.woorden.at(passage.woorden(), kenmerk.van(), kenmerk.tot()),
              kenmerk.waarde());
        }
      }
    } else if (soort.equals(Samenstellingen.SAMENSTELLING)) {
      Samenstellingen samenstellingen = new Samenstellingen(beeld);
      beeld.passages.forEach(
          passage -> samenstellingen.mark(passage, find(passage, KenmerkFinder.BESTAAT_UIT)));
    } else {
      Runnable nog = overige;
      overige = Merken::nothing;
      nog.run();
    }
  }

  private static void nothing() {}

  private List<Kenmerk> find(Passage passage, String soort) {
    if (teksten.isEmpty()) {
      beeld.passages.forEach(een -> teksten.add(Doorzocht.van(een.tekst())));
    }
    return finder.find(teksten.get(passage.nr()), soort);
  }
}
