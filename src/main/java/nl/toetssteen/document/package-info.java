/**
 * The model of a document as read: an immutable tree, with a place for every word. Uses nothing
 * else.
 */
package nl.toetssteen.document;
