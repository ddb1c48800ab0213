package nl.toetssteen.rapport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Holds a report as read back from its JSON, in which findings can be accepted. The file is the
 * memory: nothing else is kept.
 */
public final class Rapportbestand {

  private static final String UITLEG =
      "Dit is geen JSON-rapport van Toetssteen. Maak het met: ./toetssteen check BESTAND --formaat"
          + " json --uit rapport.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode inhoud;
  private final ArrayNode bevindingen;

  private Rapportbestand(JsonNode inhoud, ArrayNode bevindingen) {
    this.inhoud = inhoud;
    this.bevindingen = bevindingen;
  }

  /**
   * Read a report.
   *
   * @throws InvalidRapport when it is none, with a message for the user
   */
  public static Rapportbestand read(byte[] json) {
    try {
      JsonNode inhoud = JSON.readTree(json);
      if (inhoud.path("bevindingen") instanceof ArrayNode bevindingen && areFindings(bevindingen)) {
        return new Rapportbestand(inhoud, bevindingen);
      }
    } catch (IOException e) {
      throw new InvalidRapport(UITLEG, e);
    }
    throw new InvalidRapport(UITLEG);
  }

  private static boolean areFindings(ArrayNode bevindingen) {
    for (JsonNode bevinding : bevindingen) {
      if (!bevinding.path("eis").isTextual() || !bevinding.path("vingerafdruk").isTextual()) {
        return false;
      }
    }
    return true;
  }

  ArrayNode bevindingen() {
    return bevindingen;
  }

  /**
   * Accept findings, so that a next report knows of it.
   *
   * @param wat a fingerprint, or the id of a requirement for all its findings that need work
   * @param motivering why; empty to take an acceptance back
   * @return how many findings it concerns
   * @throws InvalidRapport when the report has no such finding
   */
  public int accept(String wat, String motivering) {
    int aantal = 0;
    for (JsonNode node : bevindingen) {
      if (isMeant(node, wat)) {
        boolean terug = motivering.isEmpty();
        ((ObjectNode) node)
            .put("status", (terug ? Status.GEBLEVEN : Status.GEACCEPTEERD).toString())
            .put("motivering", terug ? null : motivering);
        aantal++;
      }
    }
    if (aantal == 0) {
      throw new InvalidRapport(
          "In dit rapport staat geen bevinding '%s' die iets vraagt. Geef de naam van een eis, zoals er.beroep.termijn, of een vingerafdruk uit het rapport."
              .formatted(wat));
    }
    return aantal;
  }

  private static boolean isMeant(JsonNode bevinding, String wat) {
    boolean vraagtIets = !bevinding.path("ernst").asText().equals("geen");
    return vraagtIets
        && (bevinding.path("eis").asText().equals(wat)
            || bevinding.path("vingerafdruk").asText().equals(wat));
  }

  /** Gives the report as JSON again, with all that it held. */
  public String json() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(inhoud) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read can be written", e);
    }
  }
}
