/** What a school says of itself to have a document drafted, and what the law lets it choose. */
package nl.toetssteen.opstellen.profiel;
