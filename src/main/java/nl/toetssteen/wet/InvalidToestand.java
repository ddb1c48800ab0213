package nl.toetssteen.wet;

/** Says in Dutch why a file is not a version of a regulation that can be compared. */
public final class InvalidToestand extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidToestand(String message) {
    super(message);
  }

  InvalidToestand(String message, Throwable cause) {
    super(message, cause);
  }
}
