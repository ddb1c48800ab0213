/** Requirements as data: one YAML file per requirement, validated, with its own examples. */
package nl.toetssteen.checklist;
