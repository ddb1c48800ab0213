/**
 * Standard sections as data: one YAML file per article, with its conditions, filled from values.
 */
package nl.toetssteen.opstellen.tekst;
