package nl.toetssteen.rapport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.rapport.Rapport.Checklistversie;
import nl.toetssteen.rapport.Rapport.Rapportdocument;

/**
 * Writes a report as JSON, for machines: the fields and their order are fixed by {@code
 * rapport.schema.json}. What is unknown or does not apply is {@code null}, never left out.
 */
public final class JsonRapport {
  private static final List<Uitkomst> TELLING =
      List.of(
          Uitkomst.VOLDOET,
          Uitkomst.ONVOLLEDIG,
          Uitkomst.ONTBREEKT,
          Uitkomst.STRIJDIG,
          Uitkomst.HANDMATIG,
          Uitkomst.NIET_VAN_TOEPASSING);

  private final ObjectMapper json = new ObjectMapper();

  /** Render a report as indented JSON that ends in a newline. */
  public String render(Rapport rapport) {
    try {
      return json.writerWithDefaultPrettyPrinter().writeValueAsString(boom(rapport)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of text and numbers can always be written", e);
    }
  }

  private ObjectNode boom(Rapport rapport) {
    ObjectNode boom = json.createObjectNode().put("versie", "1");
    boom.putObject("gereedschap")
        .put("naam", "toetssteen")
        .put("versie", rapport.gereedschapversie());
    putChecklist(boom.putObject("checklist"), rapport.checklist());
    boom.put("peildatum", rapport.peildatum().toString());
    ArrayNode documenten = boom.putArray("documenten");
    rapport.documenten().forEach(document -> putDocument(documenten.addObject(), document));
    ObjectNode telling = boom.putObject("samenvatting");
    Map<Uitkomst, Integer> aantallen = rapport.samenvatting();
    TELLING.forEach(uitkomst -> telling.put(uitkomst.toString(), aantallen.get(uitkomst)));
    ArrayNode bevindingen = boom.putArray("bevindingen");
    JsonBevinding schrijver = new JsonBevinding(rapport);
    rapport.bevindingen().forEach(b -> schrijver.put(bevindingen.addObject(), b));
    putAll(boom.putArray("waarschuwingen"), rapport.waarschuwingen());
    return boom;
  }

  private static void putChecklist(ObjectNode node, Checklistversie checklist) {
    putAll(node.putArray("namen"), checklist.namen());
    node.put("versie", checklist.versie()).put("sha256", checklist.sha256());
  }

  private static void putDocument(ObjectNode node, Rapportdocument document) {
    node.put("nr", document.nr())
        .put("naam", document.document().naam())
        .put("sha256", document.document().sha256())
        .put("soort", document.soort())
        .put("school", JsonBevinding.orNull(document.profiel().school()))
        .put("brin", JsonBevinding.orNull(document.profiel().brin()))
        .put("schooljaar", JsonBevinding.orNull(document.schooljaar()));
    putAll(node.putArray("cohorten"), document.profiel().cohorten());
    putAll(node.putArray("schoolsoorten"), document.schoolsoorten());
    ArrayNode leerjaren = node.putArray("leerjaren");
    document.profiel().leerjaren().forEach(leerjaren::add);
    node.put("paginas", JsonBevinding.orNull(document.document().paginas()))
        .put("ocr", document.document().ocr())
        .put("artikelen", document.document().artikelen());
  }

  private static void putAll(ArrayNode lijst, List<String> waarden) {
    waarden.forEach(lijst::add);
  }
}
