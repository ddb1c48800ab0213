package nl.toetssteen.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.wet.Toestand;
import nl.toetssteen.wet.Wetsartikel;
import nl.toetssteen.wet.Wetswijziging;

/**
 * Holds what changed in a regulation, and the requirements that rest on it; in the order and with
 * the names of the JSON.
 *
 * @param regeling number in the Basiswettenbestand
 * @param oud first day of the old version
 * @param nieuw first day of the new version
 */
record Wetsvergelijking(
    String regeling, String titel, String oud, String nieuw, List<Wijziging> wijzigingen) {

  /** Holds one article that changed; {@code leden} is empty when it changed as a whole. */
  record Wijziging(String artikel, String aard, Set<String> leden, List<GeraakteEis> eisen) {}

  /**
   * Holds a requirement that rests on it; {@code bron} names the article as the requirement does.
   */
  record GeraakteEis(String id, String titel, String bron) {}

  static Wetsvergelijking of(
      Toestand was, Toestand wordt, List<Wetswijziging> wijzigingen, List<Eis> eisen) {
    List<Wijziging> regels = new ArrayList<>();
    for (Wetswijziging w : wijzigingen) {
      List<GeraakteEis> geraakt = new ArrayList<>();
      for (Eis eis : eisen) {
        eis.grondslag().stream()
            .filter(bron -> bron.regeling().bwb().equals(wordt.bwb()) && w.raakt(bron))
            .map(Wetsartikel::naam)
            .reduce((een, ander) -> een + "; " + ander)
            .ifPresent(bron -> geraakt.add(new GeraakteEis(eis.id(), eis.titel(), bron)));
      }
      regels.add(new Wijziging(w.artikel(), w.aard().toString(), w.leden(), geraakt));
    }
    return new Wetsvergelijking(
        wordt.bwb(),
        wordt.titel(),
        was.inwerking().toString(),
        wordt.inwerking().toString(),
        regels);
  }

  /** Tells whether any requirement rests on what changed. */
  boolean raaktEisen() {
    return wijzigingen.stream().anyMatch(w -> !w.eisen().isEmpty());
  }

  String json() {
    try {
      return JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build()
          .writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of text can be written", e);
    }
  }

  String tekst() {
    List<String> regels = new ArrayList<>();
    regels.add("%s (%s): %s vergeleken met %s".formatted(titel, regeling, nieuw, oud));
    for (Wijziging w : wijzigingen) {
      String leden = w.leden().isEmpty() ? "" : " lid " + String.join(", ", w.leden());
      regels.add("");
      regels.add("Artikel %s%s: %s".formatted(w.artikel(), leden, w.aard()));
      w.eisen()
          .forEach(eis -> regels.add("  %s: %s (%s)".formatted(eis.id(), eis.titel(), eis.bron())));
    }
    regels.add("");
    regels.add(summary());
    return String.join(System.lineSeparator(), regels).replaceAll("[\\p{Cntrl}&&[^\\r\\n]]", "");
  }

  private String summary() {
    if (wijzigingen.isEmpty()) {
      return "Er is geen artikel dat verschilt.";
    }
    long eisen =
        wijzigingen.stream()
            .flatMap(w -> w.eisen().stream())
            .map(GeraakteEis::id)
            .distinct()
            .count();
    return eisen == 0
        ? "Verschillende artikelen: %d. Op geen daarvan rust een eis.".formatted(wijzigingen.size())
        : "Verschillende artikelen: %d. Kijk na of deze eisen nog kloppen: %d."
            .formatted(wijzigingen.size(), eisen);
  }
}
