package nl.toetssteen.toetsing;

import static nl.toetssteen.checklist.Uitkomst.HANDMATIG;
import static nl.toetssteen.checklist.Uitkomst.NIET_VAN_TOEPASSING;
import static nl.toetssteen.checklist.Uitkomst.ONVOLLEDIG;
import static nl.toetssteen.checklist.Uitkomst.STRIJDIG;
import static nl.toetssteen.checklist.Uitkomst.VOLDOET;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Programmaproef;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakken;

/** Runs the proofs of requirements on one subject of a PTA. */
final class Vakproeven {

  private static final Pattern LETTERS =
      Pattern.compile(
          "(?iU)\\s*(?:o\\s*[/,-]\\s*v(?:\\s*[/,-]\\s*g)?|v\\s*/\\s*g|ovg?|[ovg]|onvoldoende|voldoende|goed|letters?)\\b.*");
  private static final Pattern CIJFER =
      Pattern.compile(
          "(?iU).*\\bcijfers?\\b.*|\\s*(?:c|cf|cij|cijf|num(?:eriek)?)\\.?\\s*|\\s*1\\s*(?:-|t/m)\\s*10\\s*");
  private static final Pattern EIGEN =
      Pattern.compile("(?iU).*\\b(?:c|ek|eigen|keuze|school(?:eigen|keuze)?)\\b.*");
  private static final Pattern CENTRAAL = Pattern.compile("(?iU).*\\b(?:b|ce|cse|centraal)\\b.*");

  private Vakproeven() {}

  /** Judges a subject that has toetsen. */
  static List<Vakoordeel> judge(Programmaproef proef, Vakbeeld vak) {
    return switch (proef.soort()) {
      case CELLEN -> Cellenproef.judge(proef, vak);
      case GEEN_BEGRIP -> withoutConcept(proef, vak);
      case WEGING_SOM -> Wegingproef.judge(vak);
      case DEKKING -> List.of(Domeinproef.cover(vak));
      case DOMEIN_BESTAAT -> List.of(Domeinproef.exist(vak));
      case CODE_UNIEK -> Codeproef.judge(vak);
      case BEOORDELING -> marks(vak);
      case EIGEN_STOF -> ownChoice(proef, vak);
      case CENTRAAL_EXAMEN -> centralExam(vak);
      case VAK_AANWEZIG, SCHOOLJAAR ->
          throw new IllegalArgumentException("is about the whole document");
    };
  }

  private static List<Vakoordeel> withoutConcept(Programmaproef proef, Vakbeeld vak) {
    List<Toets> genoemd =
        vak.toetsen().stream()
            .filter(t -> proef.begrippen().stream().anyMatch(b -> vak.rijen().names(t, b)))
            .toList();
    return List.of(
        genoemd.isEmpty()
            ? Vakoordeel.of(VOLDOET, first(vak))
            : Vakoordeel.of(ONVOLLEDIG, genoemd).saying("toetsen", names(genoemd)));
  }

  /** Some parts in letters are no fault in a subject with a mark, as long as others have marks. */
  private static List<Vakoordeel> marks(Vakbeeld vak) {
    List<Toets> gezegd =
        vak.toetsen().stream().filter(t -> !t.cel(Kolomsoort.BEOORDELING).isBlank()).toList();
    List<Toets> letters = matching(gezegd, Kolomsoort.BEOORDELING, LETTERS);
    List<Toets> cijfers = matching(gezegd, Kolomsoort.BEOORDELING, CIJFER);
    boolean inLetters =
        vak.examenvak().map(Vakken.Vak::beoordeling).filter("O/V/G"::equals).isPresent();
    boolean allesInLetters = !letters.isEmpty() && letters.size() == gezegd.size();
    if (inLetters && !cijfers.isEmpty()) {
      return List.of(Vakoordeel.of(STRIJDIG, "cijfer", cijfers).quoting(Kolomsoort.BEOORDELING));
    }
    Optional<Vakoordeel> buitenom =
        inLetters ? loose(vak).or(() -> Vakregelproef.marks(vak)) : Optional.empty();
    if (buitenom.isPresent()) {
      return List.of(buitenom.get());
    }
    boolean metCijfer = vak.examenvak().filter(v -> v.beoordeling().equals("cijfer")).isPresent();
    return List.of(
        metCijfer && allesInLetters && letters.size() == vak.toetsen().size()
            ? Vakoordeel.of(STRIJDIG, "letters", letters).quoting(Kolomsoort.BEOORDELING)
            : Vakoordeel.of(VOLDOET, first(vak)));
  }

  /** A cell that says no more than "cijfer" needs no heading to be understood. */
  private static Optional<Vakoordeel> loose(Vakbeeld vak) {
    List<Bereik> cellen =
        vak.toetsen().stream()
            .flatMap(
                toets ->
                    Stream.of(toets.cellen(), toets.overig())
                        .flatMap(rij -> rij.values().stream())
                        .filter(cel -> cel.strip().equalsIgnoreCase("cijfer"))
                        .flatMap(cel -> vak.rijen().find(toets, cel.strip()).stream()))
            .toList();
    return cellen.isEmpty()
        ? Optional.empty()
        : Optional.of(Vakoordeel.of(STRIJDIG, "cijfer", List.of()).at(cellen));
  }

  private static List<Vakoordeel> ownChoice(Programmaproef proef, Vakbeeld vak) {
    List<Toets> eigen =
        vak.toetsen().stream()
            .filter(
                t ->
                    EIGEN.matcher(t.cel(Kolomsoort.SOORT)).matches()
                        || proef.begrippen().stream().anyMatch(b -> vak.rijen().names(t, b)))
            .toList();
    if (!eigen.isEmpty()) {
      return List.of(Vakoordeel.of(VOLDOET, eigen).quoting(Kolomsoort.SOORT));
    }
    List<Toets> stil =
        vak.toetsen().stream().filter(t -> t.cel(Kolomsoort.SOORT).isBlank()).toList();
    if (stil.isEmpty()) {
      return List.of(Vakoordeel.of(NIET_VAN_TOEPASSING, "geen-eigen-stof", List.of()));
    }
    return List.of(
        stil.size() == vak.toetsen().size()
            ? Vakoordeel.of(HANDMATIG, List.of())
            : Vakoordeel.of(ONVOLLEDIG, stil).saying("toetsen", names(stil)));
  }

  private static List<Vakoordeel> centralExam(Vakbeeld vak) {
    Optional<Boolean> heeft = vak.examenvak().map(Vakken.Vak::centraalExamen);
    List<Toets> fout =
        heeft.orElse(true) ? List.of() : matching(vak.toetsen(), Kolomsoort.SOORT, CENTRAAL);
    return List.of(
        fout.isEmpty()
            ? heeft
                .flatMap(wel -> Vakregelproef.centralExam(vak, wel))
                .orElse(Vakoordeel.of(VOLDOET, first(vak)))
            : Vakoordeel.of(STRIJDIG, "ten-onrechte", fout)
                .quoting(Kolomsoort.SOORT)
                .saying("toetsen", names(fout)));
  }

  private static List<Toets> matching(List<Toets> toetsen, Kolomsoort kolom, Pattern patroon) {
    return toetsen.stream().filter(t -> patroon.matcher(t.cel(kolom)).matches()).toList();
  }

  /** Gives a toets to point at when the subject as a whole is in order. */
  static List<Toets> first(Vakbeeld vak) {
    return vak.toetsen().subList(0, 1);
  }

  /** Names toetsen in one line: "SE1, SE2 en SE3". */
  static String names(List<Toets> toetsen) {
    List<String> namen = toetsen.stream().map(Toets::naam).distinct().toList();
    int laatste = namen.size() - 1;
    return laatste < 1
        ? String.join("", namen)
        : String.join(", ", namen.subList(0, laatste)) + " en " + namen.get(laatste);
  }
}
