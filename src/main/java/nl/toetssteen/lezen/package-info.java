/**
 * Reads bytes into a {@link nl.toetssteen.document.Document}: one reader per format ({@code docx},
 * {@code pdf}, {@code tekst}) gives the paragraphs of {@code bron}, and one builder ({@code
 * opbouw}) makes the tree of them, the same for every format.
 */
package nl.toetssteen.lezen;
