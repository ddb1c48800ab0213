package nl.toetssteen.rapport;

import java.util.Map;

/** Writes a report to print and to keep: an accessible PDF. */
final class PdfRapport {

  private final Sjablonen sjablonen;

  PdfRapport(Sjablonen sjablonen) {
    this.sjablonen = sjablonen;
  }

  byte[] render(Rapport rapport) {
    Pagina pagina = new PaginaBouwer(rapport).build(Acties.geen());
    return Drukker.print(sjablonen.render("rapport/druk.jte", Map.of("pagina", pagina)));
  }
}
