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
  private static final int KOPRIJEN = 3;
  private static final int LANGSTE_KOP = 40;
  private static final int MINSTE_SOORTEN = 3;

  private static final Pattern WEGING =
      Pattern.compile("(?iU)\\b(?:weging|gewicht|weegt|wegingsfactor|herkans\\w*)");
  private static final List<Pattern> SOORTEN =
      List.of(
          WEGING,
          Pattern.compile("(?iU)\\b(?:toets|toetsnaam|toetsen|\\w*code|onderdeel|nummer|nr\\.?)\\b"),
          Pattern.compile(
              "(?iU)\\b(?:periode|moment|\\w+moment|week|semester|trimester|kwartaal|tijdvak|datum)\\b"),
          Pattern.compile("(?iU)\\b(?:duur|\\w+duur|minuten|min\\.|lestijd|tijd)"),
          Pattern.compile("(?iU)\\b(?:vorm|\\w+vorm|wijze|afname|type|hulpmiddelen)\\b"),
          Pattern.compile(
              "(?iU)\\b(?:domein\\w*|eindterm\\w*|\\w*stof|inhoud|leerinhoud|onderwerp\\w*|exameneenhe\\w+|omschrijving)\\b"));

  private Toetstabel() {}

  /** Tells whether a table has the head of a PTA, above it or beside it, and toetsen below that. */
  static boolean matches(Tabel tabel) {
    List<Tabel.Rij> rijen = tabel.rijen();
    if (rijen.size() < 2) {
      return false;
    }
    Stream<Tabel.Cel> boven = rijen.stream().limit(KOPRIJEN).flatMap(rij -> rij.cellen().stream());
    Stream<Tabel.Cel> links = rijen.stream().flatMap(rij -> rij.cellen().stream().limit(1));
    return isHead(boven) || isHead(links);
  }

  private static boolean isHead(Stream<Tabel.Cel> cellen) {
    Set<Pattern> gezien = new HashSet<>();
    cellen
        .map(Tabel.Cel::tekst)
        .filter(tekst -> !tekst.isBlank() && tekst.length() <= LANGSTE_KOP)
        .forEach(tekst -> firstNew(tekst, gezien));
    return gezien.contains(WEGING) && gezien.size() >= MINSTE_SOORTEN;
  }

  /** One cell tells of one column, however many words it has. */
  private static void firstNew(String tekst, Set<Pattern> gezien) {
    SOORTEN.stream().filter(soort -> soort.matcher(tekst).find()).findFirst().ifPresent(gezien::add);
  }
}
