package nl.toetssteen.rapport;

import java.util.Locale;
import java.util.Optional;

/** Names the forms in which a report can be written. */
public enum Rapportvorm {
  TEKST("text/plain"),
  JSON("application/json"),
  HTML("text/html"),
  CSV("text/csv"),
  SARIF("application/sarif+json"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF_ANNOTATIES("application/pdf");

  private final String mediatype;

  Rapportvorm(String mediatype) {
    this.mediatype = mediatype;
  }

  /** Gives the media type, without a charset; all text is UTF-8. */
  public String mediatype() {
    return mediatype;
  }

  /**
   * Gives the form that writes into the document of a report; empty when there are several, or it
   * is of a kind that nothing can be written into.
   */
  public static Optional<Rapportvorm> inDocument(Rapport rapport) {
    if (rapport.documenten().size() != 1) {
      return Optional.empty();
    }
    return switch (rapport.documenten().get(0).document().formaat()) {
      case DOCX -> Optional.of(DOCX);
      case PDF -> Optional.of(PDF_ANNOTATIES);
      default -> Optional.empty();
    };
  }

  /** Tells whether it writes into the document that was checked, and so needs the file itself. */
  public boolean isInDocument() {
    return this == DOCX || this == PDF_ANNOTATIES;
  }

  /** Tells whether it is text, which fits on a screen. */
  public boolean isTekst() {
    return this != PDF && !isInDocument();
  }

  /** Gives the name of a file in this form: "rapport.html". */
  public String bestandsnaam() {
    return this == PDF_ANNOTATIES ? "annotaties.pdf" : "rapport." + this;
  }

  /** Gives the name that users choose by. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
