package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the JSON of real documents to the contract of docs/ontwerp.md. */
class ContractTest {
  private static final String GOED = "examenreglement-2026-2027.docx";
  private static final String CONCEPT = "examenreglement-2026-2027-concept.docx";
  private static final String CONCEPT_PDF = "examenreglement-2026-2027-concept.pdf";
  private static final Path VOORBEELDEN = Path.of("sample-reglementen");
  private static final Checklist CHECKLIST = ChecklistReader.readPackaged();

  private final ObjectMapper mapper = new ObjectMapper();
  private final Controle controle =
      new Controle(new DocumentReader(ReadLimits.standaard()), CHECKLIST, Clock.systemUTC());

  @ParameterizedTest
  @ValueSource(strings = {GOED, CONCEPT, CONCEPT_PDF})
  void theReportOfASampleMeetsTheSchema(String naam) throws IOException {
    try (InputStream schema = JsonRapport.class.getResourceAsStream("rapport.schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(VersionFlag.V202012)
                  .getSchema(schema)
                  .validate(rapport(naam)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GOED, CONCEPT, CONCEPT_PDF})
  void theReportSaysWhatWasCheckedAgainstWhat(String naam) throws IOException {
    JsonNode rapport = rapport(naam);
    assertThat(rapport.at("/checklist/namen")).hasToString("[\"wvo-2020\",\"duo\",\"vo-raad\"]");
    assertThat(rapport.at("/checklist/sha256").asText()).isEqualTo(CHECKLIST.sha256());
    assertThat(rapport.at("/peildatum").asText()).isEqualTo("2026-08-01");
    JsonNode document = rapport.at("/documenten/0");
    assertThat(document.get("naam").asText()).isEqualTo(naam);
    assertThat(document.get("soort").asText()).isEqualTo("examenreglement");
    assertThat(document.get("school").asText()).isEqualTo("Lindewaard College");
    assertThat(document.get("brin").isNull()).isTrue();
    assertThat(document.get("leerjaren")).isEmpty();
    assertThat(document.get("schooljaar").asText()).isEqualTo("2026-2027");
    assertThat(document.get("schoolsoorten")).hasToString("[\"vmbo-tl\",\"havo\",\"vwo\"]");
    assertThat(document.get("paginas").isNull()).isEqualTo(naam.endsWith(".docx"));
    assertThat(document.get("artikelen").asInt()).isEqualTo(51);
    assertThat(rapport.get("waarschuwingen")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {GOED, CONCEPT, CONCEPT_PDF})
  void everyRequirementIsThereAndTheSummaryCountsThem(String naam) throws IOException {
    JsonNode rapport = rapport(naam);
    assertThat(rapport.get("bevindingen").findValuesAsText("eis"))
        .containsExactlyElementsOf(
            CHECKLIST.eisen().stream()
                .filter(eis -> eis.geldt().document().equals("examenreglement"))
                .map(eis -> eis.id())
                .toList());
    rapport
        .get("samenvatting")
        .properties()
        .forEach(
            telling ->
                assertThat(rapport.get("bevindingen").findValuesAsText("uitkomst"))
                    .filteredOn(telling.getKey()::equals)
                    .as(telling.getKey())
                    .hasSize(telling.getValue().asInt()));
  }

  @ParameterizedTest
  @ValueSource(strings = {GOED, CONCEPT, CONCEPT_PDF})
  void everyPlaceQuotesTheDocumentAndNamesIt(String naam) throws IOException {
    for (JsonNode bevinding : rapport(naam).get("bevindingen")) {
      boolean gevonden = List.of("strijdig", "onvolledig").contains(text(bevinding, "uitkomst"));
      assertThat(bevinding.get("vindplaatsen").isEmpty() && gevonden).isFalse();
      assertThat(text(bevinding, "uitleg")).doesNotContain("{");
      assertThat(bevinding.get("advies").isNull())
          .isEqualTo(text(bevinding, "ernst").equals("geen"));
      assertThat(StreamSupport.stream(bevinding.get("grondslag").spliterator(), false))
          .allSatisfy(
              bron -> assertThat(text(bron, "url")).startsWith("https://wetten.overheid.nl/BWBR"));
      for (JsonNode plaats : bevinding.get("vindplaatsen")) {
        assertThat(plaats.get("document").asInt()).isEqualTo(1);
        assertThat(text(plaats, "citaat")).isNotBlank();
        assertThat(plaats.get("pagina").isNull()).isEqualTo(naam.endsWith(".docx"));
      }
    }
  }

  private static String text(JsonNode node, String veld) {
    return node.get(veld).asText();
  }

  private JsonNode rapport(String naam) throws IOException {
    byte[] inhoud = Files.readAllBytes(VOORBEELDEN.resolve(naam));
    Rapport rapport = controle.check(List.of(new Bestand(naam, inhoud)), Keuzes.geen());
    return mapper.readTree(new JsonRapport().render(rapport));
  }
}
