package nl.toetssteen.pta;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

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
  private static final int MOST_WORDS = 16;

  private Vaknaamzoeker() {}

  /** Finds the longest run of words that is a subject, with nothing around it but such words. */
  static Optional<Vakken.Vak> find(String tekst, Function<String, Optional<Vakken.Vak>> zoek) {
    List<String> woorden = Arrays.stream(SPATIE.split(tekst.strip())).toList();
    if (woorden.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (int begin = 0; begin < woorden.size(); begin++) {
      for (int eind = woorden.size(); eind > begin; eind--) {
        Optional<Vakken.Vak> vak = zoek.apply(String.join(" ", woorden.subList(begin, eind)));
        if (vak.isPresent()) {
          return vak;
        }
        if (!isFrame(woorden.get(eind - 1))) {
          break;
        }
      }
      if (!isFrame(woorden.get(begin))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Tells whether a text holds nothing but such words around a name. */
  static boolean isAllFrame(String tekst) {
    return Arrays.stream(SPATIE.split(tekst.strip())).allMatch(Vaknaamzoeker::isFrame);
  }

  private static boolean isFrame(String woord) {
    return OMLIJSTING.matcher(woord).matches();
  }
}
