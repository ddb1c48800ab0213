package nl.toetssteen.cli;

import java.io.PrintWriter;
import nl.toetssteen.lezen.bron.Voortgang;

/** Shows on one line, which it writes over, how far the recognition of pages is. */
final class Voortgangsregel implements Voortgang {
  /** Set by the launcher when stderr is a terminal: only then somebody sees the line change. */
  private static final String KIJKER = "toetssteen.kijker";

  private final PrintWriter err;

  private Voortgangsregel(PrintWriter err) {
    this.err = err;
  }

  /** Gives a line on stderr when a person watches; else one that tells nobody. */
  static Voortgang on(PrintWriter err) {
    return Boolean.getBoolean(KIJKER) ? new Voortgangsregel(err) : STIL;
  }

  @Override
  public void bladzijde(int klaar, int totaal) {
    String regel = "Tekst herkennen: bladzijde %d van %d".formatted(klaar, totaal);
    err.print('\r' + (klaar < totaal ? regel : " ".repeat(regel.length()) + '\r'));
    err.flush();
  }
}
