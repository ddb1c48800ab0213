/** Writes the sample regulations in {@code sample-reglementen/} from their text sources. */
package nl.toetssteen.voorbeeld;
