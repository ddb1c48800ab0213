/**
 * YAML that people write: read within limits, and explained in Dutch, by line, when it is wrong.
 */
package nl.toetssteen.yaml;
