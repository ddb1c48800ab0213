package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpstelpaginaTest {
  private final ProfielReader profielen = new ProfielReader();
  private Proefserver server;

  @BeforeAll
  void start() {
    server = Proefserver.gewoon();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void theStartPageLeadsToTheForm() {
    assertThat(server.html(server.get("/")).select("a[href=/opstellen]")).hasSize(1);
  }

  @Test
  void everyPropertyOfTheSchemaIsAskedOnce() {
    Document pagina = server.html(server.get("/opstellen"));
    List<String> plekken = new ArrayList<>();
    collect("", profielen.schema(), plekken);
    // A key and a value, row by row.
    plekken.remove("/taakomschrijving/wie-doet-wat");
    plekken.add("/taakomschrijving/wie-doet-wat/sleutel");
    plekken.add("/taakomschrijving/wie-doet-wat/waarde");
    List<String> namen =
        pagina.select(".vragen [name]").eachAttr("name").stream()
            .map(naam -> naam.replaceAll("/\\d+", ""))
            .distinct()
            .toList();
    assertThat(namen).filteredOn(naam -> naam.startsWith("/")).hasSameElementsAs(plekken);
    assertThat(pagina.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  private static void collect(String plek, JsonNode schema, List<String> plekken) {
    JsonNode hier = schema.has("items") ? schema.get("items") : schema;
    if (!hier.has("properties")) {
      plekken.add(plek);
      return;
    }
    hier.get("properties")
        .properties()
        .forEach(
            sleutel -> {
              if (!sleutel.getKey().equals("versie")) {
                collect(plek + "/" + sleutel.getKey(), sleutel.getValue(), plekken);
              }
            });
  }

  @Test
  void theUsualChoicesAreFilledIn() {
    Document pagina = server.html(server.get("/opstellen"));
    assertThat(value(pagina, "/schooljaar")).isEqualTo("2026-2027");
    assertThat(value(pagina, "/keuzes/periodes")).isEqualTo("4");
    assertThat(value(pagina, "/commissie-van-beroep/beroepstermijn-dagen")).isEqualTo("5");
    assertThat(pagina.select("[name=/keuzes/ai][checked]").eachAttr("value"))
        .containsExactly("als-de-opdracht-het-zegt");
    assertThat(value(pagina, "/keuzes/toetsvormen/4/naam")).isEqualTo("handelingsdeel");
  }

  @Test
  void theFormOfTheExampleDraftsAReglementThatCanBeSavedAndChanged() {
    String adres = draft(fields(server.html(server.get("/opstellen?voorbeeld=ja"))));
    Document pagina = server.html(server.get(adres));
    assertThat(pagina.selectFirst("h1").text()).isEqualTo("Examenreglement Lyceum De Hoge Duin");
    assertThat(pagina.select(".uitgave h3").size()).isGreaterThan(40);
    for (String bestand : pagina.select("a[download]").eachAttr("href")) {
      HttpResponse<String> antwoord = server.get(bestand);
      assertThat(antwoord.statusCode()).as(bestand).isEqualTo(200);
      assertThat(antwoord.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("attachment; ");
    }
    Document weer = server.html(server.get(adres + "/aanpassen"));
    assertThat(value(weer, "/school/naam")).isEqualTo("Lyceum De Hoge Duin");
  }

  @Test
  void theProfileThatIsSavedSaysWhatTheExampleSays() {
    String adres = draft(fields(server.html(server.get("/opstellen?voorbeeld=ja"))));
    String yaml = server.get(adres + "/schoolprofiel.yaml").body();
    Schoolprofiel bewaard = profielen.read("schoolprofiel.yaml", yaml).profiel();
    assertThat(bewaard).isEqualTo(profielen.readExample());
    Document weer = server.html(load(yaml));
    assertThat(weer.select("[role=status]").text()).startsWith("Uw profiel is geladen");
    assertThat(draft(fields(weer))).startsWith("/opstellen/");
  }

  @Test
  void whatTheLawForbidsIsToldAtTheFieldAndNothingTypedIsLost() {
    Map<String, List<String>> velden = fields(server.html(server.get("/opstellen?voorbeeld=ja")));
    velden.put("/commissie-van-beroep/beroepstermijn-dagen", List.of("3"));
    velden.put("/keuzes/periodes", List.of("vier"));
    velden.put("/school/naam", List.of("\"><script>alert(1)</script>"));

    Document pagina = refused(velden);
    assertThat(value(pagina, "/school/naam")).isEqualTo("\"><script>alert(1)</script>");
    assertThat(pagina.select("script")).isEmpty();
    assertThat(value(pagina, "/keuzes/periodes")).isEqualTo("vier");
    assertFault(pagina, "/keuzes/periodes", "Hier hoort een heel getal.");

    velden.put("/keuzes/periodes", List.of("4"));
    Document weer = refused(velden);
    assertThat(weer.title()).startsWith("Fout: ");
    assertFault(
        weer,
        "/commissie-van-beroep/beroepstermijn-dagen",
        "Dat staat in WVO 2020, artikel 2.63 lid 2.");
  }

  @Test
  void aBlankFormNamesWhatIsNeeded() {
    Document pagina = refused(fields(server.html(server.get("/opstellen"))));
    assertThat(pagina.select(".foutoverzicht a").eachAttr("href"))
        .contains(
            "#vraag-school-naam", "#vraag-bevoegd-gezag-naam", "#vraag-commissie-van-beroep-leden");
    assertThat(pagina.select(".foutoverzicht a").eachAttr("href"))
        .allSatisfy(doel -> assertThat(pagina.select(doel)).hasSize(1));
    assertFault(pagina, "/school/naam", "Dit is nog niet ingevuld.");
  }

  @Test
  void aListGetsARowMoreAndKeepsTheOthers() {
    Map<String, List<String>> velden = fields(server.html(server.get("/opstellen?voorbeeld=ja")));
    velden.put("meer", List.of("/examensecretarissen"));
    Document pagina = server.html(post(velden));
    assertThat(value(pagina, "/examensecretarissen/1/naam")).isEqualTo("de heer B. Jansen");
    assertThat(value(pagina, "/examensecretarissen/2/naam")).isEmpty();
  }

  @Test
  void whatTheExampleLeavesOutIsReadFromTheFormToo() {
    Map<String, List<String>> velden = fields(server.html(server.get("/opstellen?voorbeeld=ja")));
    velden.put("/cohorten/0/schoolsoort", List.of("havo"));
    velden.put("/cohorten/0/jaren", List.of("2025-2027"));
    velden.put("/vaststelling/vastgesteld", List.of("2026-09-17"));
    velden.put("/vaststelling/instemming-mr", List.of("2026-09-10"));
    velden.put("/keuzes/combinatiecijfer-onderdelen", List.of("literatuur", "anw"));
    String adres = draft(velden);

    String yaml = server.get(adres + "/schoolprofiel.yaml").body();
    Schoolprofiel profiel = profielen.read("schoolprofiel.yaml", yaml).profiel();
    assertThat(profiel.cohorten()).hasSize(1);
    assertThat(profiel.vastgesteld()).isPresent();
    assertThat(profiel.onderdelen()).containsExactly("literatuur", "anw");
    Document weer = server.html(server.get(adres + "/aanpassen"));
    assertThat(weer.select("[name=/cohorten/0/schoolsoort] [selected]").eachAttr("value"))
        .containsExactly("havo");
  }

  @Test
  void everyAnswerOfAProfileComesThroughTheFormUnchanged() {
    String yaml =
        ProfielReader.example()
            + """
            vaststelling: {vastgesteld: 2026-09-17, instemming-mr: 2026-09-10}
            cohorten: [{schoolsoort: havo, jaren: 2025-2027}, {schoolsoort: vwo, jaren: 2024-2027}]
            taakomschrijving:
              vastgesteld: 2026-09-18
              vervanger: de teamleider van de bovenbouw
              uren: 410
              lid-examencommissie: true
              wie-doet-wat: {zalen: [T, O], uitslag: [ES, D]}
            """;
    Schoolprofiel verwacht = profielen.read("schoolprofiel.yaml", yaml).profiel();

    Document geladen = server.html(load(yaml));
    String adres = draft(fields(geladen));

    String bewaard = server.get(adres + "/schoolprofiel.yaml").body();
    assertThat(profielen.read("schoolprofiel.yaml", bewaard).profiel()).isEqualTo(verwacht);
    Document weer = server.html(server.get(adres + "/aanpassen"));
    assertThat(fields(weer)).isEqualTo(fields(geladen));
  }

  @Test
  void aTaskThatTheLawGivesToOthersIsToldAtItsRow() {
    Map<String, List<String>> velden = fields(server.html(server.get("/opstellen?voorbeeld=ja")));
    velden.put("/taakomschrijving/wie-doet-wat/0/sleutel", List.of("uitslag"));
    velden.put("/taakomschrijving/wie-doet-wat/0/waarde", List.of("O"));
    velden.put("wat", List.of("taakomschrijving"));

    Document pagina = refused(velden);

    String rij = "vraag-taakomschrijving-wie-doet-wat-0";
    assertThat(pagina.getElementById(rij + "-fout").text()).contains("WVO 2020, artikel 2.51a");
    assertThat(pagina.select(".foutoverzicht a").eachAttr("href")).containsExactly("#" + rij);
    assertThat(pagina.select("input[name=wat][checked]").eachAttr("value"))
        .containsExactly("taakomschrijving");
    assertThat(
            pagina
                .select("[name=/taakomschrijving/wie-doet-wat/0/waarde][checked]")
                .eachAttr("value"))
        .containsExactly("O");
  }

  @Test
  void theTaakomschrijvingIsDraftedWhenItIsChosen() {
    Map<String, List<String>> velden = fields(server.html(server.get("/opstellen?voorbeeld=ja")));
    velden.put("wat", List.of("taakomschrijving"));

    String adres = draft(velden);

    Document pagina = server.html(server.get(adres));
    assertThat(pagina.selectFirst("h1").text()).startsWith("Taakomschrijving examensecretaris");
    assertThat(server.get(adres + "/taakomschrijving.md").statusCode()).isEqualTo(200);
    assertThat(server.get(adres + "/examenreglement.md").statusCode()).isEqualTo(404);
    assertThat(server.get("/opstellen?wat=roman").statusCode()).isEqualTo(400);
  }

  @Test
  void whatNeedsMoreIsAskedForAndDraftedWithTheSameAnswers() {
    Map<String, List<String>> velden = fields(server.html(server.get("/opstellen?voorbeeld=ja")));
    velden.put("wat", List.of("pta"));
    String vraag = draft(velden);
    assertThat(vraag).endsWith("/ook/pta");
    assertThat(server.html(server.get(vraag)).select("form [name]").eachAttr("name"))
        .contains("programma", "leerjaar", "indeling");

    String pta =
        """
        # Economie havo 4

        | Code | Omschrijving | Toetsvorm | Weging |
        |---|---|---|---|
        | E1 | Markt <b> | schriftelijk | 100 |
        """;
    HttpResponse<String> antwoord =
        server.send(Formulier.met("programma", "pta.md", pta).naar(server.adres(vraag)));
    assertThat(antwoord.statusCode()).isEqualTo(303);
    String adres = antwoord.headers().firstValue("Location").orElseThrow();
    Document boekje = server.html(server.get(adres));
    assertThat(boekje.selectFirst("h1").text()).contains("Lyceum De Hoge Duin");
    assertThat(boekje.select(".uitgave td").eachText()).contains("Markt <b>");
    assertThat(boekje.select("a[href='%s/ook/wijzigingsbericht']".formatted(adres))).hasSize(1);

    String werkboek = adres + "/ook/pta-werkboek";
    assertThat(server.html(server.get(werkboek)).select("[name=schoolsoort]")).isNotEmpty();
    HttpResponse<String> blad =
        server.send(new Formulier().veld("schoolsoort", "havo").naar(server.adres(werkboek)));
    String klaar = blad.headers().firstValue("Location").orElseThrow();
    assertThat(server.html(server.get(klaar)).text()).contains("Het werkboek is klaar");
    assertThat(server.get(klaar + "/pta-werkboek.xlsx").body()).startsWith("PK");
    assertThat(server.get(adres + "/ook/roman").statusCode()).isEqualTo(404);
    assertThat(server.get("/opstellen/weg/ook/pta").statusCode()).isEqualTo(404);
  }

  @Test
  void aFileThatIsNoProfileIsExplained() {
    assertThat(server.html(load("- een\n- twee")).select(".foutoverzicht").text())
        .contains("Dit is geen schoolprofiel");
    assertThat(server.html(load("versie: 2\nnaam: \"Het Baken")).select(".foutoverzicht").text())
        .contains("wordt niet gesloten");
    Document anders = server.html(load("versie: 2\nkleurtje: rood\nschool: {naam: Het Baken}"));
    assertThat(anders.select(".foutoverzicht").text()).contains("kleurtje");
    assertThat(value(anders, "/school/naam")).isEqualTo("Het Baken");
    assertThat(server.html(load("versie: 3")).select(".foutoverzicht").text())
        .contains("nieuwere Toetssteen");
  }

  @Test
  void aFormThatIsTooLargeOrNoFormIsRefused() {
    assertThat(post(Map.of("/school/naam", List.of("a".repeat(2 << 20)))).statusCode())
        .isEqualTo(413);
    assertThat(load("a".repeat(3 << 19)).statusCode()).isEqualTo(413);
    HttpRequest tekst =
        HttpRequest.newBuilder(server.adres("/opstellen"))
            .POST(BodyPublishers.ofString("naam=Baken"))
            .build();
    assertThat(server.send(tekst).statusCode()).isEqualTo(400);
  }

  @Test
  void aDocumentThatIsGoneIsExplained() {
    HttpResponse<String> antwoord = server.get("/opstellen/x");
    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(antwoord.body()).contains("verdwijnt na 60 minuten");
    assertThat(server.get("/opstellen/x/examenreglement.pdf").statusCode()).isEqualTo(404);
  }

  private void assertFault(Document pagina, String plek, String tekst) {
    Element veld = pagina.selectFirst("[name=" + plek + "]");
    assertThat(veld.attr("aria-invalid")).isEqualTo("true");
    assertThat(veld.attr("aria-describedby")).contains(veld.id() + "-fout");
    assertThat(pagina.getElementById(veld.id() + "-fout").text()).contains(tekst);
    assertThat(pagina.select(".foutoverzicht a[href=#" + veld.id() + "]").text()).contains(tekst);
  }

  private Document refused(Map<String, List<String>> velden) {
    HttpResponse<String> antwoord = post(velden);
    assertThat(antwoord.statusCode()).isEqualTo(422);
    return server.html(antwoord);
  }

  private String draft(Map<String, List<String>> velden) {
    HttpResponse<String> antwoord = post(velden);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
    return antwoord.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> post(Map<String, List<String>> velden) {
    String body =
        velden.entrySet().stream()
            .flatMap(veld -> veld.getValue().stream().map(w -> code(veld.getKey()) + "=" + code(w)))
            .collect(Collectors.joining("&"));
    return server.send(
        HttpRequest.newBuilder(server.adres("/opstellen"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> load(String yaml) {
    return server.send(
        Formulier.met("profiel", "schoolprofiel.yaml", yaml)
            .naar(server.adres("/opstellen/profiel")));
  }

  private static String code(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  private static String value(Document pagina, String naam) {
    return pagina.selectFirst("[name=" + naam + "]").attr("value");
  }

  /** Gives what a browser would send. */
  private static Map<String, List<String>> fields(Document pagina) {
    return pagina.select(".vragen input, .vragen option[selected]").stream()
        .filter(veld -> !veld.attr("type").matches("radio|checkbox") || veld.hasAttr("checked"))
        .collect(
            Collectors.groupingBy(
                veld -> veld.hasAttr("name") ? veld.attr("name") : veld.parent().attr("name"),
                LinkedHashMap::new,
                Collectors.mapping(veld -> veld.attr("value"), Collectors.toList())));
  }
}
