package nl.toetssteen.opstellen.profiel;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.yaml.InvalidYaml;
import nl.toetssteen.yaml.YamlBestand;

/** Brings a profile in an older version up to the version of today. */
final class Profielversie {

  static final int NU = 2;

  static final String VERSIE = "versie";
  private static final String WAS = "examencommissie";
  private static final String WORDT = "examencommissies";

  private Profielversie() {}

  /** Holds a profile of today, and what the user should know about how it was. */
  record Bijgewerkt(YamlBestand bestand, List<String> meldingen) {}

  /**
   * Brings a profile up to date. Version 1 knew one examencommissie; version 2 has a list.
   *
   * @throws InvalidYaml when it comes from a newer Toetssteen
   */
  static Bijgewerkt update(YamlBestand bestand) {
    int versie = bestand.inhoud().path(VERSIE).asInt();
    if (versie > NU) {
      throw new InvalidYaml(
          List.of(
              bestand.fout(
                  JsonPointer.compile("/" + VERSIE),
                  "Dit profiel is gemaakt voor een nieuwere Toetssteen (versie %d van het profiel). Installeer de nieuwste Toetssteen."
                      .formatted(versie))));
    }
    if (versie != 1 || !(bestand.inhoud() instanceof ObjectNode)) {
      return new Bijgewerkt(bestand, List.of());
    }
    ObjectNode profiel = bestand.inhoud().deepCopy();
    profiel.put(VERSIE, NU);
    JsonNode commissie = profiel.remove(WAS);
    if (commissie != null && !profiel.has(WORDT)) {
      profiel.putArray(WORDT).add(commissie);
    }
    return new Bijgewerkt(
        new YamlBestand(bestand.naam(), profiel, moved(bestand.regels())),
        List.of(
            "%s is een profiel in een oudere versie (1). Toetssteen kan het lezen. Werk het zelf bij: zet “versie: %d”, en maak van “%s” een lijst met de naam “%s”."
                .formatted(bestand.naam(), NU, WAS, WORDT)));
  }

  /** Keeps the lines of what got another place, so that a message still names the right one. */
  private static Map<JsonPointer, Integer> moved(Map<JsonPointer, Integer> regels) {
    Map<JsonPointer, Integer> verplaatst = new HashMap<>();
    regels.forEach(
        (plek, regel) -> {
          String pad = plek.toString();
          boolean daarin = pad.equals("/" + WAS) || pad.startsWith("/" + WAS + "/");
          String nieuw = daarin ? "/" + WORDT + "/0" + pad.substring(WAS.length() + 1) : pad;
          verplaatst.put(JsonPointer.compile(nieuw), regel);
        });
    return verplaatst;
  }
}
