/** Reads Word documents, with the numbers as Word prints them; knows no other format. */
package nl.toetssteen.lezen.docx;
