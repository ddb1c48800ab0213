package nl.toetssteen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import nl.toetssteen.opstellen.profiel.ProfielReader;

/** Asks over HTTP to draft a reglement for the school that does not exist. */
final class Profielaanvraag {
  private Profielaanvraag() {}

  static ObjectNode profiel() {
    try {
      return (ObjectNode) new YAMLMapper().readTree(ProfielReader.example());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the packaged example is good", e);
    }
  }

  static String json(ObjectNode profiel, String formaat) {
    ObjectNode aanvraag = JsonNodeFactory.instance.objectNode();
    aanvraag.set("profiel", profiel);
    return aanvraag.put("formaat", formaat).toString();
  }

  static HttpRequest naar(URI adres, String body) {
    return HttpRequest.newBuilder(adres)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }
}
