/** Reads web pages, those that word processors save included; fetches nothing. */
package nl.toetssteen.lezen.html;
