/** Runs requirements over a document, and says what it found and where. */
package nl.toetssteen.toetsing;
