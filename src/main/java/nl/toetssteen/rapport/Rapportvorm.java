package nl.toetssteen.rapport;

import java.util.Locale;

/** Names the forms in which a report can be written. */
public enum Rapportvorm {
  TEKST("text/plain"),
  JSON("application/json"),
  HTML("text/html"),
  CSV("text/csv"),
  SARIF("application/sarif+json"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediatype;

  Rapportvorm(String mediatype) {
    this.mediatype = mediatype;
  }

  /** Gives the media type, without a charset; all text is UTF-8. */
  public String mediatype() {
    return mediatype;
  }

  /** Gives the name that users choose by, which is also the extension of a file. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
