/** Measures how fast a check is; run by hand, as docs/prestaties.md says, and never as a test. */
package nl.toetssteen.prestaties;
