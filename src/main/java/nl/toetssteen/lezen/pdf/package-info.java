/** Reads PDF files from where their signs stand on the page; knows no other format. */
package nl.toetssteen.lezen.pdf;
