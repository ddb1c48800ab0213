package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.word.NietTeBewerken;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;

/**
 * Writes a report into the document that was checked; one at a time, because a document that is
 * written to takes much memory.
 */
final class DocumentRapport {

  /**
   * Render.
   *
   * @param bestanden the files that were checked
   * @param vorm one that writes into a document
   * @throws NietTeBewerken when that cannot be done, with what to do
   */
  synchronized byte[] render(Rapport rapport, List<Bestand> bestanden, Rapportvorm vorm) {
    verify(rapport, vorm);
    List<Bevinding> open =
        rapport.bevindingen().stream().filter(bevinding -> isOpen(rapport, bevinding)).toList();
    DocumentSchrijver schrijver =
        vorm == Rapportvorm.DOCX
            ? new WordRapport(new DocumentReader(ReadLimits.standaard()))
            : new PdfAnnotaties();
    try {
      return schrijver.write(rapport, bestanden.get(0).inhoud(), open);
    } catch (UnreadableDocument e) {
      throw new NietTeBewerken(e.getMessage(), e);
    }
  }

  private static boolean isOpen(Rapport rapport, Bevinding bevinding) {
    return bevinding.ernst() != Ernst.GEEN
        && rapport.eerder().status(bevinding) != Status.GEACCEPTEERD;
  }

  private static void verify(Rapport rapport, Rapportvorm vorm) {
    if (rapport.documenten().size() != 1) {
      throw new NietTeBewerken(
          "Opmerkingen in het document zelf gaan over één bestand. Controleer de bestanden een voor een.");
    }
    Formaat formaat = rapport.documenten().get(0).document().formaat();
    if (vorm == Rapportvorm.DOCX && formaat != Formaat.DOCX) {
      throw new NietTeBewerken(
          "Opmerkingen en voorstellen kunnen alleen in een Word-document (.docx). Dit bestand is: %s. %s"
              .formatted(
                  formaat.omschrijving(),
                  formaat == Formaat.PDF
                      ? "Kies de vorm pdf-annotaties: dan komen de opmerkingen in de PDF. Of gebruik het Word-document zelf."
                      : "Sla het in Word of LibreOffice op als .docx, of kies een andere vorm van het rapport."));
    }
    if (vorm == Rapportvorm.PDF_ANNOTATIES && formaat != Formaat.PDF) {
      throw new NietTeBewerken(
          "De vorm pdf-annotaties zet opmerkingen in een PDF. Dit bestand is: %s. %s"
              .formatted(
                  formaat.omschrijving(),
                  formaat == Formaat.DOCX
                      ? "Kies de vorm docx: dan komen de opmerkingen in het Word-document."
                      : "Sla het eerst op als PDF, of kies een andere vorm van het rapport."));
    }
  }
}
