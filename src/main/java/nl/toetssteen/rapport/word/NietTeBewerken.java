package nl.toetssteen.rapport.word;

/** Says that nothing can be written into a file, and what the user can do about it. */
public final class NietTeBewerken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message for the user, in Dutch: what is wrong and what to do
   */
  public NietTeBewerken(String message) {
    super(message);
  }

  /** Creates the exception with the technical cause, which is for the log. */
  public NietTeBewerken(String message, Throwable cause) {
    super(message, cause);
  }
}
