package nl.toetssteen.opstellen.vorm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names the forms in which a drafted document can be written. */
public enum Bestandsvorm {
  MD("text/markdown"),
  HTML("text/html"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediatype;

  Bestandsvorm(String mediatype) {
    this.mediatype = mediatype;
  }

  /** Finds the form that belongs to the name of a file: "reglement.pdf". */
  public static Optional<Bestandsvorm> of(String bestandsnaam) {
    String naam = bestandsnaam.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(vorm -> naam.endsWith("." + vorm)).findFirst();
  }

  /** Gives the media type, without a charset; all text is UTF-8. */
  public String mediatype() {
    return mediatype;
  }

  /** Gives the extension of a file. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
