package nl.toetssteen.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.toetssteen.pta.Indelingen;
import nl.toetssteen.pta.InvalidIndeling;
import nl.toetssteen.rapport.Controle.Bestand;
import org.eclipse.jetty.http.MultiPart.Part;
import org.eclipse.jetty.http.MultiPartFormData.Parts;
import org.eclipse.jetty.io.Content;

/** Reads the parts of a form, within limits. */
record Formulierdelen(Parts delen) {
  private static final int LANGSTE_NAAM = 200;
  private static final int LANGSTE_KEUZE = 100;

  /** Gives the file of a field; null when none was chosen. */
  Bestand bestand(String veld) throws IOException {
    Part deel = delen.getFirst(veld);
    return deel == null || !isFile(deel) || deel.getLength() == 0 ? null : bestand(deel);
  }

  /** Tells whether a part is a file; a browser sends an empty one when none was chosen. */
  static boolean isFile(Part deel) {
    return deel.getFileName() != null && !deel.getFileName().isBlank();
  }

  static Bestand bestand(Part deel) throws IOException {
    return new Bestand(naam(deel.getFileName()), inhoud(deel));
  }

  /**
   * Gives the text of a field; empty when there is none.
   *
   * @throws Fout when it is long
   */
  String tekst(String veld) throws IOException {
    Part deel = delen.getFirst(veld);
    return deel == null ? "" : tekst(deel);
  }

  static String tekst(Part deel) {
    if (deel.getLength() > LANGSTE_KEUZE) {
      throw new Fout(Probleem.invoer("Een veld van het formulier is te lang."));
    }
    return deel.getContentAsString(StandardCharsets.UTF_8).strip();
  }

  static byte[] inhoud(Part deel) throws IOException {
    try (InputStream in = Content.Source.asInputStream(deel.getContentSource())) {
      return in.readAllBytes();
    }
  }

  /**
   * Reads what a user says of the columns of a PTA; no layouts when there is no such file.
   *
   * @throws Fout when the file is not right
   */
  Indelingen columns() throws IOException {
    Part deel = delen.getFirst("indeling");
    if (deel == null || deel.getLength() == 0) {
      return Indelingen.geen();
    }
    try {
      return Indelingen.read(inhoud(deel));
    } catch (InvalidIndeling e) {
      throw new Fout(Probleem.invoer("Het bestand met de indeling klopt niet. " + e.getMessage()));
    }
  }

  /** Gives the file name without folders and control characters. */
  private static String naam(String gegeven) {
    String kaal = gegeven.replaceAll("[\\p{Cc}\\p{Cf}]", "").replaceAll("^.*[/\\\\]", "").strip();
    return kaal.isEmpty() ? "document" : kaal.substring(0, Math.min(LANGSTE_NAAM, kaal.length()));
  }
}
