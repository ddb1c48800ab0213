/**
 * Writes a drafted document as Word, in a house style of our own or in an ordinary Word file of the
 * school with tagged content controls. The only package that loads docx4j.
 */
package nl.toetssteen.opstellen.word;
