package nl.toetssteen.rapport;

import java.util.Optional;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.rapport.Rapport.Rapportdocument;

/** Finds out in which document of a report a place stands: an eid is unique only within one. */
final class Documentzoeker {
  private final Rapport rapport;

  Documentzoeker(Rapport rapport) {
    this.rapport = rapport;
  }

  /** Gives the 1-based number of the document; the first one when no document fits better. */
  int nr(Vindplaats plaats) {
    if (rapport.documenten().size() == 1) {
      return rapport.documenten().get(0).nr();
    }
    return rapport.documenten().stream()
        .filter(document -> holds(document, plaats))
        .findFirst()
        .map(Rapportdocument::nr)
        .orElse(1);
  }

  private static boolean holds(Rapportdocument document, Vindplaats plaats) {
    Optional<Markering> eerste = plaats.citaat().markeringen().stream().findFirst();
    String eid = eerste.map(Markering::eid).orElse(plaats.eid());
    return document
        .document()
        .alle()
        .filter(deel -> deel.eid().equals(eid))
        .anyMatch(deel -> eerste.map(m -> quotes(deel, m, plaats.citaat().tekst())).orElse(true));
  }

  private static boolean quotes(Deel deel, Markering markering, String citaat) {
    String tekst = deel.soort().heeftKop() ? deel.kop() : deel.tekst();
    return markering.van() >= 0
        && markering.van() <= markering.tot()
        && markering.tot() <= tekst.length()
        && citaat.contains(tekst.substring(markering.van(), markering.tot()).strip());
  }
}
