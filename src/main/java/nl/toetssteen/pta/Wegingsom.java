package nl.toetssteen.pta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds up the weights of a subject.
 *
 * @param totaal sum over all years
 * @param perLeerjaar sum by year; 0 for toetsen whose year is not known
 * @param procent whether a weight is printed as a percentage
 * @param zonder toetsen without a weight that are no handelingsdeel
 */
public record Wegingsom(
    double totaal, Map<Integer, Double> perLeerjaar, boolean procent, List<Toets> zonder) {

  private static final double HONDERD = 100;

  /** Three times 33 is meant as a whole. */
  private static final double AFRONDING = 1;

  /** Fewer subjects than this do not show in what unit a school counts. */
  private static final int MINSTE_VAKKEN = 4;

  private static final Set<String> NIET_IN_CIJFER =
      Set.of("handelingsdeel", "dossier", "portfolio");
  private static final Pattern ZONDER_CIJFER =
      Pattern.compile(
          "(?iU)\\b(?:handelingsde(?:el|len)|naar behoren|voldaan|afgerond|afgevinkt|geen cijfer|o\\s*/\\s*v(?:\\s*/\\s*g)?|v\\s*/\\s*g)\\b|\\bHD\\b");
  private static final Pattern NOG_OPEN =
      Pattern.compile(
          "(?iU)\\s*(?:|(?:komt |weging )?volgt(?: nog| later)?|n\\.?\\s?t\\.?\\s?b\\.?|t\\.?b\\.?[ad]\\.?|nader te bepalen|nog te bepalen"
              + "|nog (?:niet )?(?:bekend|onbekend)|onbekend|later|\\?+|…+|\\.{2,}|_+)\\s*");

  public Wegingsom {
    perLeerjaar = Map.copyOf(perLeerjaar);
    zonder = List.copyOf(zonder);
  }

  /** Adds up the weights of a subject. */
  public static Wegingsom of(Vakprogramma vak) {
    Map<Integer, Double> jaren = new LinkedHashMap<>();
    for (Toets toets : vak.toetsen()) {
      toets
          .begrepen()
          .weging()
          .filter(weging -> weging.waarde() > 0)
          .ifPresent(weging -> jaren.merge(toets.leerjaar(), weging.waarde(), Double::sum));
    }
    boolean procent =
        vak.toetsen().stream()
            .flatMap(toets -> toets.begrepen().weging().stream())
            .anyMatch(Weging::procent);
    List<Toets> zonder =
        jaren.isEmpty()
            ? List.of()
            : vak.toetsen().stream().filter(Wegingsom::lacksWeight).toList();
    return new Wegingsom(
        jaren.values().stream().mapToDouble(Double::doubleValue).sum(), jaren, procent, zonder);
  }

  private static boolean lacksWeight(Toets toets) {
    Predicate<String> zegtZonder = ZONDER_CIJFER.asPredicate();
    return toets.begrepen().weging().isEmpty()
        && NOG_OPEN.matcher(toets.cel(Kolomsoort.WEGING)).matches()
        && toets.begrepen().vormen().stream().noneMatch(NIET_IN_CIJFER::contains)
        && toets.cellen().values().stream().filter(Objects::nonNull).noneMatch(zegtZonder);
  }

  /** Tells whether there are no weights at all. */
  public boolean isLeeg() {
    return perLeerjaar.isEmpty();
  }

  /** Tells whether the sum is 100, over all years or over each of them. */
  public boolean isHonderd() {
    return isHonderd(totaal)
        || !perLeerjaar.isEmpty() && perLeerjaar.values().stream().allMatch(Wegingsom::isHonderd);
  }

  private static boolean isHonderd(double som) {
    return Math.abs(som - HONDERD) <= AFRONDING;
  }

  /**
   * Tells whether the weights are parts of 100: they say so, or those of most other subjects of the
   * document add up to that. Else they are factors, whose sum means nothing.
   */
  public boolean isDeelVanHonderd(List<Wegingsom> vanAlleVakken) {
    List<Wegingsom> gewogen =
        vanAlleVakken.stream().filter(som -> !som.isLeeg()).collect(Collectors.toList());
    long honderd = gewogen.stream().filter(Wegingsom::isHonderd).count();
    boolean gewoonte = gewogen.size() >= MINSTE_VAKKEN && honderd * 3 >= gewogen.size() * 2L;
    return procent || gewoonte;
  }
}
