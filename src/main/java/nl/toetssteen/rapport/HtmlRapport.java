package nl.toetssteen.rapport;

import java.util.Map;

/**
 * Writes a report as one self-contained HTML page without scripts: the findings, and beside them
 * the document as read with every quote marked. Every text of the document is escaped.
 */
public final class HtmlRapport {
  /** Says at the end of every report what it is not. */
  public static final String SLOTZIN =
      "Dit rapport is een hulpmiddel en geen juridisch advies. Het toetst alleen de punten die"
          + " hierboven staan; de school blijft zelf verantwoordelijk voor de tekst.";

  private final Sjablonen sjablonen;

  /** Creates a writer. */
  public HtmlRapport(Sjablonen sjablonen) {
    this.sjablonen = sjablonen;
  }

  /** Render a report as a whole HTML document. */
  public String render(Rapport rapport) {
    return render(rapport, Acties.geen());
  }

  /** Render a report as a page on which its reader can do something. */
  String render(Rapport rapport, Acties acties) {
    Pagina pagina = new PaginaBouwer(rapport).build(acties);
    return sjablonen.render("rapport/rapport.jte", Map.of("pagina", pagina));
  }
}
