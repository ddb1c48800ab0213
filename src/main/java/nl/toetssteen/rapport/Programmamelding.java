package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.pta.Overgeslagen;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.rapport.Rapport.Rapportdocument;

/** Warns the user of toetsen that were not read, and therefore not judged. */
final class Programmamelding {
  private static final int MEESTE_TABELLEN = 5;
  private static final String GEEN_TOETSEN =
      "In “%s” zijn geen tabellen met toetsen herkend. De eisen aan toetsen kunt u daarom alleen"
          + " zelf beoordelen.";
  private static final String EEN_RIJ =
      "In “%s” is 1 rij niet begrepen, %s; kijk zelf of daar een toets staat, want die is niet"
          + " getoetst.";
  private static final String MEER_RIJEN =
      "In “%s” zijn %d rijen niet begrepen, %s; kijk zelf of daar toetsen staan, want die zijn niet"
          + " getoetst.";

  private Programmamelding() {}

  /** Gives the warning about one document, in Dutch; none when all was read. */
  static List<String> of(Rapportdocument document) {
    Programma programma = document.programma();
    String naam = document.document().naam();
    if (!document.profiel().soort().isPta()) {
      return List.of();
    }
    if (programma.toetsen().isEmpty()) {
      return List.of(GEEN_TOETSEN.formatted(naam));
    }
    List<Overgeslagen> rijen = programma.onbegrepen();
    return rijen.isEmpty() ? List.of() : List.of(unread(document, rijen));
  }

  private static String unread(Rapportdocument document, List<Overgeslagen> rijen) {
    Tabelplaats plaatsen = new Tabelplaats(document.document());
    List<String> tabellen =
        rijen.stream().map(Overgeslagen::plaats).map(plaatsen::tabel).distinct().toList();
    String waar =
        tabellen.size() > MEESTE_TABELLEN
            ? "verdeeld over %d tabellen".formatted(tabellen.size())
            : "in " + Opsomming.van(tabellen);
    return rijen.size() == 1
        ? EEN_RIJ.formatted(document.document().naam(), waar)
        : MEER_RIJEN.formatted(document.document().naam(), rijen.size(), waar);
  }
}
