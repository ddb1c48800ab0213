/**
 * The register of regulations: their articles, what came in the place of old ones, and where to
 * read them.
 */
package nl.toetssteen.wet;
