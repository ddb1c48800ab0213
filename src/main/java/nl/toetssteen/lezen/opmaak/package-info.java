/** Holds what formats with markup share: text on a line, type, symbols, numbers and tables. */
package nl.toetssteen.lezen.opmaak;
