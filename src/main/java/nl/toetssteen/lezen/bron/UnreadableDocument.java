package nl.toetssteen.lezen.bron;

/** Says that a document could not be read at all, and what the user can do about it. */
public final class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names why; each has its own place in the documentation of the HTTP API. */
  public enum Reden {
    LEEG,
    TE_GROOT,
    ONBEKEND_FORMAAT,
    BESCHADIGD,
    VERSLEUTELD,
    GEEN_TEKST,
    ONVEILIG,
    TE_LANG_BEZIG
  }

  private final Reden reden;

  /**
   * Creates the exception.
   *
   * @param message for the user, in Dutch: what is wrong and what to do
   */
  public UnreadableDocument(Reden reden, String message) {
    super(message);
    this.reden = reden;
  }

  /** Creates the exception with the technical cause, which is for the log. */
  public UnreadableDocument(Reden reden, String message, Throwable cause) {
    super(message, cause);
    this.reden = reden;
  }

  /** Gives the reason. */
  public Reden reden() {
    return reden;
  }
}
