package nl.toetssteen.lezen.bron;

/**
 * Says something about words on a page.
 *
 * @param pagina 1-based page on which the words begin; 0 when it is not known
 * @param citaat the words, as read; pieces that do not follow each other are divided by " … "
 * @param voor words before them, which tell them from the same words elsewhere on the page
 * @param titel of the note
 * @param tekst of the note
 */
public record Notitie(int pagina, String citaat, String voor, String titel, String tekst) {}
