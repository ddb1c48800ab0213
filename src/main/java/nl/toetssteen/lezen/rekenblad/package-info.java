/** Reads spreadsheets (.xlsx and .ods) as a person sees them; knows no other format. */
package nl.toetssteen.lezen.rekenblad;
