/**
 * Measures how far the checklist can be trusted: which mistakes in a good regulation it notices,
 * and which wordings it recognises.
 */
package nl.toetssteen.betrouwbaarheid;
