package nl.toetssteen.checklist;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.toetssteen.yaml.Bestandsschema;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.YamlBestand;

/** Validates requirement files: their form by a JSON Schema, and what a schema cannot say. */
final class EisValidator {

  private static final JsonPointer VOORBEELDEN = JsonPointer.compile("/voorbeelden");
  private static final List<String> GOED = List.of("voldoet", "niet-van-toepassing");
  private static final List<String> FOUT = List.of("strijdig", "onvolledig", "ontbreekt");
  private static final int MINSTE_VOORBEELDEN = 2;

  private final Bestandsschema schema = Bestandsschema.load(EisValidator.class, "eis");

  /**
   * Finds all faults in a requirement file.
   *
   * @param begrippen names of the concepts that it may use
   */
  List<Fout> validate(YamlBestand eis, Set<String> begrippen) {
    List<Fout> fouten = new ArrayList<>(schema.validate(eis));
    addUnknownConcepts(fouten, eis, begrippen);
    addReasonsWithoutMessage(fouten, eis);
    addReasonsOfProgramme(fouten, eis);
    addTooFewExamples(fouten, eis);
    addUnbalancedMarks(fouten, eis);
    return fouten;
  }

  private static void addUnknownConcepts(
      List<Fout> fouten, YamlBestand eis, Set<String> begrippen) {
    Verwijzingen.find(eis.inhoud())
        .forEach(
            (plek, naam) -> {
              if (!begrippen.contains(naam)) {
                fouten.add(
                    eis.fout(
                        plek,
                        "Het begrip “%s” staat niet in begrippen.yaml. Voeg het daar toe, of verbeter de naam."
                            .formatted(naam)));
              }
            });
  }

  private static void addReasonsWithoutMessage(List<Fout> fouten, YamlBestand eis) {
    JsonNode oordelen = eis.inhoud().path("oordeel");
    for (int i = 0; i < oordelen.size(); i++) {
      String reden = oordelen.path(i).path("reden").asText();
      if (!reden.isEmpty() && !eis.inhoud().path("meldingen").has(reden)) {
        fouten.add(
            eis.fout(
                JsonPointer.compile("/oordeel/" + i + "/reden"),
                "Bij de reden “%s” hoort een melding. Voeg die toe onder meldingen."
                    .formatted(reden)));
      }
    }
  }

  private static void addReasonsOfProgramme(List<Fout> fouten, YamlBestand eis) {
    JsonPointer plek = JsonPointer.compile("/programma/proef");
    Programmaproef.Soort soort = Programmaproef.Soort.metNaam(eis.inhoud().at(plek).asText());
    if (soort == null) {
      return;
    }
    for (String reden : soort.redenen()) {
      if (!eis.inhoud().path("meldingen").has(reden)) {
        fouten.add(
            eis.fout(
                plek,
                "Bij de proef “%s” hoort een melding “%s”. Voeg die toe onder meldingen."
                    .formatted(soort, reden)));
      }
    }
  }

  private static void addTooFewExamples(List<Fout> fouten, YamlBestand eis) {
    if (!eis.inhoud().path("voorbeelden").isObject()) {
      return;
    }
    int goed = count(eis, GOED);
    if (goed < MINSTE_VOORBEELDEN) {
      fouten.add(tooFew(eis, goed, "goede", "voldoet of niet-van-toepassing"));
    }
    int fout = count(eis, FOUT);
    if (fout < MINSTE_VOORBEELDEN) {
      fouten.add(tooFew(eis, fout, "foute", "strijdig, onvolledig of ontbreekt"));
    }
  }

  private static Fout tooFew(YamlBestand eis, int aantal, String welke, String uitkomsten) {
    return eis.fout(
        VOORBEELDEN,
        "Er zijn ten minste twee %s voorbeelden nodig (%s); dit zijn er %d."
            .formatted(welke, uitkomsten, aantal));
  }

  private static int count(YamlBestand eis, List<String> uitkomsten) {
    JsonNode voorbeelden = eis.inhoud().path("voorbeelden");
    return uitkomsten.stream().mapToInt(uitkomst -> voorbeelden.path(uitkomst).size()).sum();
  }

  private static void addUnbalancedMarks(List<Fout> fouten, YamlBestand eis) {
    eis.inhoud()
        .path("voorbeelden")
        .properties()
        .forEach(
            e -> {
              for (int i = 0; i < e.getValue().size(); i++) {
                if (!isBalanced(e.getValue().path(i).asText())) {
                  fouten.add(
                      eis.fout(
                          VOORBEELDEN.appendProperty(e.getKey()).appendIndex(i),
                          "De tekens [[ en ]] om het citaat horen in paren, en niet in elkaar."));
                }
              }
            });
  }

  private static boolean isBalanced(String voorbeeld) {
    int plek = 0;
    while (true) {
      int open = voorbeeld.indexOf("[[", plek);
      int dicht = voorbeeld.indexOf("]]", plek);
      if (open < 0 || dicht < 0) {
        return open == dicht;
      }
      int volgende = voorbeeld.indexOf("[[", open + 2);
      if (dicht <= open + 2 || volgende >= 0 && volgende < dicht) {
        return false;
      }
      plek = dicht + 2;
    }
  }
}
