package nl.toetssteen.opstellen;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Vormgeving;
import nl.toetssteen.rapport.Datum;

/**
 * Makes the title pages of the documents of one school.
 *
 * @param logo null when there is none
 * @param vandaag the day of this edition
 */
record Titelbladen(Schoolprofiel profiel, Logo logo, LocalDate vandaag) {

  /** Gives the title page of a document, with these lines on it. */
  Titelblad titled(String titel, String ondertitel, List<String> regels) {
    return new Titelblad(
        titel,
        profiel.school().naam(),
        ondertitel,
        profiel.schooljaar(),
        regels,
        "Versie van " + Datum.lang(vandaag),
        new Vormgeving(profiel.school().kleur(), logo));
  }

  /**
   * Gives the lines that tell whose document it is, and whether it is adopted.
   *
   * @param stuk what it is: "dit reglement"
   */
  List<String> adoption(String stuk) {
    return lines(
        profiel
            .vastgesteld()
            .map(
                v ->
                    "Vastgesteld door het bevoegd gezag op %s, met instemming van de medezeggenschapsraad van %s"
                        .formatted(Datum.lang(v.vastgesteld()), Datum.lang(v.instemmingMr())))
            .orElse("Concept: het bevoegd gezag heeft %s nog niet vastgesteld".formatted(stuk)));
  }

  /** Gives the lines with another status. */
  List<String> lines(String status) {
    String brin = profiel.school().brin();
    return brin.isEmpty() ? List.of(status) : List.of("BRIN " + brin, status);
  }
}
