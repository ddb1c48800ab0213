package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.rapport.word.WordBewerking;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Writes a report into the Word document that it is about: every finding that asks for action as a
 * comment at its place, and each proposed text as a tracked change.
 */
final class WordRapport implements DocumentSchrijver {
  private final DocumentReader reader;

  /** Creates a writer; the reader must be one that reads as the check did. */
  WordRapport(DocumentReader reader) {
    this.reader = reader;
  }

  @Override
  public byte[] write(Rapport rapport, byte[] origineel, List<Bevinding> open) {
    Documentboom boom = new Documentboom(rapport.documenten().get(0).document());
    WordBewerking word = new WordBewerking(origineel);
    String naam = rapport.documenten().get(0).document().naam();
    Woordplaatsen plaatsen = new Woordplaatsen(word, boom, reader.trace(naam, origineel));
    Bevindingschrijver schrijver =
        new Bevindingschrijver(word, boom, plaatsen, rapport.peildatum());
    Thuishaven thuishaven = new Thuishaven(rapport, boom);
    for (Bevinding bevinding : open) {
      if (bevinding.vindplaatsen().isEmpty()) {
        schrijver.putMissing(bevinding, thuishaven.find(bevinding));
      } else {
        schrijver.put(bevinding);
      }
    }
    return word.bytes();
  }
}
