package nl.toetssteen.lezen;

import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;

/** Words why a file is not read at all, and what the user can do about it. */
final class Weigering {
  private static final String ANDER_FORMAAT =
      "Dit bestand is %s. Toetssteen leest Word-bestanden (.docx), LibreOffice-bestanden (.odt), PDF, webpagina's (.html), tekst (.txt) en Markdown (.md). %s";
  private static final String OPSLAAN =
      "Sla het op als een van deze soorten en probeer het opnieuw.";

  private Weigering() {}

  /** Says that there are no bytes. */
  static UnreadableDocument empty() {
    return new UnreadableDocument(
        Reden.LEEG,
        "Het bestand is leeg. Controleer of u het juiste bestand hebt gekozen en of het goed is opgeslagen.");
  }

  /** Says that there are more bytes than the limit. */
  static UnreadableDocument tooLarge(long grens) {
    return new UnreadableDocument(
        Reden.TE_GROOT,
        "Het bestand is groter dan %d MB. Maak het kleiner, bijvoorbeeld door afbeeldingen te verkleinen, of sla het op als PDF."
            .formatted(Math.max(1, grens >> 20)));
  }

  /** Says that it could be read, but that there is no text to judge. */
  static UnreadableDocument withoutText() {
    return new UnreadableDocument(
        Reden.GEEN_TEKST,
        "In dit document staat bijna geen tekst. Controleer of u het juiste bestand hebt gekozen. Staat de tekst op afbeeldingen? Gebruik dan een bestand waarin u de tekst kunt selecteren.");
  }

  /** Says that the end of a zip container is missing. */
  static UnreadableDocument cutOff() {
    return new UnreadableDocument(
        Reden.BESCHADIGD,
        "Dit bestand is beschadigd of niet compleet. Kopieer of download het opnieuw, of open het in Word of LibreOffice, sla het opnieuw op en probeer het nog eens.");
  }

  /** Says that the name promises a document, and that there is only plain text. */
  static UnreadableDocument textInDisguise(String extensie) {
    return new UnreadableDocument(
        Reden.ONBEKEND_FORMAAT,
        "De naam van dit bestand eindigt op %s, maar er staat alleen platte tekst in. Is dat uw reglement? Geef het bestand dan een naam die eindigt op .txt. Anders is het niet goed opgeslagen of gedownload: doe dat opnieuw."
            .formatted(extensie));
  }

  /** Says that an Office file is locked by a password. */
  static UnreadableDocument locked() {
    return new UnreadableDocument(
        Reden.VERSLEUTELD,
        "Dit document is beveiligd met een wachtwoord. Open het in Word, haal het wachtwoord eraf (Bestand, Info, Document beveiligen), sla het op en probeer het opnieuw.");
  }

  /** Says that it is an Office file from before 2007. */
  static UnreadableDocument oldOffice(boolean word) {
    return otherFormat(
        word ? "een oud Word-bestand (.doc)" : "een oud Office-bestand",
        "Open het in Word en sla het op als .docx.");
  }

  /** Says that no reader knows this type of file. */
  static UnreadableDocument unknown(String type) {
    if (type.startsWith("image/")) {
      return otherFormat(
          "een afbeelding",
          "Staat de tekst op een foto of scan? Maak er dan een doorzoekbare PDF van, of gebruik het Word-bestand.");
    }
    return switch (type) {
      case "application/zip" ->
          otherFormat("een zip-bestand", "Pak het uit en kies het document zelf.");
      case "application/vnd.ms-excel" -> otherFormat("een Excel-bestand", OPSLAAN);
      case "application/vnd.oasis.opendocument" ->
          otherFormat("een presentatie of tekening van LibreOffice", OPSLAAN);
      case "application/octet-stream" ->
          otherFormat("geen document dat Toetssteen herkent, of het is beschadigd", OPSLAAN);
      default -> otherFormat("van een andere soort (" + type + ")", OPSLAAN);
    };
  }

  private static UnreadableDocument otherFormat(String wat, String raad) {
    return new UnreadableDocument(Reden.ONBEKEND_FORMAAT, ANDER_FORMAAT.formatted(wat, raad));
  }
}
