/** Reads Rich Text Format, with the numbers as its writer printed them; knows no other format. */
package nl.toetssteen.lezen.rtf;
