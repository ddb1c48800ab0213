/**
 * Reads the programme of tests of a school from the tables of its document.
 *
 * <p>{@link nl.toetssteen.pta.ProgrammaReader} is the way in. What a column means follows from its
 * heading and its cells; {@code kolommen.yaml} holds the words that schools use. Every cell is kept
 * as printed, and what was understood from it stands beside it.
 */
package nl.toetssteen.pta;
