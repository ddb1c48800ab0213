package nl.toetssteen.toetsing;

import static nl.toetssteen.checklist.Uitkomst.STRIJDIG;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.toetsing.Vakregels.Zin;

/**
 * Tells whether the text about a subject gives it another ending than the law does. Only what is
 * said outright counts: a sentence that denies anything, or is about a part of the subject, does
 * not.
 */
final class Vakregelproef {

  private static final String CE =
      "(?:ce|cse|cspe|centra(?:al|le)\\s+(?:schriftelijk\\s+)?(?:eind)?examens?)\\b";
  private static final String ONDERDEEL_WOORD =
      "\\b(?:onderde\\w+|\\w*toets\\w*|\\w*opdracht\\w*|per|elke?|iedere?|alle|handelingsde\\w+|verslag\\w*|werkstuk\\w*)\\b";
  private static final Pattern ONTKENNING =
      Pattern.compile("(?iU)\\b(?:geen|niet|zonder|noch|nooit|vervang\\w*|plaats van)\\b");

  private static final Pattern IN_LETTERS =
      Pattern.compile(
          "(?iU)\\bonvoldoende\\b|\\bo\\s*[/,]\\s*v\\b|\\bv\\s*/\\s*g\\b|\\bletters?\\b|\\bomgezet\\b|\\bcombinatiecijfer\\b"
              + "|\\bvoldoende\\b.{0,12}\\b(?:of|en)\\b.{0,12}\\bgoed\\b");
  private static final Pattern EINDCIJFER =
      Pattern.compile(
          "(?iU).*\\b(?:eindcijfer|se-?cijfer|schoolexamencijfer|examencijfer|vakcijfer)\\b.*"
              + "(?:\\b(?:is|wordt|bestaat|telt|moet|volgt|komt|staat)\\b|=).*"
              + "|.*\\b(?:eindresultaat|eindoordeel|eindbeoordeling)\\s+(?:is|wordt)\\b[^,;]*\\bcijfer\\b.*");
  private static final Pattern CIJFER_GEGEVEN =
      Pattern.compile(
          "(?iU).*\\b(?:krijg\\w*|gegeven|geeft|geven|afgesloten|afsluit\\w*|sluit|beoordeeld|levert|staat)\\b.*\\bcijfer\\b.*"
              + "|.*\\bcijfer\\b.*\\b(?:krijg\\w*|gegeven|afgesloten|beoordeeld|staat|komt\\b.*\\bcijferlijst)\\b.*");

  /** "LO-cijfer = ...": the mark of the subject that the letters stand for. */
  private static final Pattern VAKCIJFER =
      Pattern.compile(
          "(?iU)\\b(\\p{L}[\\p{L}0-9]*)-cijfer\\b.*(?:\\b(?:is|wordt|bestaat|volgt|komt|staat)\\b|=)");

  private static final Pattern CIJFER_LABEL =
      Pattern.compile(
          "(?iU)(?:.*\\|)?\\s*(?:eind|se-)?(?:beoordeling|beoordelingsvorm|waardering|afsluiting|resultaat|oordeel)\\s*[|:]"
              + "\\s*(?:(?!"
              + ONDERDEEL_WOORD
              + ")[^|.]){0,40}?\\b(?:eind|se-)?cijfers?\\b.*");

  /** "en" may mean Engels, and much else. */
  private static final int KORTSTE_NAAM = 5;

  private static final Pattern HAAKJES = Pattern.compile("\\(.*");
  private static final Pattern HEEL_VAK =
      Pattern.compile(
          "(?iU)\\b(?:(?:dit|het) vak|schoolexamen|afgesloten|afsluit\\w*|sluit|eind\\w*|cijferlijst)\\b");
  private static final Pattern ONDERDEEL = Pattern.compile("(?iU)" + ONDERDEEL_WOORD);

  private static final Pattern DEEL_VAN_VAK =
      Pattern.compile(
          "(?iU)\\b(?:onderde\\w+|\\w*domein\\w*|\\w*term|\\w*termen|\\w*stof|vaardighe\\w+|leerja\\w+|periode|\\w*toets\\w*)\\b");

  private static final String LABEL =
      "(?iU)(?:.*\\||.*[.;,])?\\s*(?:(?:wijze |vorm )van )?(?:afsluiting|afgesloten met|eindexamen|examenvorm|(?:soort|type) (?:examen|vak))\\s*[|:]\\s*";

  /** A label with its answer, which may stand between others: "Centraal examen: ja". */
  private static final String GEVRAAGD =
      "(?sU)(?:.*[\\s|;,.(])?(?:Centraal [Ee]xamen|centraal examen(?=\\s*[|:?])|CE|CSE)\\s*[|:?]?\\s*";

  private static final Pattern GEVRAAGD_JA = answered("[Jj]a");
  private static final Pattern GEVRAAGD_NEE = answered("[Nn]ee|[Gg]een");
  private static final Pattern LABEL_MET_CE = Pattern.compile(LABEL + "[^|]*\\b" + CE + ".*");
  private static final Pattern LABEL_ZONDER_CE =
      Pattern.compile(
          LABEL
              + "(?:met )?(?:(?!.*(?:\\ben\\b|[+,/]).*\\b"
              + CE
              + ")(?:alleen|uitsluitend|enkel|slechts)\\s+(?:een\\s+|het\\s+)?(?:se|schoolexamen)\\b"
              + "|(?:se|schoolexamen)?,?\\s*(?:geen|zonder)\\s+"
              + CE
              + ").*");

  /** What stands by itself below the name of a subject: "Alleen schoolexamen". */
  private static final String EINDE = "\\s*(?:[.;:,(][^0-9]*)?";

  private static final Pattern REGEL_MET_CE =
      Pattern.compile(
          "(?iU)\\s*(?:se|schoolexamen)\\s*(?:en|\\+|plus|met)\\s*(?:een\\s+|het\\s+)?"
              + CE
              + EINDE);
  private static final Pattern REGEL_ZONDER_CE =
      Pattern.compile(
          "(?iU)\\s*(?:(?:alleen|uitsluitend|enkel|slechts)\\s+(?:een\\s+|het\\s+)?(?:se|schoolexamen)|(?:geen|zonder)\\s+"
              + CE
              + ")"
              + EINDE);
  private static final Pattern MET_CE =
      Pattern.compile(
          "(?iU).*\\b(?:sluit\\w*|afgesloten|afsluit\\w*|eindig\\w*)\\b.*\\bmet\\s+(?:(?:een|het|zowel|als|schoolexamen|se|en|ook|plus)\\W+)*"
              + CE
              + ".*|.*\\b(?:heeft|kent)\\s+(?:(?:ook|een|het|schoolexamen|se|en)\\W+)*"
              + CE
              + ".*|.*\\beindcijfer\\b.*\\bgemiddelde\\b.*\\b"
              + CE
              + ".*");
  private static final Pattern ZONDER_CE =
      Pattern.compile(
          "(?iU).*\\b(?:heeft|kent|is|is\\s+er)\\s+geen\\s+"
              + CE
              + ".*|.*\\b(?:sluit\\w*|afgesloten|afsluit\\w*)\\b.*\\b(?:(?:alleen|uitsluitend|enkel|slechts)\\s+met|met\\s+(?:alleen|uitsluitend|enkel|slechts))"
              + "\\s+(?:een\\s+|het\\s+)?(?:se|schoolexamen)\\b.*");

  private Vakregelproef() {}

  /** Behind the answer is nothing, or the next label. */
  private static Pattern answered(String antwoord) {
    return Pattern.compile(GEVRAAGD + "(?:" + antwoord + ")\\s*(?:$|[|;,.)]|\\s\\p{Lu}).*");
  }

  /** Judges a subject that is assessed in letters: nothing may promise a mark. */
  static Optional<Vakoordeel> marks(Vakbeeld vak) {
    Stream<Zin> zinnen =
        vak.lines().stream()
            .filter(regel -> regel.stream().noneMatch(zin -> has(IN_LETTERS, zin)))
            .flatMap(List::stream)
            .filter(zin -> !has(ONTKENNING, zin))
            .filter(zin -> givesMark(vak, zin));
    return conflict("cijfer", zinnen);
  }

  private static boolean givesMark(Vakbeeld vak, Zin zin) {
    boolean heelVak = has(HEEL_VAK, zin) || names(vak, zin);
    return is(EINDCIJFER, zin)
        || isOwnMark(vak, zin)
        || is(CIJFER_LABEL, zin)
        || heelVak && is(CIJFER_GEGEVEN, zin) && !has(ONDERDEEL, zin);
  }

  private static boolean isOwnMark(Vakbeeld vak, Zin zin) {
    Matcher cijfer = VAKCIJFER.matcher(zin.tekst());
    return cijfer.find()
        && vak.examenvak()
            .filter(v -> v.afkortingen().stream().anyMatch(cijfer.group(1)::equalsIgnoreCase))
            .isPresent();
  }

  private static boolean names(Vakbeeld vak, Zin zin) {
    String tekst = zin.tekst().toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(vak.vak().vak()), printed(vak))
        .map(naam -> HAAKJES.matcher(naam).replaceAll("").strip().toLowerCase(Locale.ROOT))
        .anyMatch(naam -> naam.length() >= KORTSTE_NAAM && tekst.contains(naam));
  }

  private static Stream<String> printed(Vakbeeld vak) {
    return vak.toetsen().stream().map(Toets::vakGedrukt).distinct();
  }

  /** Judges what is said about the central exam of a subject that has one, or has none. */
  static Optional<Vakoordeel> centralExam(Vakbeeld vak, boolean heeft) {
    Stream<Zin> zinnen =
        vak.lines().stream()
            .flatMap(List::stream)
            .filter(zin -> heeft ? deniesExam(vak, zin) : promisesExam(vak, zin));
    return conflict(heeft ? "zonder-ce" : "met-ce", zinnen);
  }

  private static boolean promisesExam(Vakbeeld vak, Zin zin) {
    return is(GEVRAAGD_JA, zin)
        || !has(ONTKENNING, zin)
            && (is(LABEL_MET_CE, zin)
                || is(REGEL_MET_CE, zin) && !has(DEEL_VAN_VAK, zin)
                || is(MET_CE, zin) && isWhole(vak, zin));
  }

  /** Another subject may be mentioned, and a part of this one may end otherwise. */
  private static boolean isWhole(Vakbeeld vak, Zin zin) {
    return (has(HEEL_VAK, zin) || names(vak, zin)) && !has(DEEL_VAN_VAK, zin);
  }

  private static boolean deniesExam(Vakbeeld vak, Zin zin) {
    return is(GEVRAAGD_NEE, zin)
        || is(LABEL_ZONDER_CE, zin)
        || is(REGEL_ZONDER_CE, zin) && !has(DEEL_VAN_VAK, zin)
        || is(ZONDER_CE, zin) && isWhole(vak, zin);
  }

  private static Optional<Vakoordeel> conflict(String reden, Stream<Zin> zinnen) {
    List<Bereik> plaatsen = zinnen.map(Zin::woorden).toList();
    return plaatsen.isEmpty()
        ? Optional.empty()
        : Optional.of(Vakoordeel.of(STRIJDIG, reden, List.of()).at(plaatsen));
  }

  private static boolean has(Pattern patroon, Zin zin) {
    return patroon.matcher(zin.tekst()).find();
  }

  private static boolean is(Pattern patroon, Zin zin) {
    return patroon.matcher(zin.tekst()).matches();
  }
}
