package nl.toetssteen.document;

/** Names the formats that can be read. */
public enum Formaat {
  DOCX("Word-document"),
  ODT("OpenDocument-tekst"),
  DOC("oud Word-document"),
  RTF("RTF-document"),
  XLSX("Excel-bestand"),
  ODS("OpenDocument-rekenblad"),
  CSV("tabel met scheidingstekens"),
  HTML("webpagina"),
  PDF("PDF"),
  TEKST("tekst"),
  MARKDOWN("Markdown");

  private final String omschrijving;

  Formaat(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** Gives the name for users, in Dutch. */
  public String omschrijving() {
    return omschrijving;
  }
}
