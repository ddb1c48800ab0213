package nl.toetssteen.web;

import java.util.List;
import java.util.Locale;
import nl.toetssteen.lezen.bron.UnreadableDocument;

/**
 * Says what went wrong, and what to do about it: one record for the API and the pages.
 *
 * @param status HTTP status
 * @param soort stable name of the problem, last part of its {@code type}: "te-groot"
 * @param titel short, the same for every problem of this kind
 * @param detail about this very problem, and what the user can do
 * @param fouten what is wrong, place by place; empty when the detail says it all
 */
record Probleem(
    int status, String soort, String titel, String detail, List<nl.toetssteen.yaml.Fout> fouten) {

  Probleem {
    fouten = List.copyOf(fouten);
  }

  Probleem(int status, String soort, String titel, String detail) {
    this(status, soort, titel, detail, List.of());
  }

  /** Says what is wrong in a school profile. */
  static Probleem profiel(List<nl.toetssteen.yaml.Fout> fouten) {
    return new Probleem(
        422,
        "ongeldig-profiel",
        "Het schoolprofiel klopt niet",
        "Bij “fouten” staat per plek in het profiel wat er niet klopt, en wat u kunt doen.",
        fouten);
  }

  static Probleem aanvraagTeGroot() {
    return new Probleem(
        413,
        "te-groot",
        "De aanvraag is te groot",
        "Een schoolprofiel of ingevuld formulier is hooguit 1 MB en heeft hooguit enkele honderden antwoorden. Kort het in.");
  }

  static Probleem geenJson() {
    return new Probleem(
        415,
        "formaat-aanvraag",
        "Dit formaat wordt niet gelezen",
        "Stuur de aanvraag als application/json, of als multipart/form-data wanneer er bestanden bij horen.");
  }

  /** Says why a document cannot be drafted of the files that came. */
  static Probleem nietOpTeStellen(String detail) {
    return new Probleem(422, "niet-op-te-stellen", "Het document is niet op te stellen", detail);
  }

  static Probleem bezigMetOpstellen() {
    return new Probleem(
        409, "nog-bezig", "Het document is nog niet klaar", "Probeer het over enkele tellen weer.");
  }

  static Probleem invoer(String detail) {
    return new Probleem(400, "ongeldige-invoer", "De aanvraag klopt niet", detail);
  }

  static Probleem onbekend(String detail) {
    return new Probleem(404, "niet-gevonden", "Niet gevonden", detail);
  }

  static Probleem methode() {
    return new Probleem(
        405, "methode", "Dit kan hier niet", "Dit adres kent deze HTTP-methode niet.");
  }

  static Probleem nietAanvaardbaar() {
    return nietAanvaardbaar("Vraag het rapport als application/json of als text/html.");
  }

  static Probleem nietAanvaardbaar(String detail) {
    return new Probleem(406, "formaat-antwoord", "Dit formaat is er niet", detail);
  }

  static Probleem bestandWeg() {
    return onbekend(
        "Het rapport is er nog, maar uw bestand wordt niet meer bewaard: het was druk. Kies het document opnieuw om er opmerkingen in te krijgen.");
  }

  static Probleem bestandNietOpnieuw() {
    return onbekend(
        "Het rapport is er nog, maar uw bestand wordt niet meer bewaard: het was druk. Kies het document opnieuw op de startpagina; bij het nieuwe rapport kunt u de kolommen verbeteren.");
  }

  static Probleem bezig() {
    return new Probleem(
        409, "nog-bezig", "Het rapport is nog niet klaar", "Probeer het over enkele tellen weer.");
  }

  static Probleem teGroot(String limiet) {
    return new Probleem(
        413,
        "te-groot",
        "Het bestand is te groot",
        "De bestanden mogen samen hooguit %s zijn. Verklein de afbeeldingen in het document, of"
                .formatted(limiet)
            + " sla het opnieuw op, en probeer het nog eens.");
  }

  static Probleem formaatAanvraag() {
    return new Probleem(
        415,
        "formaat-aanvraag",
        "Dit formaat wordt niet gelezen",
        "Stuur de bestanden als multipart/form-data.");
  }

  static Probleem vol() {
    return new Probleem(
        503,
        "vol",
        "Het is nu te druk",
        "Er wachten al te veel documenten. Probeer het over een minuut weer.");
  }

  static Probleem intern() {
    return new Probleem(
        500,
        "intern",
        "Er ging iets mis",
        "Dat ligt niet aan u. Probeer het nog eens; lukt het weer niet, meld het dan aan de"
            + " beheerder.");
  }

  static Probleem onleesbaar(UnreadableDocument fout) {
    String reden = fout.reden().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Probleem(
        422, "onleesbaar/" + reden, "Het document is niet te lezen", fout.getMessage());
  }

  /** Makes a problem of a status that no code of ours set. */
  static Probleem status(int status) {
    return switch (status) {
      case 404 -> onbekend("Dit adres bestaat niet. Kijk of het goed is overgenomen.");
      case 405 -> methode();
      case 406 -> nietAanvaardbaar();
      case 415 -> formaatAanvraag();
      default ->
          status >= 500
              ? intern()
              : new Probleem(
                  status,
                  "aanvraag",
                  "De aanvraag is niet te begrijpen",
                  "Kijk of het adres goed is overgenomen, en probeer het nog eens.");
    };
  }
}
