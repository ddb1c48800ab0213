package nl.toetssteen.pta;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the name of a subject between the words that stand around it: "PTA biologie 4 havo". */
final class Vaknaamzoeker {
  private static final Pattern SPATIE = Pattern.compile("(?U)[\\s_|•]+|(?<=\\s)[-–—](?=\\s)");
  private static final Pattern OMLIJSTING =
      Pattern.compile(
          "(?iU)\\W*(?:pta|ptb|pto|programma|van|voor|het|de|toetsing|en|afsluiting|toetsen|vak|leerjaar|lj|klas|jaar|cohort"
              + "|schooljaar|examen|schoolexamen|onderdeel|bevordering|tabel|overzicht|versie|definitief|vmbo|mavo|havo|vwo"
              + "|atheneum|gymnasium|vwo\\+|basis|kader|leerweg|theoretische|gemengde|vmbo-?\\w{1,4}|gl|tl|kb|bb|gl/tl|gltl|kbl|bbl|se"
              + "|[0-9]{1,4}|(?:20)?[0-9]{2}\\s?[-/–]\\s?(?:20)?[0-9]{2}|[1-6]\\s?-?(?:havo|vwo|mavo|vmbo|tl|gt|[hvmatkbg])\\w{0,3}"
              + "|(?:havo|vwo|mavo|vmbo|tl|gt|[hvmatkbg])\\s?-?[1-6]|[1-6](?:[/,&][1-6])+)?\\W*");
  private static final Pattern HAAKJES = Pattern.compile("\\(([^)]*)\\)?");
  private static final Pattern AFGEBROKEN = Pattern.compile("(?U)(?<=\\p{L})-\\s+(?=\\p{Ll})");
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_SHORT = 8;

  private Vaknaamzoeker() {}

  /**
   * Finds the longest run of words that is a subject, with nothing around it but such words. What
   * stands between brackets may be another form of the name, or say something else of it.
   *
   * @param zoek finds a subject by its whole name
   */
  static Optional<Vakken.Vak> find(String tekst, Function<String, Optional<Vakken.Vak>> zoek) {
    Stream<String> vormen =
        Stream.concat(
            Stream.of(
                tekst,
                tekst.replace("/", " / "),
                HAAKJES.matcher(tekst).replaceAll(" "),
                whole(tekst)),
            HAAKJES.matcher(tekst).results().map(m -> m.group(1)));
    return vormen.distinct().flatMap(vorm -> search(vorm, zoek).stream()).findFirst();
  }

  /** Puts a name together that a narrow cell breaks: "Profiel- werkstuk". */
  private static String whole(String tekst) {
    return tekst.indexOf('-') < 0 ? tekst : AFGEBROKEN.matcher(tekst).replaceAll("");
  }

  private static Optional<Vakken.Vak> search(
      String tekst, Function<String, Optional<Vakken.Vak>> zoek) {
    Optional<Vakken.Vak> geheel = zoek.apply(tekst);
    List<String> woorden = List.of(SPATIE.split(tekst.strip(), -1));
    int begin = 0;
    while (geheel.isEmpty() && begin < woorden.size() && woorden.size() <= MOST_WORDS) {
      geheel = endingAnywhere(woorden.subList(begin, woorden.size()), zoek);
      begin = isFrame(woorden.get(begin)) ? begin + 1 : woorden.size();
    }
    return geheel;
  }

  private static Optional<Vakken.Vak> endingAnywhere(
      List<String> woorden, Function<String, Optional<Vakken.Vak>> zoek) {
    for (int eind = woorden.size(); eind > 0; eind--) {
      List<String> naam = woorden.subList(0, eind);
      boolean lijst = naam.stream().allMatch(Vaknaamzoeker::isFrame);
      Optional<Vakken.Vak> vak = lijst ? Optional.empty() : named(naam, zoek);
      if (vak.isPresent() || !isFrame(woorden.get(eind - 1))) {
        return vak;
      }
    }
    return Optional.empty();
  }

  /** Finds a name, or one with its abbreviation behind it or before it: "wiskunde B wisB". */
  private static Optional<Vakken.Vak> named(
      List<String> woorden, Function<String, Optional<Vakken.Vak>> zoek) {
    Optional<Vakken.Vak> geheel = zoek.apply(String.join(" ", woorden));
    int tal = woorden.size();
    if (geheel.isPresent() || tal < 2) {
      return geheel;
    }
    int achter = tal - (woorden.get(tal - 1).length() == 1 ? 2 : 1);
    int voor = woorden.get(1).length() == 1 ? 2 : 1;
    return withShort(woorden.subList(0, achter), woorden.subList(achter, tal), zoek)
        .or(() -> withShort(woorden.subList(voor, tal), woorden.subList(0, voor), zoek));
  }

  /** Both begin with the same letter, which spares most texts that name no subject a search. */
  private static Optional<Vakken.Vak> withShort(
      List<String> naam, List<String> kort, Function<String, Optional<Vakken.Vak>> zoek) {
    String afkorting = String.join(" ", kort);
    if (naam.isEmpty()
        || afkorting.length() > LONGEST_SHORT
        || initial(afkorting) != initial(naam.get(0))) {
      return Optional.empty();
    }
    String voluit = String.join(" ", naam);
    return zoek.apply(voluit).filter(vak -> isShort(afkorting, voluit, vak, zoek));
  }

  /** Gives the first letter, small, also behind a bracket; 0 when there is none. */
  private static int initial(String tekst) {
    return tekst
        .chars()
        .filter(Character::isLetter)
        .map(Character::toLowerCase)
        .findFirst()
        .orElse(0);
  }

  private static boolean isShort(
      String kort, String naam, Vakken.Vak vak, Function<String, Optional<Vakken.Vak>> zoek) {
    String letters = Vaktekst.normalise(kort);
    boolean bekend = zoek.apply(kort).filter(ander -> ander.naam().equals(vak.naam())).isPresent();
    return bekend
        || letters.length() > 1 && Vakafkortingen.abbreviates(letters, Vaktekst.normalise(naam));
  }

  /** Tells whether a text holds nothing but such words around a name. */
  static boolean isAllFrame(String tekst) {
    return Arrays.stream(SPATIE.split(tekst.strip(), -1)).allMatch(Vaknaamzoeker::isFrame);
  }

  private static boolean isFrame(String woord) {
    return OMLIJSTING.matcher(woord).matches();
  }
}
