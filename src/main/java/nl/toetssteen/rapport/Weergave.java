package nl.toetssteen.rapport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.word.NietTeBewerken;

/** Writes a report in any of its forms. Safe for use by several threads. */
public final class Weergave {

  private final Supplier<Sjablonen> sjablonen;
  private final DocumentRapport inDocument = new DocumentRapport();

  /** Creates a writer; the templates are asked for by the forms with pages only. */
  public Weergave(Supplier<Sjablonen> sjablonen) {
    this.sjablonen = sjablonen;
  }

  /**
   * Render a report; every form but PDF and those that write into the document is text in UTF-8.
   *
   * @param bestanden the files that were checked, for the forms that write into them
   * @param kleur whether a terminal may show colours; matters for {@link Rapportvorm#TEKST} only
   * @throws NietTeBewerken when the form writes into a file that it cannot write into
   */
  public byte[] render(Rapport rapport, List<Bestand> bestanden, Rapportvorm vorm, boolean kleur) {
    return switch (vorm) {
      case PDF -> new PdfRapport(sjablonen.get()).render(rapport);
      case DOCX, PDF_ANNOTATIES -> inDocument.render(rapport, bestanden, vorm);
      default -> text(rapport, vorm, kleur).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Render a report as a web page that offers it for saving and checking again, too. */
  public String page(Rapport rapport, Acties acties) {
    return new HtmlRapport(sjablonen.get()).render(rapport, acties);
  }

  private String text(Rapport rapport, Rapportvorm vorm, boolean kleur) {
    return switch (vorm) {
      case TEKST -> new TekstRapport(kleur).render(rapport);
      case JSON -> new JsonRapport().render(rapport);
      case HTML -> new HtmlRapport(sjablonen.get()).render(rapport);
      case CSV -> new CsvRapport().render(rapport);
      case SARIF -> new SarifRapport().render(rapport);
      case PDF, DOCX, PDF_ANNOTATIES -> throw new IllegalArgumentException(vorm + " is no text");
    };
  }
}
