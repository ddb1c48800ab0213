/**
 * Reads bytes into a {@link nl.toetssteen.document.Document}: one {@link
 * nl.toetssteen.lezen.FormatReader} per format gives {@link nl.toetssteen.lezen.Alinea}s, and one
 * builder makes the tree of them, the same for every format.
 */
package nl.toetssteen.lezen;
