/**
 * Knows the numbers and signs that Dutch regulations put before their parts. Public because both
 * the reader of plain text and the builder of the tree go by them.
 */
package nl.toetssteen.lezen.label;
