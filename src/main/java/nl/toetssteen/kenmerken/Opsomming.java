package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the members in an enumeration: "een voorzitter, een secretaris en drie docenten" is five.
 */
public final class Opsomming {

  private static final Pattern SCHEIDING =
      Pattern.compile("(?iu)\\s*(?:;|,|\\ben\\b|\\balsmede\\b|\\balsook\\b)\\s*");
  private static final Pattern AANTAL = Pattern.compile("(?iu)^\\s*(" + Getal.PATROON + ")\\b");
  private static final Pattern LID =
      Pattern.compile(
          "(?iu)\\b(?:leden|lid|dhr|mevr|mw|de heer|mevrouw|ouders?|leerling(?:en)?"
              + "|\\p{L}*(?:voorzitter|secretaris|rector|directeur|directielid|leiders?|docent(?:en)?|examinator(?:en)?|leraar|leraren"
              + "|co[oö]rdinator|mentor|decaan|bestuurder|medewerkers?|personeelslid|personeelsleden|jurist|advocaat|deskundigen?|adviseur))\\b");
  private static final Pattern TOTAAL =
      Pattern.compile(
          "(?iu)^\\s*(?:"
              + "(?:uit|door|minimaal|ten\\s+minste)\\s+)?("
              + Getal.PATROON
              + ")\\s+(?:\\p{L}+\\s+)?(?:leden|mensen|personen)\\b");

  private Opsomming() {}

  /**
   * Counts the members named in running text.
   *
   * @return NaN when any part of it cannot be counted, so that no one is judged on a guess
   */
  public static double count(String tekst) {
    Matcher totaal = TOTAAL.matcher(tekst);
    if (totaal.find()) {
      return Getal.parse(totaal.group(1)).orElse(Double.NaN);
    }
    double som = 0;
    for (String deel : SCHEIDING.split(tekst, -1)) {
      if (deel.isBlank() || !LID.matcher(deel).find()) {
        continue;
      }
      Matcher aantal = AANTAL.matcher(deel);
      OptionalDouble getal = aantal.find() ? Getal.parse(aantal.group(1)) : OptionalDouble.empty();
      boolean meervoud =
          deel.matches(
              "(?iu).*\\b(leden|docenten|teamleiders|leraren|medewerkers|personeelsleden|ouders|examinatoren)\\b.*");
      if (deel.contains("aantal") || getal.isEmpty() && meervoud) {
        return Double.NaN;
      }
      som += getal.orElse(1);
    }
    return som == 0 ? Double.NaN : som;
  }

  /** Tells whether any of the texts names a member by name or function. */
  public static boolean namesMember(List<String> teksten) {
    return teksten.stream().anyMatch(tekst -> LID.matcher(tekst).find());
  }
}
