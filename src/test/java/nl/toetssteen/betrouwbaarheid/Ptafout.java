package nl.toetssteen.betrouwbaarheid;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Weging;

/** Names the kinds of mistake that someone makes in the table of a PTA. */
enum Ptafout {
  WEGING("een andere weging", "pta.vak.weging-som", Kolomsoort.WEGING),
  ZONDER_WEGING("geen weging", "pta.vak.weging-som", Kolomsoort.WEGING),
  DOMEIN_WEG("een domein nergens meer genoemd", "pta.vak.dekking-se-stof", Kolomsoort.DOMEINEN),
  DOMEIN_ONBEKEND("een domein dat niet bestaat", "pta.vak.onbekend-domein", Kolomsoort.DOMEINEN),
  DOMEIN_LEEG("geen domein", "pta.vak.examenstof", Kolomsoort.DOMEINEN),
  CODE_DUBBEL("een code twee keer", "pta.vak.toetscode-uniek", Kolomsoort.CODE),
  INHOUD_LEEG("geen omschrijving", "pta.toets.inhoud", Kolomsoort.OMSCHRIJVING),
  VORM_LEEG("geen vorm", "pta.toets.wijze", Kolomsoort.VORM),
  MOMENT_LEEG("geen periode", "pta.toets.tijdvak", Kolomsoort.MOMENT),
  DUUR_LEEG("geen duur", "pta.toets.duur", Kolomsoort.DUUR),
  HERKANSING_LEEG("geen ja of nee bij herkansing", "pta.toets.herkansbaar", Kolomsoort.HERKANSING),
  HULPMIDDELEN_LEEG("geen hulpmiddelen", "pta.toets.hulpmiddelen", Kolomsoort.HULPMIDDELEN);

  private static final String ONBEKEND = "Z9";

  private final String omschrijving;
  private final String eis;
  private final Kolomsoort kolom;

  Ptafout(String omschrijving, String eis, Kolomsoort kolom) {
    this.omschrijving = omschrijving;
    this.eis = eis;
    this.kolom = kolom;
  }

  /** Says in Dutch what was done, for the report. */
  String omschrijving() {
    return omschrijving;
  }

  /** Gives the requirement that should notice. */
  String eis() {
    return eis;
  }

  Kolomsoort kolom() {
    return kolom;
  }

  /**
   * Gives the cell with the mistake; the cell itself when it cannot be made in it.
   *
   * @param ander another toets of the same subject and year
   */
  String make(Toets toets, Toets ander) {
    String cel = toets.cel(kolom);
    return switch (this) {
      case WEGING -> toets.begrepen().weging().map(weging -> heavier(weging, cel)).orElse(cel);
      case DOMEIN_WEG -> "";
      case DOMEIN_ONBEKEND -> cel.isBlank() ? cel : cel + ", " + ONBEKEND;
      case CODE_DUBBEL -> ander.cel(kolom);
      default -> "";
    };
  }

  private static String heavier(Weging weging, String cel) {
    String getal = String.valueOf(Math.round(weging.waarde()));
    return cel.replace(getal, String.valueOf(Math.round(weging.waarde()) + 5));
  }

  /** Gives the requirements that rightly notice it as well, by the mistake. */
  Set<String> ook() {
    return Map.of(
            ZONDER_WEGING, Set.of("pta.vak.cijferberekening"),
            DOMEIN_LEEG, Set.of("pta.vak.dekking-se-stof", "pta.toets.herleidbaar"),
            DOMEIN_WEG, Set.of("pta.toets.herleidbaar", "pta.vak.examenstof"),
            DOMEIN_ONBEKEND, Set.of("pta.vak.dekking-se-stof"),
            HERKANSING_LEEG, Set.of("pta.toets.herkansing"))
        .getOrDefault(this, Set.of());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
