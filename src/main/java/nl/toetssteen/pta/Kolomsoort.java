package nl.toetssteen.pta;

/** Tells what a column of a PTA table holds. */
public enum Kolomsoort {
  VAK("vak", "vak"),
  SCHOOLSOORT("schoolsoort", "schoolsoort"),
  LEERJAAR("leerjaar", "leerjaar"),
  CODE("code", "code of nummer"),
  OMSCHRIJVING("omschrijving", "omschrijving"),
  MOMENT("moment", "periode of moment"),
  VORM("vorm", "toetsvorm"),
  DUUR("duur", "duur"),
  WEGING("weging", "weging schoolexamen"),
  SOORT("soort", "soort stof"),
  DOMEINEN("domeinen", "domeinen of eindtermen"),
  HERKANSING("herkansing", "herkansing"),
  WEGING_RAPPORT("wegingRapport", "weging rapport"),
  TELT("telt", "telt voor het schoolexamen"),
  HULPMIDDELEN("hulpmiddelen", "hulpmiddelen"),
  BEOORDELING("beoordeling", "beoordeling"),
  OPMERKING("opmerking", "opmerking");

  private final String naam;
  private final String omschrijving;

  Kolomsoort(String naam, String omschrijving) {
    this.naam = naam;
    this.omschrijving = omschrijving;
  }

  /** Gives the name under which users, data files and JSON know it. */
  public String naam() {
    return naam;
  }

  /** Says in Dutch what such a column holds, for a user who chooses. */
  public String omschrijving() {
    return omschrijving;
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
