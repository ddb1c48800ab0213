/** Opens documents that are a ZIP container of parts in XML, safely; knows no vocabulary. */
package nl.toetssteen.lezen.pakket;
