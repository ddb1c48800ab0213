package nl.toetssteen.opstellen.word;

/** Names the styles that a document needs, as Word files name them in every language. */
enum Rol {
  TITEL("Title"),
  ONDERTITEL("Subtitle"),
  /** Chapters and annexes. */
  HOOFDSTUK("heading 1"),
  ARTIKEL("heading 2"),
  LID("Lid"),
  ONDERDEEL("Onderdeel"),
  INHOUDKOP("TOC Heading"),
  INHOUD_HOOFDSTUK("toc 1"),
  INHOUD_ARTIKEL("toc 2"),
  CEL("Tabeltekst"),
  /** Cells of a table in landscape, which has many columns. */
  SMALLE_CEL("Tabeltekst smal"),
  /** Text below a table that tells about it. */
  ONDER_TABEL("Onder tabel"),
  TABEL("Reglementtabel");

  private final String naam;

  Rol(String naam) {
    this.naam = naam;
  }

  /** Gives the name of the style; its id differs between languages. */
  String naam() {
    return naam;
  }
}
