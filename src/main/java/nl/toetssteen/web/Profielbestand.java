package nl.toetssteen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;
import org.eclipse.jetty.http.MultiPart.Part;
import org.eclipse.jetty.http.MultiPartFormData.Parts;

/** Reads a profile that a user kept as a file, and writes one to keep. */
final class Profielbestand {
  private static final String KOP =
      """
      # Het profiel van uw school, om later mee verder te gaan: kies dit bestand op de pagina
      # Examenreglement opstellen, of geef het mee aan ./toetssteen genereer --profiel.
      """;

  private final ObjectMapper schrijver =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .build());
  private final Upload upload;

  Profielbestand(Upload upload) {
    this.upload = upload;
  }

  /**
   * Read the file that came with a request.
   *
   * @throws Fout when there is none, or it is too large or no UTF-8
   * @throws nl.toetssteen.yaml.InvalidYaml when it is no YAML
   */
  YamlBestand read(Context ctx) throws IOException {
    try (Parts delen = upload.read(ctx)) {
      return read(new Formulierdelen(delen));
    }
  }

  /** Read the profile among the parts of a form, in YAML or JSON. */
  static YamlBestand read(Formulierdelen delen) throws IOException {
    Part deel = delen.delen().getFirst("profiel");
    if (deel == null || deel.getLength() == 0) {
      throw new Fout(
          Probleem.invoer(
              "Er is geen profiel gekozen. Kies het bestand schoolprofiel.yaml en probeer het nog eens."));
    }
    if (deel.getLength() > YamlReader.MEESTE_BYTES) {
      throw new Fout(Probleem.aanvraagTeGroot());
    }
    YamlBestand bestand =
        new YamlReader().read("Het profiel", Aanvraagtekst.utf8(Formulierdelen.inhoud(deel)));
    Genereeraanvraag.verifySize(bestand.inhoud());
    return bestand;
  }

  /** Writes a profile as YAML. */
  byte[] write(ObjectNode profiel) {
    try {
      return (KOP + schrijver.writeValueAsString(profiel)).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of text and numbers can always be written", e);
    }
  }
}
