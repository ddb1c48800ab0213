/** Reads Word documents from before 2007, with their automatic numbers; knows no other format. */
package nl.toetssteen.lezen.doc;
