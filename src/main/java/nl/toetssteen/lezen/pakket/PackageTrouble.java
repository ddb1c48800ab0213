package nl.toetssteen.lezen.pakket;

import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;

/**
 * Words what can be wrong with a document that is a package of parts.
 *
 * @param document what users call it ("Word-document")
 * @param program program that can save it again
 * @param extension extension to save it with, with its point
 */
public record PackageTrouble(String document, String program, String extension) {

  /** Says that the file is not complete or not well-formed; the cause may be null. */
  public UnreadableDocument damaged(Throwable cause) {
    return new UnreadableDocument(
        Reden.BESCHADIGD,
        "Dit %s is beschadigd of niet compleet.".formatted(document) + saveAgain(),
        cause);
  }

  /** Says that the file declares entities, which the program itself never does. */
  public UnreadableDocument declaresEntities() {
    return new UnreadableDocument(
        Reden.ONVEILIG,
        "Dit %s bevat een DOCTYPE. Die hoort niet in een %s en kan naar andere bestanden verwijzen; daarom is het niet gelezen."
                .formatted(document, document)
            + saveAgain());
  }

  /** Says that the file unpacks to more than the limit in bytes. */
  UnreadableDocument tooLarge(long limit) {
    return new UnreadableDocument(
        Reden.ONVEILIG,
        "Dit %s wordt na het uitpakken groter dan %d MB; daarom is het niet gelezen. Haal weg wat er niet in hoort, of deel het op."
            .formatted(document, Math.max(1, limit >> 20)));
  }

  /** Says that the file is nested deeper than the limit. */
  public UnreadableDocument tooDeep(int limit) {
    return new UnreadableDocument(
        Reden.ONVEILIG,
        "Dit %s is dieper dan %d lagen genest (tabellen in tabellen, velden in velden); daarom is het niet gelezen. Maak de opbouw eenvoudiger en probeer het nog eens."
            .formatted(document, limit));
  }

  /** Says that the file is locked by a password. */
  public UnreadableDocument locked() {
    return new UnreadableDocument(
        Reden.VERSLEUTELD,
        "Dit %s is beveiligd met een wachtwoord. Open het in %s, sla het op zonder wachtwoord en probeer het opnieuw."
            .formatted(document, program));
  }

  private String saveAgain() {
    return " Open het in %s, sla het opnieuw op als %s en probeer het nog eens."
        .formatted(program, extension);
  }
}
