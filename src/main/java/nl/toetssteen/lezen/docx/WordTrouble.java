package nl.toetssteen.lezen.docx;

import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;

/** Words what can be wrong with a Word document as a whole. */
final class WordTrouble {
  private static final String SAVE_AGAIN =
      " Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.";

  private WordTrouble() {}

  /** Says that the file is not complete or not well-formed; the cause may be null. */
  static UnreadableDocument damaged(Throwable cause) {
    return new UnreadableDocument(
        Reden.BESCHADIGD, "Dit Word-document is beschadigd of niet compleet." + SAVE_AGAIN, cause);
  }

  /** Says that the file declares entities, which Word itself never does. */
  static UnreadableDocument declaresEntities() {
    return new UnreadableDocument(
        Reden.ONVEILIG,
        "Dit Word-document bevat een DOCTYPE. Die hoort niet in een Word-document en kan naar andere"
            + " bestanden verwijzen; daarom is het niet gelezen."
            + SAVE_AGAIN);
  }

  /** Says that the file unpacks to more than the limit in bytes. */
  static UnreadableDocument tooLarge(long limit) {
    return new UnreadableDocument(
        Reden.ONVEILIG,
        "Dit Word-document wordt na het uitpakken groter dan "
            + megabytes(limit)
            + " MB; daarom is het niet gelezen. Haal weg wat er niet in hoort, of deel het op.");
  }

  /** Says that the file is nested deeper than the limit. */
  static UnreadableDocument tooDeep(int limit) {
    return new UnreadableDocument(
        Reden.ONVEILIG,
        "Dit Word-document is dieper dan "
            + limit
            + " lagen genest (tabellen in tabellen, velden in velden); daarom is het niet gelezen."
            + " Maak de opbouw eenvoudiger en probeer het nog eens.");
  }

  private static long megabytes(long bytes) {
    return Math.max(1, bytes >> 20);
  }
}
