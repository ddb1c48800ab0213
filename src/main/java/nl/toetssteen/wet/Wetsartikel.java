package nl.toetssteen.wet;

import java.time.LocalDate;

/**
 * Points at an article of law, or a part of it.
 *
 * @param artikel number as in the law ("2.60")
 * @param lid number of the lid ("1"), empty when the whole article is meant
 * @param onderdeel letter of the onderdeel ("c"), empty when the whole lid is meant
 */
public record Wetsartikel(Regeling regeling, String artikel, String lid, String onderdeel) {

  /** Gives the link to the text on wetten.overheid.nl as it applies on a day. */
  public String url(LocalDate peildatum) {
    return "https://wetten.overheid.nl/%s/%s/#Artikel%s"
        .formatted(regeling.bwb(), peildatum, artikel);
  }

  /** Gives the link to the text on wetten.overheid.nl as it applies when the link is followed. */
  public String url() {
    return "https://wetten.overheid.nl/%s/#Artikel%s".formatted(regeling.bwb(), artikel);
  }

  /** Names the article for users: "WVO 2020, artikel 2.60 lid 1 c". */
  public String naam() {
    return regeling.afkorting()
        + ", artikel "
        + artikel
        + (lid.isEmpty() ? "" : " lid " + lid)
        + (onderdeel.isEmpty() ? "" : " " + onderdeel);
  }
}
