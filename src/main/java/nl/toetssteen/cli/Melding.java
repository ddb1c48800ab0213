package nl.toetssteen.cli;

/** Ends a command with a message for the user, in Dutch, and an exit code. */
final class Melding extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Exit exit;

  private Melding(Exit exit, String message, Throwable cause) {
    super(message, cause);
    this.exit = exit;
  }

  /** Says that the call was wrong. */
  static Melding gebruik(String message) {
    return new Melding(Exit.GEBRUIK, message, null);
  }

  /** Says that there is no requirement of that name. */
  static Melding onbekendeEis(String id) {
    return gebruik("De eis '" + id + "' bestaat niet. Alle namen ziet u met: ./toetssteen eisen");
  }

  /** Says that the call was wrong, as a failure deeper down showed. */
  static Melding gebruik(String message, Throwable cause) {
    return new Melding(Exit.GEBRUIK, message, cause);
  }

  /** Says that a file cannot be read. */
  static Melding onleesbaar(String message, Throwable cause) {
    return new Melding(Exit.ONLEESBAAR, message, cause);
  }

  /** Gives the exit code that goes with the message. */
  Exit exit() {
    return exit;
  }
}
