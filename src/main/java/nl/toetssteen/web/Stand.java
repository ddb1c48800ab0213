package nl.toetssteen.web;

import nl.toetssteen.rapport.Rapport;

/** Tells how far a check is. */
sealed interface Stand {

  /** Gives the name used in the API. */
  String naam();

  /** It waits for its turn. */
  record Wachtend() implements Stand {
    @Override
    public String naam() {
      return "wachtend";
    }
  }

  /** It runs. */
  record Bezig() implements Stand {
    @Override
    public String naam() {
      return "bezig";
    }
  }

  /** It is done. */
  record Klaar(Rapport rapport) implements Stand {
    @Override
    public String naam() {
      return "klaar";
    }
  }

  /** It failed. */
  record Mislukt(Probleem probleem) implements Stand {
    @Override
    public String naam() {
      return "mislukt";
    }
  }
}
