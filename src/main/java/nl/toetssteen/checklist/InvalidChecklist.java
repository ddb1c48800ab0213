package nl.toetssteen.checklist;

/** Says which file and line of a checklist is wrong, and what. */
public final class InvalidChecklist extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a message for the author of the checklist, in Dutch. */
  public InvalidChecklist(String message) {
    super(message);
  }

  InvalidChecklist(String message, Throwable cause) {
    super(message, cause);
  }
}
