/** Reports: one run of a check, and the forms in which it reaches people and machines. */
package nl.toetssteen.rapport;
