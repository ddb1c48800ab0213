package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRapportTest {
  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonRapport json = new JsonRapport();

  @Test
  void theReportMeetsItsSchema() throws IOException {
    for (Rapport rapport : List.of(VoorbeeldRapport.een(), VoorbeeldRapport.twee())) {
      assertThat(errors(json.render(rapport))).isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatTheContractDoesNotKnow() throws IOException {
    String anders = json.render(VoorbeeldRapport.een()).replace("\"hoog\"", "\"rood\"");
    assertThat(errors(anders)).isNotEmpty();
  }

  @Test
  void fieldsStandInTheOrderOfTheContract() throws IOException {
    JsonNode boom = boom(VoorbeeldRapport.een());
    assertThat(names(boom))
        .containsExactly(
            "versie",
            "gereedschap",
            "checklist",
            "peildatum",
            "documenten",
            "samenvatting",
            "bevindingen",
            "waarschuwingen");
    assertThat(names(boom.at("/bevindingen/0")))
        .containsExactly(
            "eis",
            "titel",
            "niveau",
            "uitkomst",
            "ernst",
            "reden",
            "schoolsoort",
            "vak",
            "leerjaar",
            "toets",
            "grondslag",
            "vindplaatsen",
            "uitleg",
            "advies",
            "voorsteltekst",
            "vingerafdruk",
            "status",
            "motivering");
    assertThat(names(boom.at("/bevindingen/0/vindplaatsen/0")))
        .containsExactly(
            "document",
            "artikel",
            "eid",
            "kop",
            "pagina",
            "tabel",
            "rij",
            "ocr",
            "citaat",
            "voor",
            "na");
  }

  @Test
  void aConflictIsTold() throws IOException {
    JsonNode bevinding = boom(VoorbeeldRapport.een()).at("/bevindingen/0");
    assertThat(bevinding.get("eis").asText()).isEqualTo("er.beroep.termijn");
    assertThat(bevinding.get("uitkomst").asText()).isEqualTo("strijdig");
    assertThat(bevinding.get("ernst").asText()).isEqualTo("hoog");
    assertThat(bevinding.get("status").asText()).isEqualTo("nieuw");
    assertThat(bevinding.at("/grondslag/0/regeling").asText()).isEqualTo("WVO 2020");
    assertThat(bevinding.at("/grondslag/0/url").asText())
        .isEqualTo("https://wetten.overheid.nl/BWBR0044212/2026-08-01/#Artikel2.63");
    assertThat(bevinding.at("/vindplaatsen/0/artikel").asText()).isEqualTo("3 lid 1");
    assertThat(bevinding.at("/vindplaatsen/0/citaat").asText()).isEqualTo("uiterlijk 48 uur");
  }

  @Test
  void whatIsAbsentIsNull() throws IOException {
    JsonNode boom = boom(VoorbeeldRapport.twee());
    assertThat(boom.at("/documenten/0/schooljaar").isNull()).isTrue();
    assertThat(boom.at("/documenten/0/paginas").isNull()).isTrue();
    assertThat(boom.at("/bevindingen/0/vak").isNull()).isTrue();
    assertThat(boom.at("/bevindingen/0/motivering").isNull()).isTrue();
    assertThat(boom.at("/bevindingen/1/advies").isNull()).isTrue();
  }

  @Test
  void everyOutcomeIsCounted() throws IOException {
    JsonNode telling = boom(VoorbeeldRapport.een()).get("samenvatting");
    assertThat(telling)
        .hasToString(
            "{\"voldoet\":3,\"onvolledig\":1,\"ontbreekt\":2,\"strijdig\":1,\"handmatig\":1,"
                + "\"niet-van-toepassing\":1}");
  }

  @Test
  void aPlaceNamesTheDocumentThatHoldsTheQuote() throws IOException {
    JsonNode plaats = boom(VoorbeeldRapport.twee()).at("/bevindingen/0/vindplaatsen/0");
    assertThat(plaats.get("document").asInt()).isEqualTo(2);
  }

  private JsonNode boom(Rapport rapport) throws IOException {
    return mapper.readTree(json.render(rapport));
  }

  private List<String> errors(String rapport) throws IOException {
    try (InputStream schema = JsonRapport.class.getResourceAsStream("rapport.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(schema)
          .validate(mapper.readTree(rapport))
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static List<String> names(JsonNode node) {
    List<String> namen = new ArrayList<>();
    node.fieldNames().forEachRemaining(namen::add);
    return namen;
  }
}
