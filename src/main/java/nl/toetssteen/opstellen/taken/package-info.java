/** The tasks around the exams, and who does them: by law, or as a school arranges it. */
package nl.toetssteen.opstellen.taken;
