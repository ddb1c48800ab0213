package nl.toetssteen.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;

/**
 * Holds a drafted document, written in the form that was asked for.
 *
 * @param profiel the answers of the school as they came in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record Genereerd(Uitgave uitgave, ObjectNode profiel, Bestandsvorm vorm, byte[] document) {}
