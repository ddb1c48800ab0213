/** Reads OpenDocument text, with the numbers as LibreOffice prints them; knows no other format. */
package nl.toetssteen.lezen.odt;
