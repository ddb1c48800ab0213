package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.document.Vindplaats;

/**
 * Holds what needs work in the same way in several subjects, or in one subject for several kinds of
 * school, so that people read it once.
 *
 * @param groep that of the first subject, which speaks for all
 * @param vakken at least two, and at least three when these are not of one subject
 * @param alle whether these are all subjects of the report
 */
public record Gedeeld(Eisgroep groep, List<Vakgroep> vakken, boolean alle) {
  private static final int MINSTE_VAKKEN = 3;

  public Gedeeld {
    vakken = List.copyOf(vakken);
  }

  /** What people would read; a place in the rows of one subject makes it that of this subject. */
  private record Inhoud(String eis, String uitleg, List<Vindplaats> plaatsen) {
    static Inhoud of(Eisgroep groep) {
      return new Inhoud(groep.eerste().eis(), groep.uitleg(), groep.vindplaatsen());
    }
  }

  /** Finds what subjects have in common, the most urgent first. */
  static List<Gedeeld> of(List<Vakgroep> vakken) {
    Map<Inhoud, List<Vakgroep>> samen = new LinkedHashMap<>();
    Map<Inhoud, Eisgroep> groepen = new LinkedHashMap<>();
    for (Vakgroep vak : vakken) {
      for (Eisgroep groep : vak.werk().stream().filter(Gedeeld::canBeShared).toList()) {
        samen.computeIfAbsent(Inhoud.of(groep), i -> new ArrayList<>()).add(vak);
        groepen.putIfAbsent(Inhoud.of(groep), groep);
      }
    }
    return samen.entrySet().stream()
        .filter(e -> isRepeated(e.getValue()))
        .map(
            e ->
                new Gedeeld(
                    groepen.get(e.getKey()), e.getValue(), e.getValue().size() == vakken.size()))
        .sorted((a, b) -> Uitkomsten.DRINGENDST.compare(a.groep.eerste(), b.groep.eerste()))
        .toList();
  }

  /** Toetsen of two subjects may have one name, but not one row. */
  private static boolean canBeShared(Eisgroep groep) {
    return groep.toetsen().isEmpty() || !groep.vindplaatsen().isEmpty();
  }

  private static boolean isRepeated(List<Vakgroep> vakken) {
    return vakken.size() >= MINSTE_VAKKEN
        || vakken.size() > 1 && vakken.stream().map(Vakgroep::vak).distinct().count() == 1;
  }

  /** Tells whether it says the same as something to do on a subject. */
  boolean holds(Eisgroep ander) {
    return canBeShared(ander) && Inhoud.of(groep).equals(Inhoud.of(ander));
  }

  /** Names the subjects in one line: "alle vakken", "Engels (vmbo-kb en vmbo-tl) en muziek". */
  public String namen() {
    if (alle) {
      return "alle vakken";
    }
    Map<String, List<Vakgroep>> perVak = new LinkedHashMap<>();
    vakken.forEach(vak -> perVak.computeIfAbsent(vak.vak(), v -> new ArrayList<>()).add(vak));
    return Opsomming.van(perVak.values().stream().map(Gedeeld::name).toList());
  }

  private static String name(List<Vakgroep> vak) {
    Vakgroep eerste = vak.get(0);
    return vak.size() == 1
        ? eerste.naam()
        : eerste.vak()
            + " ("
            + Opsomming.van(vak.stream().map(Vakgroep::schoolsoort).toList())
            + ")";
  }
}
