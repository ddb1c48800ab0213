package nl.toetssteen.rapport;

import java.time.LocalDate;
import java.util.List;

/** Runs checks: bytes in, a {@link Rapport} out. Safe for use by several threads. */
public final class Controle {

  /**
   * Names a file to check.
   *
   * @param naam file name as the user gave it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only read
  public record Bestand(String naam, byte[] inhoud) {}

  /**
   * Holds what the user decides about a check.
   *
   * @param schoolsoorten as in the report contract ("vmbo-tl"); empty: found in the document
   * @param peildatum day for which the law is read; null: derived from the schooljaar, else today
   * @param eisen ids of the only requirements to run; empty: all
   */
  public record Keuzes(List<String> schoolsoorten, LocalDate peildatum, List<String> eisen) {

    /** Leaves every choice to the tool. */
    public static Keuzes geen() {
      return new Keuzes(List.of(), null, List.of());
    }
  }
}
