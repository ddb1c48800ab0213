/**
 * Reads documents that are odd, broken or hostile, to see that nothing but a refusal comes of it.
 */
package nl.toetssteen.robuustheid;
