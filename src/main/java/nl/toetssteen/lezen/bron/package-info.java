/**
 * Says what a reader of a format gets and gives: limits in, paragraphs out. Public because every
 * format has its own package; outside the room only the limits and the refusal are of use.
 */
package nl.toetssteen.lezen.bron;
