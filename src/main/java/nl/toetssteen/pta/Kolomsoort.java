package nl.toetssteen.pta;

/** Tells what a column of a PTA table holds. */
public enum Kolomsoort {
  VAK("vak"),
  SCHOOLSOORT("schoolsoort"),
  LEERJAAR("leerjaar"),
  CODE("code"),
  OMSCHRIJVING("omschrijving"),
  MOMENT("moment"),
  VORM("vorm"),
  DUUR("duur"),
  WEGING("weging"),
  SOORT("soort"),
  DOMEINEN("domeinen"),
  HERKANSING("herkansing"),
  WEGING_RAPPORT("wegingRapport"),
  TELT("telt"),
  HULPMIDDELEN("hulpmiddelen"),
  BEOORDELING("beoordeling"),
  OPMERKING("opmerking");

  private final String naam;

  Kolomsoort(String naam) {
    this.naam = naam;
  }

  /** Gives the name under which users, data files and JSON know it. */
  public String naam() {
    return naam;
  }

  /** Tells whether it says something of a toets that a list of books or phone numbers does not. */
  boolean isTyping() {
    return switch (this) {
      case MOMENT, VORM, DUUR, WEGING, SOORT, DOMEINEN, HERKANSING, WEGING_RAPPORT -> true;
      default -> false;
    };
  }

  /** Tells whether a cell of it may go on in the row below. */
  boolean isProse() {
    return switch (this) {
      case OMSCHRIJVING, DOMEINEN, HULPMIDDELEN, BEOORDELING, OPMERKING -> true;
      default -> false;
    };
  }
}
