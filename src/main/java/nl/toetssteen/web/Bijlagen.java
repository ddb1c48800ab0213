package nl.toetssteen.web;

import java.util.stream.Stream;
import nl.toetssteen.pta.Indelingen;
import nl.toetssteen.rapport.Controle.Bestand;

/**
 * Holds what is needed beside a profile to draft what has to do with a PTA.
 *
 * @param programma the file with the toetsen; null when left out
 * @param oud the PTA before a change; null when left out
 * @param nieuw the PTA after it; null when left out
 * @param schoolsoort the only kind of school; empty for all
 * @param leerjaar the only year; 0 for all
 * @param vak the only subject of a workbook; empty for all
 * @param indelingen what the user says of the columns
 */
record Bijlagen(
    Bestand programma,
    Bestand oud,
    Bestand nieuw,
    String schoolsoort,
    int leerjaar,
    String vak,
    Indelingen indelingen) {

  /** Gives nothing. */
  static Bijlagen geen() {
    return new Bijlagen(null, null, null, "", 0, "", Indelingen.geen());
  }

  /** Gives the size of all files together, in bytes. */
  long omvang() {
    return Stream.of(programma, oud, nieuw)
        .filter(bestand -> bestand != null)
        .mapToLong(bestand -> bestand.inhoud().length)
        .sum();
  }

  /**
   * Verify that what is drafted has what it needs.
   *
   * @throws Fout when something is missing
   */
  void verify(Opstelling wat) {
    if (wat == Opstelling.PTA && programma == null) {
      throw new Fout(
          Probleem.invoer(
              "Voor een PTA-boekje is een bestand met de toetsen nodig. Kies het bij “programma”."));
    }
    if (wat == Opstelling.WIJZIGINGSBERICHT && (oud == null || nieuw == null)) {
      throw new Fout(
          Probleem.invoer(
              "Een wijzigingsbericht vergelijkt twee PTA’s. Kies ze allebei: het oude bij “oud” en het nieuwe bij “nieuw”."));
    }
  }
}
