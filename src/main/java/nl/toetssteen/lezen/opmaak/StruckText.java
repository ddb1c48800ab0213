package nl.toetssteen.lezen.opmaak;

/** Words what the user should know when text is struck through: it is read as deleted. */
public final class StruckText {
  public static final String WARNING =
      "In dit document is tekst doorgehaald. Die tekst is gelezen als verwijderd en telt niet mee."
          + " Klopt dat niet? Haal de doorhaling weg en probeer het nog eens.";

  private StruckText() {}
}
