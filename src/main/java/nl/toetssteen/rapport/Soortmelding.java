package nl.toetssteen.rapport;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.kenmerken.Documentsoort;

/** Warns the user of what is not checked, or perhaps for nothing, because of what a document is. */
final class Soortmelding {
  private static final String NIET_HERKEND =
      "“%s” lijkt geen examenreglement, PTA of taakomschrijving van de examensecretaris (%s). Daarom zijn er geen eisen op getoetst."
          + " Controleer of u het juiste bestand hebt gekozen. Is het er toch een, kies dan zelf de"
          + " soort (op de startpagina bij “Soort document”, of met --soort examenreglement,"
          + " --soort pta of --soort taakomschrijving).";
  private static final String TEGEN_DE_SCHIJN =
      "“%s” is op uw keuze getoetst als %s, maar lijkt dat niet te zijn (%s).";
  private static final String ALLEEN_PTA =
      "“%s” is herkend als PTA (%s) en getoetst aan de eisen voor een PTA, niet aan die voor een"
          + " examenreglement. Is het ook een examenreglement, kies dan zelf de soort (op de"
          + " startpagina bij “Soort document”, of met --soort examenreglement-en-pta).";
  private static final String GEKOZEN_PTA =
      "“%s” is op uw keuze getoetst aan de eisen voor een PTA, niet aan die voor een"
          + " examenreglement.";

  private Soortmelding() {}

  /**
   * Gives the warning about one document, in Dutch.
   *
   * @param keuze null when the user left the kind to the tool
   * @param samen with other documents in one check; a PTA is then expected to be only that
   */
  static List<String> of(
      String naam, Documentprofiel gevonden, Documentsoort keuze, boolean samen) {
    boolean verwacht = samen && keuze == null && gevonden.soort() == Documentsoort.PTA;
    return verwacht ? List.of() : text(naam, gevonden, keuze).stream().toList();
  }

  private static Optional<String> text(String naam, Documentprofiel gevonden, Documentsoort keuze) {
    String waarom = gevonden.oordeel().uitleg();
    Documentsoort soort = keuze == null ? gevonden.soort() : keuze;
    if (keuze != null && gevonden.soort() == Documentsoort.ONBEKEND) {
      return Optional.of(TEGEN_DE_SCHIJN.formatted(naam, soort.omschrijving(), waarom));
    }
    return switch (soort) {
      case EXAMENREGLEMENT, EXAMENREGLEMENT_EN_PTA, TAAKOMSCHRIJVING -> Optional.empty();
      case ONBEKEND -> Optional.of(NIET_HERKEND.formatted(naam, waarom));
      case PTA ->
          Optional.of(
              keuze == null ? ALLEEN_PTA.formatted(naam, waarom) : GEKOZEN_PTA.formatted(naam));
    };
  }
}
