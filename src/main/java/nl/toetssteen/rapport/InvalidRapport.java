package nl.toetssteen.rapport;

/** Says that a file is no report of Toetssteen, or does not hold what was asked of it. */
public final class InvalidRapport extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidRapport(String message) {
    super(message);
  }

  InvalidRapport(String message, Throwable cause) {
    super(message, cause);
  }
}
