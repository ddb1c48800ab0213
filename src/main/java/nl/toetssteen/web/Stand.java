package nl.toetssteen.web;

/**
 * Tells how far a task is.
 *
 * @param <T> what it gives when it is done
 */
sealed interface Stand<T> {

  /** Gives the name used in the API. */
  String naam();

  /** It waits for its turn. */
  record Wachtend<T>() implements Stand<T> {
    @Override
    public String naam() {
      return "wachtend";
    }
  }

  /** It runs. */
  record Bezig<T>() implements Stand<T> {
    @Override
    public String naam() {
      return "bezig";
    }
  }

  /** It is done. */
  record Klaar<T>(T resultaat) implements Stand<T> {
    @Override
    public String naam() {
      return "klaar";
    }
  }

  /** It failed. */
  record Mislukt<T>(Probleem probleem) implements Stand<T> {
    @Override
    public String naam() {
      return "mislukt";
    }
  }
}
