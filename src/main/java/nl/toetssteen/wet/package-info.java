/** The register of regulations: what they are called, and where an article can be read. */
package nl.toetssteen.wet;
