package nl.toetssteen.opstellen.word;

/** Names the numbering definitions; each numbers a kind of heading, and what stands below it. */
enum Lijst {
  HOOFDSTUK("ToetssteenHoofdstuk", "Hoofdstuk"),
  ARTIKEL("ToetssteenArtikel", "Artikel"),
  BIJLAGE("ToetssteenBijlage", "Bijlage");

  /** The level of each list that numbers leden. */
  static final int NIVEAU_LID = 1;

  /** The level of each list that letters onderdelen. */
  static final int NIVEAU_ONDERDEEL = 2;

  private final String definitie;
  private final String woord;

  Lijst(String definitie, String woord) {
    this.definitie = definitie;
    this.woord = woord;
  }

  /** Gives the name by which a Word file keeps the definition. */
  String definitie() {
    return definitie;
  }

  /** Gives a heading as it is printed: "Artikel 3 Begrippen". */
  String kop(int nummer, String titel) {
    return woord + " " + nummer + " " + titel;
  }
}
