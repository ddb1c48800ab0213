package nl.toetssteen.lezen.pdf;

/** Names what a document is a row of: paragraphs and tables. */
sealed interface Blok permits Paragraph, Table {}
