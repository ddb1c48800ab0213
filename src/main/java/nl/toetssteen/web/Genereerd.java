package nl.toetssteen.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.toetssteen.opstellen.uitgave.Uitgave;

/**
 * Holds a drafted document, written in the form that was asked for.
 *
 * @param uitgave what can be written in other forms, too; null for a workbook
 * @param profiel the answers of the school as they came in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record Genereerd(
    Opstelling wat, Uitgave uitgave, ObjectNode profiel, String formaat, byte[] document) {

  /** Gives what can be read on a page and written in other forms; empty for a workbook. */
  Optional<Uitgave> tekst() {
    return Optional.ofNullable(uitgave);
  }
}
