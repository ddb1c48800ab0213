package nl.toetssteen.kenmerken;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the name of the school in a title or running head by its form: "Wilgen College", "Lyceum De
 * Brug", "Scholengemeenschap Noord". A name that has another form is not guessed at.
 */
final class Schoolnaam {
  private static final int MEESTE_WOORDEN = 6;

  /** This may have its name on both sides: "Openbare Scholengemeenschap Waterland". */
  private static final String SCHOLENGEMEENSCHAP = "scholengemeenschap";

  private static final Pattern GRENS = Pattern.compile("\\s*[|·•,:;()\\n\\t“”\"]\\s*|\\s[-–—]+\\s");

  private static final Pattern WIT = Pattern.compile("\\s+");

  private static final Pattern SOORT =
      Pattern.compile(
          "(?iU)college|lyceum|gymnasium|mavo|scholengemeenschap|praktijkschool|vakcollege|daltonschool|montessorischool");

  /** These come before the name only: "CSG Waterland". */
  private static final Pattern AFKORTING = Pattern.compile("[OCRKP]?SG");

  private static final Pattern SAMENSTELLING =
      Pattern.compile("(?U)\\p{Lu}\\p{L}{2,24}(?i:college|lyceum|gymnasium)");
  private static final Pattern HOOFDLETTER = Pattern.compile("['’]?\\p{Lu}[\\p{L}’'.-]*");

  /** Words in the middle of a name; at its beginning they belong to the sentence. */
  private static final Set<String> TUSSEN =
      Set.of("de", "het", "van", "der", "den", "ten", "ter", "te", "aan", "op", "in", "en", "&");

  /** Words that may stand between what kind of school it is and its name. */
  private static final Set<String> LIDWOORD = Set.of("de", "het", "'t", "’t");

  /** Words that stand beside a name on a title page without being part of it. */
  private static final Set<String> GEEN_NAAM =
      Set.of(
          ("examenreglement eindexamenreglement reglement examenregeling programma toetsing toetsen"
                  + " toetsprogramma afsluiting pta ptb pta's schoolexamen eindexamen examen examens"
                  + " examenjaar schooljaar cohort leerjaar klas jaarplan overzicht sectie afdeling"
                  + " onderbouw bovenbouw fase bijlage versie concept havo vwo vmbo atheneum mavo"
                  + " gymnasium school scholen college lyceum bestuur stichting rector directeur"
                  + " inhoud inhoudsopgave datum statuut leerlingenstatuut schoolgids artikel hoofdstuk"
                  + " vmbo-tl vmbo-t vmbo-gl vmbo-kb vmbo-bb bb kb gl tl januari februari maart april"
                  + " mei juni juli augustus september oktober november december vastgesteld")
              .split(" "));

  private Schoolnaam() {}

  /** Finds the one name that is used most; empty when there is none or two are used as often. */
  static String find(List<String> regels) {
    Map<String, Integer> namen = new HashMap<>();
    for (String regel : regels) {
      for (String stuk : GRENS.splitAsStream(regel).toList()) {
        List<String> woorden = WIT.splitAsStream(stuk.strip()).toList();
        for (int i = 0; i < woorden.size(); i++) {
          String naam = around(woorden, i);
          if (!naam.isEmpty()) {
            namen.merge(naam, 1, Integer::sum);
          }
        }
      }
    }
    int meeste = namen.values().stream().mapToInt(n -> n).max().orElse(0);
    List<String> vaakst = namen.keySet().stream().filter(n -> namen.get(n) == meeste).toList();
    return vaakst.size() == 1 ? vaakst.get(0) : "";
  }

  /** Gives the name around the word that says what kind of school it is; empty without one. */
  private static String around(List<String> woorden, int plek) {
    String woord = woorden.get(plek);
    boolean samen = SAMENSTELLING.matcher(woord).matches() && isFree(woord);
    boolean soort = SOORT.matcher(woord).matches();
    boolean afkorting = AFKORTING.matcher(woord).matches();
    if (!samen && !soort && !afkorting) {
      return "";
    }
    int van = afkorting ? plek : start(woorden, plek);
    if (!samen && plek - van == 1 && isJoint(woorden.get(van))) {
      van = plek;
    }
    boolean klein = woord.equals("college") || woord.equals("lyceum");
    boolean ook = woord.equalsIgnoreCase(SCHOLENGEMEENSCHAP);
    int tot = van == plek && !samen && !klein || ook ? end(woorden, plek + 1) : plek + 1;
    boolean naam = tot - van > 1 || samen;
    return naam && tot - van <= MEESTE_WOORDEN ? String.join(" ", woorden.subList(van, tot)) : "";
  }

  /** Goes back over the words of the name, and leaves out those that only lead up to it. */
  private static int start(List<String> woorden, int plek) {
    int van = plek;
    while (van > 0 && (isFree(woorden.get(van - 1)) || isJoint(woorden.get(van - 1)))) {
      van--;
    }
    while (van < plek && isJoint(woorden.get(van)) && !isArticle(woorden.get(van))) {
      van++;
    }
    return van;
  }

  private static int end(List<String> woorden, int vanaf) {
    int tot = vanaf;
    if (tot < woorden.size() && LIDWOORD.contains(woorden.get(tot).toLowerCase(Locale.ROOT))) {
      tot++;
    }
    int naam = tot;
    while (tot < woorden.size() && isFree(woorden.get(tot)) && !isJoint(woorden.get(tot))) {
      tot++;
    }
    return tot == naam ? vanaf : tot;
  }

  private static boolean isFree(String woord) {
    return HOOFDLETTER.matcher(woord).matches()
        && !GEEN_NAAM.contains(woord.toLowerCase(Locale.ROOT));
  }

  private static boolean isJoint(String woord) {
    return TUSSEN.contains(woord.toLowerCase(Locale.ROOT));
  }

  /** "Het Wilgen College" begins with its own article, "van het Wilgen College" does not. */
  private static boolean isArticle(String woord) {
    return woord.equals("Het") || woord.equals("De");
  }
}
