package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Shows at a glance which subject meets which requirement.
 *
 * @param eisen the columns, by their id
 * @param rijen one per subject
 * @param legenda the outcomes that occur, the most urgent first
 */
public record Vakmatrix(List<Eiskolom> eisen, List<Rij> rijen, List<Uitkomst> legenda) {

  public Vakmatrix {
    eisen = List.copyOf(eisen);
    rijen = List.copyOf(rijen);
    legenda = List.copyOf(legenda);
  }

  /**
   * Holds a requirement.
   *
   * @param werk number of subjects in which it needs work
   */
  public record Eiskolom(String eis, String titel, long werk) {}

  /** Holds the outcomes of a subject, one cell for each requirement. */
  public record Rij(Vakgroep vak, List<Cel> cellen) {
    public Rij {
      cellen = List.copyOf(cellen);
    }
  }

  /**
   * Holds the worst outcome of a requirement on a subject.
   *
   * @param uitkomst name of the outcome, which is also its CSS class; empty when the requirement
   *     does not hold for the subject
   * @param toetsen number of toetsen that it is about, 0 when it is about the subject
   * @param doel id of the finding on the page
   */
  public record Cel(String uitkomst, int toetsen, String doel) {
    static final Cel LEEG = new Cel("", 0, "");

    /** Says in words what the sign in the cell means. */
    public String tekst() {
      return toetsen == 0
          ? uitkomst
          : uitkomst + ", " + Opsomming.aantal(toetsen, "toets", "toetsen");
    }
  }

  /** Lays out the subjects that were judged. */
  static Vakmatrix of(List<Vakgroep> vakken) {
    List<Vakgroep> getoetst = vakken.stream().filter(v -> !v.eisgroepen().isEmpty()).toList();
    Map<String, String> titels = titles(getoetst);
    List<Eiskolom> eisen = new ArrayList<>();
    titels.forEach((eis, titel) -> eisen.add(new Eiskolom(eis, titel, work(getoetst, eis))));
    List<Rij> rijen =
        getoetst.stream()
            .map(vak -> new Rij(vak, titels.keySet().stream().map(eis -> cell(vak, eis)).toList()))
            .toList();
    List<Uitkomst> legenda =
        Uitkomsten.VOLGORDE.stream()
            .filter(uitkomst -> getoetst.stream().anyMatch(vak -> vak.count(uitkomst) > 0))
            .toList();
    return new Vakmatrix(eisen, rijen, legenda);
  }

  private static Map<String, String> titles(List<Vakgroep> vakken) {
    Map<String, String> titels = new LinkedHashMap<>();
    vakken.stream()
        .flatMap(vak -> vak.eisgroepen().stream())
        .map(Eisgroep::eerste)
        .sorted((a, b) -> a.eis().compareTo(b.eis()))
        .forEach((Bevinding b) -> titels.putIfAbsent(b.eis(), b.titel()));
    return titels;
  }

  private static long work(List<Vakgroep> vakken, String eis) {
    return vakken.stream()
        .map(vak -> vak.find(eis))
        .flatMap(Optional::stream)
        .filter(Eisgroep::isWerk)
        .count();
  }

  private static Cel cell(Vakgroep vak, String eis) {
    return vak.find(eis)
        .map(
            groep ->
                new Cel(
                    groep.uitkomst().toString(),
                    groep.toetsen().size(),
                    "vak-" + vak.nummer() + "-" + eis))
        .orElse(Cel.LEEG);
  }
}
