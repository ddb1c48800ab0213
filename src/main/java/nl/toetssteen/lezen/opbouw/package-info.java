/** Builds the tree of a document from its paragraphs, without knowing of what format they came. */
package nl.toetssteen.lezen.opbouw;
