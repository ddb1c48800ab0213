/** Drafts documents for a school: a profile and standard sections in, a document out. */
package nl.toetssteen.opstellen;
