/**
 * A drafted document before it is written as Markdown, HTML, PDF or Word: chapters, articles with
 * their numbers, and references as objects.
 */
package nl.toetssteen.opstellen.uitgave;
