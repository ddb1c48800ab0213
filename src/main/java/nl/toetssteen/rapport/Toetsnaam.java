package nl.toetssteen.rapport;

import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;

/** Names a toets as a reader would find it: by its code, else by its description. */
final class Toetsnaam {
  private static final int LANGSTE = 40;

  private Toetsnaam() {}

  /** Gives the whole name, as findings have it. */
  static String van(Toets toets) {
    String code = toets.cel(Kolomsoort.CODE);
    return code.isEmpty() ? toets.cel(Kolomsoort.OMSCHRIJVING) : code;
  }

  /** Gives a name that fits in a line. */
  static String kort(String naam) {
    return naam.length() > LANGSTE ? naam.substring(0, LANGSTE).strip() + "…" : naam;
  }
}
