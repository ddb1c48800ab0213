package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.pta.Overgeslagen;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Rijplaats;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakprogramma;
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

  private static final String ZONDER_VAK =
      "In “%s” is bij %d toetsen niet gevonden van welk vak ze zijn, %s; zet de naam van het vak"
          + " boven de tabel of in een kolom, want nu zijn ze niet per vak getoetst.";

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
    List<String> meldingen = new ArrayList<>();
    List<Overgeslagen> rijen = programma.onbegrepen();
    if (!rijen.isEmpty()) {
      meldingen.add(unread(document, rijen));
    }
    List<Toets> zonderVak =
        Vakprogramma.of(programma).stream()
            .filter(Vakprogramma::mayBeMore)
            .flatMap(vak -> vak.toetsen().stream())
            .distinct()
            .toList();
    if (!zonderVak.isEmpty()) {
      String waar = where(document, zonderVak.stream().map(Toets::plaats));
      meldingen.add(ZONDER_VAK.formatted(naam, zonderVak.size(), waar));
    }
    return meldingen;
  }

  private static String where(Rapportdocument document, Stream<Rijplaats> rijen) {
    Tabelplaats plaatsen = new Tabelplaats(document.document());
    List<String> tabellen = rijen.map(plaatsen::tabel).distinct().toList();
    return tabellen.size() > MEESTE_TABELLEN
        ? "verdeeld over %d tabellen".formatted(tabellen.size())
        : "in " + Opsomming.van(tabellen);
  }

  private static String unread(Rapportdocument document, List<Overgeslagen> rijen) {
    String waar = where(document, rijen.stream().map(Overgeslagen::plaats));
    return rijen.size() == 1
        ? EEN_RIJ.formatted(document.document().naam(), waar)
        : MEER_RIJEN.formatted(document.document().naam(), rijen.size(), waar);
  }
}
