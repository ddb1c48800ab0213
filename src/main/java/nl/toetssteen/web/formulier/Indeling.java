package nl.toetssteen.web.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.yaml.YamlReader;

/** Knows in which order the form asks, and how it names the answers. */
final class Indeling {
  private final JsonNode bron;

  /** Holds the questions of one subject, by their places. */
  record Onderwerp(String titel, String uitleg, List<String> plekken) {}

  private Indeling(JsonNode bron) {
    this.bron = bron;
  }

  /** Reads what comes with the application. */
  static Indeling load() {
    try (InputStream in = Indeling.class.getResourceAsStream("formulier.yaml")) {
      String tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Indeling(new YamlReader().parse("formulier.yaml", tekst));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Onderwerp> onderwerpen() {
    List<Onderwerp> onderwerpen = new ArrayList<>();
    for (JsonNode groep : bron.path("groepen")) {
      List<String> plekken = new ArrayList<>();
      groep.path("vragen").forEach(plek -> plekken.add(plek.asText()));
      onderwerpen.add(
          new Onderwerp(groep.path("titel").asText(), groep.path("uitleg").asText(), plekken));
    }
    return onderwerpen;
  }

  /** Names an answer that can be chosen: "in één stap". */
  String antwoord(String waarde) {
    return bron.path("antwoorden").path(waarde).asText(waarde.replace('-', ' '));
  }

  /** Gives what this form has to say about a question beside the schema; empty for most. */
  String uitleg(String plek) {
    return bron.path("uitleg").path(plek).asText("");
  }

  /** Gives the words for a question: those of the schema, unless this form has its own. */
  String tekst(String plek, String omschrijving) {
    return bron.path("teksten").path(plek).asText(omschrijving);
  }

  /** Says how many rows a list shows to begin with. */
  int rijen(String sleutel) {
    return bron.path("rijen").path(sleutel).asInt(1);
  }
}
