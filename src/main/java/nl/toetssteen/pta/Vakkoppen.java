package nl.toetssteen.pta;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.document.Deel;

/**
 * Knows at which depth the headings of a document are names of subjects. One in that place that is
 * in no list is then a name as well, rather than a part of the subject above it.
 */
final class Vakkoppen {
  private static final Pattern NAAM = Pattern.compile("(?U)\\p{Lu}[\\p{L}&,()' /-]{2,59}");
  private static final Pattern GEEN_NAAM =
      Pattern.compile(
          "(?iU).*(?:toets|schoolexamen|handelingsde|herkans|weging|berekening|cijfer|beoordeling|periode|\\bjaar|leerjaar"
              + "|toelichting|opmerking|let op|bijlage|overzicht|afkorting|legenda|programma|inhoud|\\bstof\\b).*");
  private static final int FEWEST = 2;

  private final List<Deel> delen;
  private final AanduidingParser aanduidingen;

  /** By depth; made when it is asked for, because most documents never do. */
  private Map<Integer, List<Deel>> koppen;

  Vakkoppen(List<Deel> delen, AanduidingParser aanduidingen) {
    this.delen = delen;
    this.aanduidingen = aanduidingen;
  }

  /**
   * Gives what a heading says, also when its name of a subject is in no list.
   *
   * @param gezegd what the words of the heading tell
   * @param toetsen those above it
   * @param vak the subject that would go on below it
   */
  Aanduiding name(Deel kop, Aanduiding gezegd, List<Toets> toetsen, String vak) {
    boolean kan =
        gezegd.isEmpty()
            && kop.soort().heeftKop()
            && !toetsen.isEmpty()
            && !vak.isEmpty()
            && toetsen.get(toetsen.size() - 1).vak().equals(vak)
            && NAAM.matcher(kop.kop().strip()).matches()
            && !GEEN_NAAM.matcher(kop.kop()).matches();
    return kan && isAmongSubjects(kop) ? aanduidingen.subject(kop.kop()) : gezegd;
  }

  private boolean isAmongSubjects(Deel kop) {
    if (koppen == null) {
      koppen =
          delen.stream()
              .filter(deel -> deel.soort().heeftKop())
              .collect(Collectors.groupingBy(Deel::depth));
    }
    List<Deel> naast = koppen.get(kop.depth());
    long keer = naast.stream().filter(deel -> deel.kop().equals(kop.kop())).count();
    List<String> namen =
        naast.stream()
            .map(deel -> aanduidingen.parse(deel.kop()).vak())
            .filter(vak -> !vak.isEmpty())
            .toList();
    return keer == 1
        && namen.size() * 2 >= naast.size()
        && namen.stream().distinct().count() >= FEWEST;
  }
}
