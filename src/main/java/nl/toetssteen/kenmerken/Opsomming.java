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
      Pattern.compile(
          "(?U);|,(?!\\s*(?:als|tevens|zijnde|die|dat)\\b)|\\b(?:en|alsmede|alsook)\\b");
  private static final Pattern AANTAL = Pattern.compile("(?U)^\\s*(" + Getal.PATROON + ")\\b");
  private static final Pattern TUSSEN =
      Pattern.compile(
          "(?U)^\\s*%1$s\\s*(?:à|[-–/]|\\b(?:of|tot|t/m)\\b)\\s*(?:en\\s+met\\s+)?%1$s\\b"
              .formatted(Getal.PATROON));
  private static final Pattern MEERVOUD =
      Pattern.compile(
          "(?U)\\b(?:ouders|leerlingen|\\p{L}*(?:leden|voorzitters|secretarissen|rectoren|directeuren|leiders"
              + "|docenten|examinatoren|leraren|co[oö]rdinatoren|mentoren|decanen|bestuurders"
              + "|medewerkers|juristen|advocaten|deskundigen|adviseurs))\\b");
  private static final Pattern ENKELVOUD =
      Pattern.compile(
          "(?U)\\b(?:lid|dhr|mevr|mw|de heer|mevrouw|ouder|leerling"
              + "|\\p{L}*(?:voorzitter|secretaris|rector|directeur|directielid|leider|docent|examinator"
              + "|leraar|co[oö]rdinator|mentor|decaan|bestuurder|medewerker|personeelslid|jurist"
              + "|advocaat|deskundige|adviseur))\\b");

  /** Every text that names a member has one of these; looking for them first is far cheaper. */
  private static final List<String> LEDEN =
      List.of(
          "lid",
          "leden",
          "dhr",
          "mevr",
          "mw",
          "heer",
          "ouder",
          "leerling",
          "voorzitter",
          "secretaris",
          "rector",
          "directeur",
          "leider",
          "docent",
          "examinator",
          "leraar",
          "leraren",
          "rdinator",
          "mentor",
          "deca",
          "bestuur",
          "medewerker",
          "jurist",
          "advoca",
          "deskundige",
          "adviseur");

  private static final Pattern TOTAAL =
      Pattern.compile(
          "(?U)^\\s*(?:(?:uit|door|minimaal|ten\\s+minste)\\s+)?(%s)\\s+(?:\\p{L}+\\s+)?(?:leden|mensen|personen)\\b"
              .formatted(Getal.PATROON));

  private Opsomming() {}

  /**
   * Counts the members named in running text.
   *
   * @return NaN when any part of it cannot be counted, so that no one is judged on a guess
   */
  public static double count(String tekst) {
    String gevouwen = Doorzocht.fold(tekst);
    Matcher totaal = TOTAAL.matcher(gevouwen);
    if (totaal.find()) {
      return Getal.parse(totaal.group(1)).orElse(Double.NaN);
    }
    double som = 0;
    for (String deel : SCHEIDING.split(gevouwen, -1)) {
      som += namesMember(deel) ? countPart(deel) : 0;
    }
    return som == 0 ? Double.NaN : som;
  }

  private static double countPart(String deel) {
    Matcher aantal = AANTAL.matcher(deel);
    OptionalDouble getal = aantal.find() ? Getal.parse(aantal.group(1)) : OptionalDouble.empty();
    boolean onbekend = getal.isEmpty() && MEERVOUD.matcher(deel).find();
    boolean gok = onbekend || deel.contains("aantal") || TUSSEN.matcher(deel).find();
    return gok ? Double.NaN : getal.orElse(1);
  }

  /** Tells whether any of the texts names a member by name or function. */
  public static boolean namesMember(List<String> teksten) {
    return teksten.stream()
        .map(Doorzocht::van)
        .anyMatch(tekst -> tekst.bevat(LEDEN) && namesMember(tekst.gevouwen()));
  }

  private static boolean namesMember(String gevouwen) {
    return ENKELVOUD.matcher(gevouwen).find() || MEERVOUD.matcher(gevouwen).find();
  }
}
