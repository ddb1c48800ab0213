package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.word.NietTeBewerken;
import nl.toetssteen.rapport.word.WordBewerking;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;

/**
 * Writes a report into the Word document that it is about: every finding that asks for action as a
 * comment at its place, and each proposed text as a tracked change.
 */
final class WordRapport {
  private final DocumentReader reader;

  /** Creates a writer; the reader must be one that reads as the check did. */
  WordRapport(DocumentReader reader) {
    this.reader = reader;
  }

  /**
   * Render.
   *
   * @param bestanden the files that were checked
   * @throws NietTeBewerken when it is no Word document, or there are several, with what to do
   */
  byte[] render(Rapport rapport, List<Bestand> bestanden) {
    verify(rapport);
    Bestand origineel = bestanden.get(0);
    Documentboom boom = new Documentboom(rapport.documenten().get(0).document());
    WordBewerking word = new WordBewerking(origineel.inhoud());
    Woordplaatsen plaatsen =
        new Woordplaatsen(word, boom, reader.trace(origineel.naam(), origineel.inhoud()));
    Bevindingschrijver schrijver =
        new Bevindingschrijver(word, boom, plaatsen, rapport.peildatum());
    Thuishaven thuishaven = new Thuishaven(rapport, boom);
    for (Bevinding bevinding : rapport.bevindingen()) {
      if (isOpen(rapport, bevinding)) {
        if (bevinding.vindplaatsen().isEmpty()) {
          schrijver.putMissing(bevinding, thuishaven.find(bevinding));
        } else {
          schrijver.put(bevinding);
        }
      }
    }
    return word.bytes();
  }

  private static void verify(Rapport rapport) {
    if (rapport.documenten().size() != 1) {
      throw new NietTeBewerken(
          "Een Word-document met opmerkingen gaat over één bestand. Controleer de bestanden een voor een.");
    }
    Formaat formaat = rapport.documenten().get(0).document().formaat();
    if (formaat != Formaat.DOCX) {
      throw new NietTeBewerken(
          "Alleen in een Word-document (.docx) kunnen opmerkingen en voorstellen komen; dit is een %s. Sla het in Word of LibreOffice op als .docx, of kies een andere vorm van het rapport."
              .formatted(formaat.omschrijving()));
    }
  }

  private static boolean isOpen(Rapport rapport, Bevinding bevinding) {
    return bevinding.ernst() != Ernst.GEEN
        && rapport.eerder().status(bevinding) != Status.GEACCEPTEERD;
  }
}
