package nl.toetssteen.checklist;

/** Tells how hard a requirement is: from what the law says must be there, to good practice. */
public enum Niveau {
  /** The law says that the regulation must contain it. */
  WETTELIJK("wettelijk", "moet er volgens de wet in staan"),
  /** The law says so, for some schools or choices. */
  WETTELIJK_VOORWAARDELIJK(
      "wettelijk-voorwaardelijk", "moet er volgens de wet in staan als het voor de school geldt"),
  /** An authority (DUO, the inspectorate) reads the law so. */
  UITLEG("uitleg", "uitleg van de wet door DUO of de inspectie"),
  /** It need not be there, but what is there must agree with the law. */
  JUIST("juist", "moet kloppen met de wet"),
  /** Good practice. */
  AANBEVOLEN("aanbevolen", "aanbevolen, niet verplicht"),
  /** A question about how the school works, which the text alone cannot answer. */
  PROCES("proces", "vraag over de werkwijze van de school");

  private final String naam;
  private final String omschrijving;

  Niveau(String naam, String omschrijving) {
    this.naam = naam;
    this.omschrijving = omschrijving;
  }

  /** Gives the meaning for users, in Dutch. */
  public String omschrijving() {
    return omschrijving;
  }

  /** Tells whether absence itself breaks the law. */
  public boolean isWettelijk() {
    return this == WETTELIJK || this == WETTELIJK_VOORWAARDELIJK;
  }

  /** Tells whether a requirement of this level needs a source in law. */
  public boolean rustOpWet() {
    return isWettelijk() || this == JUIST;
  }

  /** Gives the name used in requirement files and reports. */
  @Override
  public String toString() {
    return naam;
  }
}
