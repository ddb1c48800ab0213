package nl.toetssteen.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import nl.toetssteen.pta.Indelingen;

/** Reads what comes beside a profile to draft what has to do with a PTA. */
final class Bijlagenlezer {
  private static final int LANGSTE_VAK = 100;

  private Bijlagenlezer() {}

  /**
   * Read the parts of a form.
   *
   * @throws Fout when a choice is not understood
   */
  static Bijlagen read(Formulierdelen delen) throws IOException {
    return new Bijlagen(
        delen.bestand("programma"),
        delen.bestand("oud"),
        delen.bestand("nieuw"),
        schooltype(delen.tekst("schoolsoort")),
        year(delen.tekst("leerjaar")),
        subject(delen.tekst("vak")),
        delen.columns());
  }

  /**
   * Read a request in JSON, which can hold no files.
   *
   * @throws Fout when a choice is not understood
   */
  static Bijlagen read(JsonNode aanvraag) {
    return new Bijlagen(
        null,
        null,
        null,
        schooltype(aanvraag.path("schoolsoort").asText("")),
        year(aanvraag.path("leerjaar").asText("")),
        subject(aanvraag.path("vak").asText("")),
        Indelingen.geen());
  }

  private static String schooltype(String code) {
    if (!code.isEmpty() && Schoolsoort.alle().stream().noneMatch(s -> s.code().equals(code))) {
      throw new Fout(
          Probleem.invoer(
              "Deze schoolsoort is niet bekend. Kies uit: %s."
                  .formatted(
                      String.join(
                          ", ", Schoolsoort.alle().stream().map(Schoolsoort::code).toList()))));
    }
    return code;
  }

  private static int year(String tekst) {
    if (!tekst.isEmpty() && !tekst.matches("[1-6]")) {
      throw new Fout(
          Probleem.invoer("Dit leerjaar is er niet. Vul een getal in van 1 tot en met 6."));
    }
    return tekst.isEmpty() ? 0 : Integer.parseInt(tekst);
  }

  private static String subject(String tekst) {
    if (tekst.length() > LANGSTE_VAK || tekst.matches("(?s).*\\p{Cc}.*")) {
      throw new Fout(Probleem.invoer("Deze naam van een vak is te lang."));
    }
    return tekst.strip();
  }
}
