/**
 * Recognises the text on pictures of pages by the program Tesseract. Public because pages of a PDF
 * and loose pictures both come here; knows no format of documents.
 */
package nl.toetssteen.lezen.ocr;
