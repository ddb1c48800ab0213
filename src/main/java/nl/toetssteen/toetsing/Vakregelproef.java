package nl.toetssteen.toetsing;

import static nl.toetssteen.checklist.Uitkomst.STRIJDIG;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.toetssteen.pta.Vakken;
import nl.toetssteen.pta.Vakregel.Soort;

/** Tells whether what a PTA says beside the tables about a subject as a whole fits that subject. */
final class Vakregelproef {

  private static final Pattern CIJFER = Pattern.compile("(?iU)\\bcijfer\\b");
  private static final Pattern ANDERS =
      Pattern.compile(
          "(?iU)\\b(?:geen|niet|zonder|o\\s*[/,-]?\\s*v(?:\\s*[/,-]?\\s*g)?|onvoldoende|voldoende|goed|letters?|voldaan|behoren)\\b");
  private static final String CENTRAAL =
      "(?:centraal\\s+(?:schriftelijk\\s+)?(?:eind)?examen|ce|cse|cspe)";
  private static final Pattern MET_CENTRAAL = Pattern.compile("(?iU)\\b" + CENTRAAL + "\\b");
  private static final Pattern ZONDER_CENTRAAL =
      Pattern.compile(
          "(?iU)\\b(?:geen|zonder|niet)\\b[^.;]{0,20}\\b"
              + CENTRAAL
              + "\\b|\\b(?:alleen|uitsluitend|enkel|slechts)\\b[^.;]{0,20}\\b(?:schoolexamens?|se)\\b");

  private Vakregelproef() {}

  /** Finds a mark for a subject that ends with letters. */
  static Optional<Vakoordeel> mark(Vakbeeld vak) {
    boolean inLetters =
        vak.examenvak().map(Vakken.Vak::beoordeling).filter("O/V/G"::equals).isPresent();
    return inLetters
        ? find(vak, Soort.BEOORDELING, "cijfer", Vakregelproef::isMark)
        : Optional.empty();
  }

  private static boolean isMark(String tekst) {
    return CIJFER.matcher(tekst).find() && !ANDERS.matcher(tekst).find();
  }

  /** Finds a central exam for a subject that has none, or the other way round. */
  static Optional<Vakoordeel> exam(Vakbeeld vak) {
    if (vak.examenvak().isEmpty()) {
      return Optional.empty();
    }
    return vak.examenvak().get().centraalExamen()
        ? find(vak, Soort.AFSLUITING, "zonder-ce", Vakregelproef::lacksCentral)
        : find(vak, Soort.AFSLUITING, "met-ce", Vakregelproef::hasCentral);
  }

  private static boolean hasCentral(String tekst) {
    return MET_CENTRAAL.matcher(tekst).find() && !ZONDER_CENTRAAL.matcher(tekst).find();
  }

  /** "Leerjaar 4 alleen het SE, leerjaar 5 SE en CE" ends with both. */
  private static boolean lacksCentral(String tekst) {
    String rest = ZONDER_CENTRAAL.matcher(tekst).replaceAll(" ");
    return !rest.equals(tekst) && !MET_CENTRAAL.matcher(rest).find();
  }

  private static Optional<Vakoordeel> find(
      Vakbeeld vak, Soort soort, String reden, Predicate<String> fout) {
    return vak.rijen().said(vak.vak(), soort).stream()
        .filter(regel -> fout.test(regel.tekst()))
        .findFirst()
        .map(regel -> Vakoordeel.of(STRIJDIG, reden, regel));
  }
}
