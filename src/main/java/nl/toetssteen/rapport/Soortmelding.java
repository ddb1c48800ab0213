package nl.toetssteen.rapport;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.kenmerken.Documentsoort;

/** Warns the user of what is not checked, or perhaps for nothing, because of what a document is. */
final class Soortmelding {
  private static final String NIET_HERKEND =
      "“%s” lijkt geen examenreglement en geen PTA (%s). Daarom zijn er geen eisen op getoetst."
          + " Controleer of u het juiste bestand hebt gekozen. Is het er toch een, kies dan zelf de"
          + " soort (op de startpagina bij “Soort document”, of met --soort examenreglement).";
  private static final String TEGEN_DE_SCHIJN =
      "“%s” is op uw keuze getoetst als %s, maar lijkt dat niet te zijn (%s).";
  private static final String ALLEEN_PTA =
      "“%s” is gelezen als PTA (%s). De eisen voor een examenreglement zijn er niet op getoetst; de"
          + " eisen voor een PTA komen in een latere versie. Is het ook een examenreglement, kies dan"
          + " zelf de soort (op de startpagina bij “Soort document”, of met --soort"
          + " examenreglement-en-pta).";
  private static final String GEKOZEN_PTA =
      "“%s” is op uw keuze gelezen als PTA. De eisen voor een PTA komen in een latere versie; er is"
          + " nog niets op getoetst.";
  private static final String OOK_PTA =
      "“%s” is een examenreglement met een PTA erin. Het examenreglement is getoetst; de eisen voor"
          + " een PTA komen in een latere versie.";

  private Soortmelding() {}

  /** Gives the warning about one document, in Dutch; {@code keuze} is null without a choice. */
  static List<String> of(String naam, Documentprofiel gevonden, Documentsoort keuze) {
    return text(naam, gevonden, keuze).stream().toList();
  }

  private static Optional<String> text(String naam, Documentprofiel gevonden, Documentsoort keuze) {
    String waarom = gevonden.oordeel().uitleg();
    Documentsoort soort = keuze == null ? gevonden.soort() : keuze;
    if (soort.isExamenreglement() && gevonden.soort() == Documentsoort.ONBEKEND) {
      return Optional.of(TEGEN_DE_SCHIJN.formatted(naam, soort.omschrijving(), waarom));
    }
    return switch (soort) {
      case EXAMENREGLEMENT -> Optional.empty();
      case EXAMENREGLEMENT_EN_PTA -> Optional.of(OOK_PTA.formatted(naam));
      case ONBEKEND -> Optional.of(NIET_HERKEND.formatted(naam, waarom));
      case PTA ->
          Optional.of(
              keuze == null ? ALLEEN_PTA.formatted(naam, waarom) : GEKOZEN_PTA.formatted(naam));
    };
  }
}
