package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Holds the findings of one requirement on one subject that have the same outcome, such as one for
 * each toets that falls short.
 *
 * @param bevindingen at least one
 */
public record Eisgroep(List<Bevinding> bevindingen) {

  private static final String PLEK = "\u0000";

  public Eisgroep {
    bevindingen = List.copyOf(bevindingen);
  }

  /**
   * Takes together what people have to do once; what stands differently against the past stays
   * apart.
   */
  static List<Eisgroep> of(Collection<Bevinding> bevindingen, Rapport rapport) {
    Map<String, List<Bevinding>> samen = new LinkedHashMap<>();
    for (Bevinding b : bevindingen) {
      String sleutel =
          String.join(
              PLEK, b.eis(), b.uitkomst().toString(), b.reden(), Uitkomsten.stand(rapport, b));
      samen.computeIfAbsent(sleutel, s -> new ArrayList<>()).add(b);
    }
    return samen.values().stream()
        .map(Eisgroep::new)
        .sorted((a, b) -> Uitkomsten.DRINGENDST.compare(a.eerste(), b.eerste()))
        .toList();
  }

  /** Gives the first finding, which speaks for all in title, level, sources and advice. */
  public Bevinding eerste() {
    return bevindingen.get(0);
  }

  /** Gives the outcome of all. */
  public Uitkomst uitkomst() {
    return eerste().uitkomst();
  }

  /** Gives the outcome as a heading: "Strijdig". */
  public String kop() {
    return Uitkomsten.kop(uitkomst());
  }

  /** Tells whether somebody has to do something with it. */
  public boolean isWerk() {
    return Uitkomsten.isWerk(uitkomst());
  }

  /** Gives the names of the toetsen that it is about; none when it is about the subject. */
  public List<String> toetsen() {
    return bevindingen.stream()
        .map(b -> b.betreft().toets())
        .filter(toets -> !toets.isEmpty())
        .map(Toetsnaam::kort)
        .distinct()
        .toList();
  }

  /** Names the toetsen in one line: "toets SE1, SE2 en SE3"; empty when it is about the subject. */
  public String toetsregel() {
    return toetsen().isEmpty() ? "" : "toets " + Opsomming.van(toetsen());
  }

  /** Gives the places of all, in order. */
  List<Vindplaats> vindplaatsen() {
    return bevindingen.stream().flatMap(b -> b.vindplaatsen().stream()).distinct().toList();
  }

  /** Says what was found; once with all toetsen named when the findings differ in that only. */
  public String uitleg() {
    Set<String> teksten = new LinkedHashSet<>();
    bevindingen.forEach(b -> teksten.add(unnamed(b)));
    return teksten.size() == 1
        ? teksten.iterator().next().replace(PLEK, Opsomming.van(toetsen()))
        : String.join(
            " ", new LinkedHashSet<>(bevindingen.stream().map(Bevinding::uitleg).toList()));
  }

  private static String unnamed(Bevinding bevinding) {
    String toets = bevinding.betreft().toets();
    if (toets.isBlank()) {
      return bevinding.uitleg();
    }
    String naam = "(?U)(?<!\\w)" + Pattern.quote(toets) + "(?!\\w)";
    return bevinding.uitleg().replaceFirst(naam, Matcher.quoteReplacement(PLEK));
  }
}
