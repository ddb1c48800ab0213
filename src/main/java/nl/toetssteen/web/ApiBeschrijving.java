package nl.toetssteen.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.rapport.JsonRapport;

/**
 * Describes the API in OpenAPI 3.1, with the schemas of the report and of a school profile in their
 * place.
 */
final class ApiBeschrijving {
  private final ObjectMapper json = new ObjectMapper();

  /** Gives the description as a tree of its own. */
  ObjectNode read() {
    ObjectNode beschrijving = (ObjectNode) read(ApiBeschrijving.class, "openapi.json");
    ObjectNode rapport = (ObjectNode) read(JsonRapport.class, "rapport.schema.json");
    // Its own id makes the schema a resource, so that its references stay within it.
    rapport.put("$id", "urn:toetssteen:schema:rapport");
    ObjectNode schemas = (ObjectNode) beschrijving.at("/components/schemas");
    schemas.set("Rapport", rapport);
    schemas.set("Schoolprofiel", new ProfielReader().schema());
    return beschrijving;
  }

  private JsonNode read(Class<?> kamer, String naam) {
    try (InputStream in = kamer.getResourceAsStream(naam)) {
      return json.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
