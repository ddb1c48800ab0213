package nl.toetssteen.rapport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.rapport.Rapport.Rapportdocument;

/**
 * Holds the day for which the law is read.
 *
 * @param uitleg why that day, in Dutch
 */
record Peildatum(LocalDate dag, String uitleg) {

  /** Chooses the user's day, else 1 August of the first schooljaar found, else today. */
  static Peildatum choose(Keuzes keuzes, List<Rapportdocument> documenten, Clock clock) {
    if (keuzes.peildatum() != null) {
      return new Peildatum(keuzes.peildatum(), "door u gekozen");
    }
    return documenten.stream()
        .map(Rapportdocument::schooljaar)
        .filter(schooljaar -> !schooljaar.isEmpty())
        .findFirst()
        .map(Peildatum::startOf)
        .orElseGet(
            () ->
                new Peildatum(
                    LocalDate.now(clock),
                    "vandaag, want in het document is geen schooljaar gevonden"));
  }

  private static Peildatum startOf(String schooljaar) {
    int jaar = Integer.parseInt(schooljaar.substring(0, 4));
    return new Peildatum(
        LocalDate.of(jaar, Month.AUGUST, 1), "het begin van het schooljaar " + schooljaar);
  }
}
