package nl.toetssteen.rapport;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.document.Deel;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.rapport.word.WordBewerking;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Writes a report into the Word document that it is about: every finding that asks for action as a
 * comment at its place, and each proposed text as a tracked change. A text that would give a new
 * alarm, because it does not go together with another text of the document, is only told in the
 * comment.
 */
final class WordRapport implements DocumentSchrijver {
  /** So often is checked whether all proposals can be accepted; after that none is made. */
  private static final int KEREN = 5;

  private final DocumentReader reader;

  /** Creates a writer; the reader must be one that reads as the check did. */
  WordRapport(DocumentReader reader) {
    this.reader = reader;
  }

  @Override
  public byte[] write(Rapport rapport, byte[] origineel, List<Bevinding> open) {
    Nacontrole nacontrole =
        new Nacontrole(rapport, welke -> write(rapport, origineel, open, welke));
    Set<Bevinding> inTekst =
        open.stream()
            .filter(bevinding -> !bevinding.voorsteltekst().isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (int keer = 0; keer < KEREN; keer++) {
      byte[] docx = write(rapport, origineel, open, inTekst);
      Set<Bevinding> botst = nacontrole.clashing(docx, inTekst);
      if (botst.isEmpty()) {
        return docx;
      }
      inTekst.removeAll(botst);
    }
    return write(rapport, origineel, open, Set.of());
  }

  private byte[] write(
      Rapport rapport, byte[] origineel, List<Bevinding> open, Set<Bevinding> inTekst) {
    Documentboom boom = new Documentboom(rapport.documenten().get(0).document());
    WordBewerking word = new WordBewerking(origineel);
    String naam = rapport.documenten().get(0).document().naam();
    Woordplaatsen plaatsen = new Woordplaatsen(word, boom, reader.trace(naam, origineel));
    Bevindingschrijver schrijver =
        new Bevindingschrijver(word, boom, plaatsen, rapport.peildatum());
    Thuishaven thuishaven = new Thuishaven(rapport, boom);
    for (Bevinding bevinding : open) {
      Optional<Deel> thuis = thuishaven.find(bevinding);
      if (!bevinding.voorsteltekst().isEmpty() && !inTekst.contains(bevinding)) {
        schrijver.tell(bevinding, thuis);
      } else if (bevinding.vindplaatsen().isEmpty()) {
        schrijver.putMissing(bevinding, thuis);
      } else {
        schrijver.put(bevinding);
      }
    }
    return word.bytes();
  }
}
