package nl.toetssteen.rapport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;

/**
 * Remembers an earlier report, so that a new one can tell what is new, what stayed, what was solved
 * and what the school accepted. Findings are recognised by their fingerprint, which survives
 * renumbering.
 */
public final class Eerder {

  private static final Eerder GEEN = new Eerder(false);

  private final boolean bekend;
  private final Map<String, String> motiveringen = new HashMap<>();
  private final Set<String> gezien = new HashSet<>();
  private final Set<String> openEisen = new HashSet<>();

  private Eerder(boolean bekend) {
    this.bekend = bekend;
  }

  /** Remembers nothing: every finding is new. */
  public static Eerder geen() {
    return GEEN;
  }

  /**
   * Read a report as written by {@link JsonRapport}.
   *
   * @throws InvalidRapport when it is none, with a message for the user
   */
  public static Eerder read(byte[] json) {
    Eerder eerder = new Eerder(true);
    for (JsonNode bevinding : Rapportbestand.read(json).bevindingen()) {
      eerder.remember((ObjectNode) bevinding);
    }
    return eerder;
  }

  private void remember(ObjectNode bevinding) {
    String vingerafdruk = bevinding.path("vingerafdruk").asText();
    gezien.add(vingerafdruk);
    if (bevinding.path("status").asText().equals(Status.GEACCEPTEERD.toString())) {
      motiveringen.put(vingerafdruk, bevinding.path("motivering").asText());
    }
    if (!bevinding.path("ernst").asText().equals(Ernst.GEEN.toString())) {
      openEisen.add(bevinding.path("eis").asText());
    }
  }

  /** Tells whether there is an earlier report. */
  public boolean isBekend() {
    return bekend;
  }

  /** Tells how a finding stands against the earlier report. */
  public Status status(Bevinding bevinding) {
    if (motiveringen.containsKey(bevinding.vingerafdruk())) {
      return Status.GEACCEPTEERD;
    }
    boolean klaar = bevinding.ernst() == Ernst.GEEN;
    if (klaar && openEisen.contains(bevinding.eis())) {
      return Status.OPGELOST;
    }
    return gezien.contains(bevinding.vingerafdruk()) ? Status.GEBLEVEN : Status.NIEUW;
  }

  /** Gives why the school accepts a finding; empty when it does not. */
  public String motivering(Bevinding bevinding) {
    return motiveringen.getOrDefault(bevinding.vingerafdruk(), "");
  }
}
