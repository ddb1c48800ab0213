package nl.toetssteen.opstellen.word;

/** Says in Dutch why a template or logo cannot be used, and what to do. */
public final class Sjabloonfout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Sjabloonfout(String message) {
    super(message);
  }

  Sjabloonfout(String message, Throwable cause) {
    super(message, cause);
  }
}
