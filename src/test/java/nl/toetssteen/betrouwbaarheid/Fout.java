package nl.toetssteen.betrouwbaarheid;

import java.util.Locale;

/** Names the kinds of mistake that someone makes in a regulation. */
enum Fout {
  WEGLATEN("een bepaling weggelaten"),
  LEEG("een kop zonder inhoud"),
  ELDERS("verwezen naar een plek buiten het reglement"),
  GETAL("een ander getal, een andere eenheid of datum"),
  ORGAAN("een ander orgaan of een andere persoon"),
  ONTKENNING("het tegendeel, of een beperking"),
  VERWIJZING("een verkeerde verwijzing of een oude naam"),
  VOLGORDE("een omgekeerde volgorde"),
  TEGENSPRAAK("een zin die iets anders zegt, op een andere plaats"),
  VERPLAATSEN("een bepaling bij een ander onderwerp gezet");

  private final String omschrijving;

  Fout(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** Says in Dutch what was done, for the report. */
  String omschrijving() {
    return omschrijving;
  }

  /** Gives the name used in the files of mutants. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
