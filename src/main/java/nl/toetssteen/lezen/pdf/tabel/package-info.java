/** Finds the cells of ruled tables from lines and planes alone; knows nothing of text or PDF. */
package nl.toetssteen.lezen.pdf.tabel;
