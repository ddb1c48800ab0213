package nl.toetssteen.kenmerken;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.document.Tabel;

/**
 * Recognises the tables of a PTA by the words in their heads: one column says how much a toets
 * counts or whether it can be done again, and at least two others say what it is about, when it is,
 * how long it takes or how it is done.
 */
final class Toetstabel {
  private static final int LANGSTE_KOP = 40;
  private static final int LANGSTE_LABEL = 25;
  private static final int MINSTE_SOORTEN = 3;

  private static final Pattern WEGING =
      Pattern.compile(
          "(?iU)\\b(?:weging|gewicht|weegt|telt|herkans\\w*|herk\\b|factor\\b|percentage\\b|wf\\b)|%");
  private static final List<Pattern> SOORTEN =
      List.of(
          WEGING,
          Pattern.compile(
              "(?iU)\\b(?:toets|toetsnaam|toetsen|getoetst|toetsing|schoolexamen|\\w*code|onderdeel|nummer|nr\\.?)\\b"),
          Pattern.compile(
              "(?iU)\\b(?:periode|moment|\\w+moment|\\w*week|semester|trimester|kwartaal|tijdvak|datum|wanneer)\\b"),
          Pattern.compile("(?iU)\\b(?:\\w*duur|minuten|min\\.|lestijd|tijd|lengte|lang)"),
          Pattern.compile("(?iU)\\b(?:vorm|\\w+vorm|wijze|afname|type|hulpmiddelen)\\b"),
          Pattern.compile(
              "(?iU)\\b(?:domein\\w*|eindterm\\w*|\\w*stof|inhoud|leerinhoud|onderwerp\\w*|leren|kennen|leerdoel\\w*|exameneenhe\\w+|omschrijving)\\b"));

  private Toetstabel() {}

  /** Tells whether a table has the head of a PTA, above it or beside it, and toetsen below that. */
  static boolean matches(Tabel tabel) {
    List<Tabel.Rij> rijen =
        tabel.rijen().stream().filter(rij -> rij.cellen().size() >= MINSTE_SOORTEN).toList();
    boolean boven = rijen.size() >= 2 && kinds(head(rijen), LANGSTE_KOP) >= MINSTE_SOORTEN;
    return boven || kinds(labels(tabel), LANGSTE_LABEL) > MINSTE_SOORTEN;
  }

  /** A head that is not marked as one takes up two rows at most. */
  private static Stream<String> head(List<Tabel.Rij> rijen) {
    List<Tabel.Rij> gemerkt = rijen.stream().filter(Tabel.Rij::kop).toList();
    return (gemerkt.isEmpty() ? rijen.subList(0, 2) : gemerkt)
        .stream().flatMap(rij -> rij.cellen().stream()).map(Tabel.Cel::tekst);
  }

  /** Gives the names in the first column of a card about one toets; questions are no names. */
  private static Stream<String> labels(Tabel tabel) {
    return tabel.rijen().stream()
        .flatMap(rij -> rij.cellen().stream().limit(1))
        .map(cel -> cel.tekst().strip())
        .filter(tekst -> !tekst.endsWith("?") && !tekst.endsWith("."));
  }

  /** Counts the kinds of column; 0 without the one that makes it a PTA. */
  private static int kinds(Stream<String> koppen, int langste) {
    Set<Pattern> gezien = new HashSet<>();
    koppen
        .filter(tekst -> !tekst.isBlank() && tekst.length() <= langste)
        .forEach(tekst -> addKind(tekst, gezien));
    return gezien.contains(WEGING) ? gezien.size() : 0;
  }

  /** One cell tells of one column, however many words it has. */
  private static void addKind(String tekst, Set<Pattern> gezien) {
    SOORTEN.stream()
        .filter(soort -> soort.matcher(tekst).find())
        .findFirst()
        .ifPresent(gezien::add);
  }
}
