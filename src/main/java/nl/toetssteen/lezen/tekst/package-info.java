/** Reads plain text and Markdown; knows no other format. */
package nl.toetssteen.lezen.tekst;
