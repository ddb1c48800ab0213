/**
 * Writes comments and tracked changes into a Word document, and leaves the rest of its bytes as
 * they are. Knows nothing of reports.
 */
package nl.toetssteen.rapport.word;
