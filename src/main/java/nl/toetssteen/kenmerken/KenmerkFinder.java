package nl.toetssteen.kenmerken;

import static nl.toetssteen.kenmerken.Zoekpatroon.CIJFERS;
import static nl.toetssteen.kenmerken.Zoekpatroon.gedrukt;
import static nl.toetssteen.kenmerken.Zoekpatroon.gevouwen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Finds every {@link Kenmerk} in a text. */
public final class KenmerkFinder {

  /** Names the words that announce of whom a body consists ("bestaat uit"). */
  public static final String BESTAAT_UIT = "bestaat-uit";

  /** Looks ahead to a capital: "de heer van Dam", not "de heer van de receptie". */
  private static final String ACHTERNAAM = "(?=(?:(?:van|de|der|den|ten|ter)\\s+){0,3}\\p{Lu})";

  private static final List<String> STRATEN =
      List.of(
          "straat",
          "laan",
          "weg",
          "plein",
          "kade",
          "dreef",
          "singel",
          "gracht",
          "park",
          "hof",
          "pad",
          "dijk",
          "steeg",
          "plantsoen",
          "ring",
          "baan",
          "boulevard");

  /** Characters before "straat": five words of at most 31 letters, and the spaces between them. */
  private static final int LANGSTE_STRAAT = 160;

  /** Characters: "cohorten " before a year. */
  private static final int VOOR_JAARTAL = 15;

  private static final List<String> MAANDEN =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private static final List<Zoekpatroon> PATRONEN =
      List.of(
          Termijn.ZOEKPATROON,
          gedrukt(
                  "schooljaar",
                  List.of("20", "jaar"),
                  "(?<![0-9])(?<![0-9]-)(20[0-9]{2})\\s*[-–—/]\\s*['’]?(?:20)?([0-9]{2})\\b(?!-?[0-9])"
                      + "|(?iu:cohort)(?:en)?\\s+(20[0-9]{2})\\b"
                      + "|\\b(?iu:schooljaar|cursusjaar)\\s+['’]?([0-9]{2})\\s*[-–—/]\\s*['’]?([0-9]{2})\\b",
                  KenmerkFinder::firstYear)
              .near(VOOR_JAARTAL)
              .where(KenmerkFinder::isOneYear),
          gedrukt(
              "email",
              List.of("@"),
              "(?<![\\w.+-])[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+)+",
              m -> Double.NaN),
          gedrukt(
              "postadres",
              CIJFERS,
              "(?=[0-9PpAa])(?:\\b(?!20)[1-9][0-9]{3}\\s?(?!S[ADS])[A-Z]{2}\\b"
                  + "|\\b20[0-9]{2}\\s?[A-Z]{2}(?=,?\\s+\\p{Lu})"
                  + "|(?iu:\\b(?:postbus|antwoordnummer)\\s+[0-9]+))",
              m -> Double.NaN),
          gedrukt(
                  "postadres",
                  STRATEN,
                  "(?=\\p{Lu})\\b\\p{Lu}[\\p{L}'’.-]{0,30}(?:\\s(?:\\p{Lu}[\\p{L}'’.-]{0,30}|van|de|der|den|het|ten|ter)){0,3}?(?:\\s\\p{L}[\\p{L}'’.-]{0,30})??"
                      + "(?:straat|laan|(?<![Ll]eer)weg|plein|kade"
                      + "|dreef|singel|gracht|park|hof|(?<![Ll]eer|[Tt]ijd)pad|dijk|steeg|plantsoen|(?<!e)ring|(?<![Ll]oop)baan|boulevard)\\s+[0-9]{1,4}\\b",
                  m -> Double.NaN)
              .near(LANGSTE_STRAAT),
          gedrukt(
              "persoon",
              List.of("dhr.", "mevr", "mw.", "drs.", "ir.", "ing.", "dr.", "mr.", "de heer"),
              "(?=[DdMmIi])\\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Dd]rs|[Ii]r|[Ii]ng|[Dd]r|[Mm]r)\\.\\s+"
                  + ACHTERNAAM
                  + "(?:\\p{Lu}[\\p{L}.]*\\s*|van\\s|de\\s|der\\s|den\\s|ten\\s|ter\\s){1,6}"
                  + "|(?=[DdMm])\\b(?:[Dd]e heer|[Mm]evrouw)\\s+"
                  + ACHTERNAAM
                  + "(?:\\p{Lu}[\\p{L}.]*\\s*|van\\s|de\\s|der\\s|den\\s){1,6}",
              m -> 1),
          gevouwen(
              "aantal-leden",
              List.of("leden", "personen"),
              Getal.EERSTE_LETTER
                  + "\\b(?<!artikel\\s)("
                  + Getal.PATROON
                  + ")\\s+(?:\\p{L}+\\s+)?(?:leden|personen)\\b",
              KenmerkFinder::number),
          gevouwen(
              BESTAAT_UIT,
              List.of("besta", "samen", "gevormd", "zit", "telt", "leden"),
              "(?=[bsghnitl])\\b(?:(?:bestaat|bestaan|samengesteld)\\b[^.;:]{0,40}?\\buit|gevormd\\s+door|(?:hebben|heeft|nemen)\\s+zitting|telt"
                  + "|in\\b[^.;:]{3,60}?\\bzit(?:ten)?|leden\\b[^.;:]{0,60}?\\bzijn|samenstelling\\b[^.;:]{0,60}?(?:\\bis\\b|:))"
                  + "(?:\\s+(?:de\\s+)?(?:volgende\\s+)?(?:leden|personen|mensen))?(?=[\\s:]|$)\\s*:?",
              m -> Double.NaN),
          gevouwen(
              "decimalen",
              List.of("komma", "decima"),
              Getal.EERSTE_LETTER
                  + "\\b("
                  + Getal.PATROON
                  + ")\\s+(?:cijfers?\\s+achter\\s+de\\s+komma|decima(?:al|len))\\b",
              KenmerkFinder::number),
          gevouwen(
              "aantal-herkansingen",
              List.of("herkans", "herexam", "opnieuw", "overdoen"),
              Getal.EERSTE_LETTER
                  + "\\b(?!een\\b)("
                  + Getal.PATROON
                  + ")\\s+(?:(?:\\p{L}+\\s+){0,2}?(?:herkansing(?:en|smogelijkheden|srechten)?|herexamens?)"
                  + "|(?:keer|maal|toets(?:en)?|vak(?:ken)?|schoolexamens?|onderdelen|onderdeel|se's)\\s+(?:\\p{L}+\\s+){0,6}?(?:herkans(?:en|t)|overdoen|opnieuw\\s+(?:af(?:leggen|gelegd)|maken|doen)))\\b",
              KenmerkFinder::number),
          Kloktijd.ZOEKPATROON,
          gedrukt(
              "artikel-maatregelen",
              List.of("3.58"),
              "(?<![0-9.])3\\.58(?![0-9])",
              m -> Double.NaN),
          gevouwen(
              "datum",
              CIJFERS,
              "(?=[0-9])\\b([0-9]{1,2})\\s+(" + String.join("|", MAANDEN) + ")\\b",
              m -> 100.0 * (MAANDEN.indexOf(m.group(2)) + 1) + Integer.parseInt(m.group(1))));

  /** The kinds that can be found. */
  public static final Set<String> SOORTEN =
      PATRONEN.stream().map(Zoekpatroon::soort).collect(Collectors.toUnmodifiableSet());

  /** Finds those of one kind, each way of writing in reading order. */
  public List<Kenmerk> find(Doorzocht tekst, String soort) {
    List<Kenmerk> kenmerken = new ArrayList<>();
    for (Zoekpatroon patroon : PATRONEN) {
      if (patroon.soort().equals(soort)) {
        patroon.find(tekst, kenmerken);
      }
    }
    return kenmerken;
  }

  private static double firstYear(Matcher m) {
    if (m.group(4) != null) {
      return 2000 + Integer.parseInt(m.group(4));
    }
    return Integer.parseInt(m.group(m.group(1) == null ? 3 : 1));
  }

  /** Tells whether two years follow each other; a cohort names only one. */
  private static boolean isOneYear(Matcher m) {
    String tweede = m.group(m.group(1) == null ? 5 : 2);
    return tweede == null || Integer.parseInt(tweede) == (firstYear(m) + 1) % 100;
  }

  private static double number(Matcher m) {
    OptionalDouble getal = Getal.parse(m.group(1));
    return getal.orElse(Double.NaN);
  }
}
