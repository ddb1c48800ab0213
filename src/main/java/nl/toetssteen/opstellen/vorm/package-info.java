/** Writes a drafted document as Markdown, HTML or PDF. */
package nl.toetssteen.opstellen.vorm;
