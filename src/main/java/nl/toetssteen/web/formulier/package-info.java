/** Makes a form of the JSON Schema of a school profile, and reads what was filled in on it. */
package nl.toetssteen.web.formulier;
