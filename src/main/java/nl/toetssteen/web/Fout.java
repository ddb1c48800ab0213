package nl.toetssteen.web;

/** Stops a request with a problem for the user. */
final class Fout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Probleem probleem;

  Fout(Probleem probleem) {
    super(probleem.titel());
    this.probleem = probleem;
  }

  Probleem probleem() {
    return probleem;
  }
}
