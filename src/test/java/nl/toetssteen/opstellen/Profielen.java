package nl.toetssteen.opstellen;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.profiel.ProfielReader;

/** Makes valid profiles of schools that do not exist: at random, or so that all pairs occur. */
final class Profielen {

  private static final YAMLMapper YAML = new YAMLMapper();

  static final List<String> SCHOOLSOORTEN =
      List.of(
          "[vmbo-bb]",
          "[vmbo-kb]",
          "[vmbo-gl]",
          "[vmbo-tl]",
          "[havo]",
          "[vwo]",
          "[vmbo-bb, vmbo-kb]",
          "[vmbo-gl, vmbo-tl]",
          "[vmbo-bb, vmbo-kb, vmbo-gl, vmbo-tl]",
          "[vmbo-tl, havo]",
          "[havo, vwo]",
          "[vmbo-bb, havo]",
          "[vmbo-kb, vmbo-tl, vwo]",
          "[vmbo-bb, vmbo-kb, vmbo-gl, vmbo-tl, havo, vwo]");

  private static final List<String> NAMEN =
      List.of(
          "Lyceum De Hoge Duin",
          "O.S.G. *De Ster* & Zn. <#1> | [Noord]_{school}",
          "'s-Gravenwaards Collège Sint-Ïgnatius",
          "Scholengemeenschap " + "Zeer Lange Naam ".repeat(17).strip());

  private static final String LEDEN =
      "[{functie: teamleider}, {functie: docent}, {functie: conrector}]";

  /** What can be chosen beside the choices of the schema. */
  private static final Map<String, List<String>> ANDERS =
      Map.ofEntries(
          Map.entry("/schoolsoorten", SCHOOLSOORTEN),
          Map.entry("/schooljaar", List.of("2025-2026", "2026-2027", "2027-2028")),
          Map.entry("/school/leiding", List.of("rector", "directeur")),
          Map.entry("/school/richting", List.of("openbaar", "bijzonder")),
          Map.entry("/school/telefoon", List.of("", "0199-123456")),
          Map.entry("/school/website", List.of("", "www.hogeduin.example")),
          Map.entry("/school/email", List.of("", "examen@hogeduin.example")),
          Map.entry("/school/brin", List.of("", "00AB")),
          Map.entry("/commissie-van-beroep/email", List.of("", "beroep@hogeduin.example")),
          Map.entry("/commissie-van-beroep/verdaging-weken", List.of("0", "1", "2")),
          Map.entry(
              "/vaststelling", List.of("", "{vastgesteld: 2026-09-17, instemming-mr: 2026-09-10}")),
          Map.entry(
              "/examensecretarissen",
              List.of(
                  "",
                  "[{naam: B. Jansen}]",
                  "[{naam: A. de Wit, afdeling: onderbouw}, {naam: C. Bos}]")),
          Map.entry(
              "/examencommissies",
              List.of(
                  "[{leden: " + LEDEN + "}]",
                  "[{afdeling: locatie Noord, leden: %s}, {afdeling: locatie Zuid, leden: %s}]"
                      .formatted(LEDEN, LEDEN))));

  /** Where the law leaves less room than the schema. */
  private static final Map<String, List<String>> VOLGENS_DE_WET =
      Map.of(
          "inhalen-kost-herkansing", List.of("false"),
          "te-laat-ce-minuten", List.of("30"),
          "bewaren-ce-maanden", List.of("6", "7", "60"),
          "maatschappelijke-stage-uren", List.of("0", "30", "200"),
          "pws-uren-vmbo", List.of("20", "25", "200"),
          "pws-uren-havo-vwo", List.of("80", "100", "200"),
          "combinatiecijfer-onderdelen",
              List.of(
                  "[]",
                  "[literatuur]",
                  "[levensbeschouwing]",
                  "[anw, literatuur, praktijkgericht-vak]"),
          "toetsvormen",
              List.of(
                  "[{code: S, naam: schriftelijk}]",
                  "[{code: PO, naam: praktische opdracht}, {code: H, naam: handelingsdeel}]"));

  private final List<Factor> factoren;

  Profielen() {
    Stream<Factor> eigen =
        ANDERS.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new Factor(JsonPointer.compile(e.getKey()), nodes(e.getValue())));
    Factor naam =
        new Factor(
            JsonPointer.compile("/school/naam"),
            NAMEN.stream().map(n -> (JsonNode) TextNode.valueOf(n)).toList());
    this.factoren = Stream.of(Stream.of(naam), eigen, choices()).flatMap(factor -> factor).toList();
  }

  /** Gives a profile in which everything is chosen at random. */
  String random(Random toeval) {
    return profile(factoren.stream().mapToInt(f -> toeval.nextInt(f.waarden().size())).toArray());
  }

  /** Gives a profile of schools of a kind in which the rest is chosen at random. */
  String random(int schoolsoort, Random toeval) {
    return profile(
        factoren.stream()
            .mapToInt(
                f ->
                    f.plek().toString().equals("/schoolsoorten")
                        ? schoolsoort
                        : toeval.nextInt(f.waarden().size()))
            .toArray());
  }

  /** Gives profiles in which every value of every choice occurs with every value of every other. */
  List<String> pairs() {
    return new Paren(factoren.stream().map(f -> f.waarden().size()).toList())
        .rows().stream().map(this::profile).toList();
  }

  private String profile(int[] keuzes) {
    try {
      ObjectNode profiel = (ObjectNode) YAML.readTree(ProfielReader.example());
      IntStream.range(0, keuzes.length).forEach(i -> factoren.get(i).choose(profiel, keuzes[i]));
      repair(profiel);
      return YAML.writeValueAsString(profiel);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes back a choice that the law does not leave to this school. */
  private static void repair(ObjectNode profiel) {
    String soorten = profiel.path("schoolsoorten").toString();
    String onderdelen = profiel.at("/keuzes/combinatiecijfer-onderdelen").toString();
    boolean geen = !soorten.contains("havo") && !soorten.contains("vwo");
    boolean openbaar = profiel.at("/school/richting").asText().equals("openbaar");
    boolean vroeg = profiel.path("schooljaar").asText().equals("2025-2026");
    if (geen
        || openbaar && onderdelen.contains("levensbeschouwing")
        || vroeg && onderdelen.contains("praktijkgericht")) {
      ((ObjectNode) profiel.path("keuzes")).putArray("combinatiecijfer-onderdelen");
    }
  }

  private static Stream<Factor> choices() {
    List<Factor> keuzes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> keuze :
        schema().at("/properties/keuzes/properties").properties()) {
      List<JsonNode> waarden =
          VOLGENS_DE_WET.containsKey(keuze.getKey())
              ? nodes(VOLGENS_DE_WET.get(keuze.getKey()))
              : values(keuze.getValue());
      keuzes.add(new Factor(JsonPointer.compile("/keuzes/" + keuze.getKey()), waarden));
    }
    return keuzes.stream();
  }

  private static List<JsonNode> values(JsonNode keuze) {
    if (keuze.has("enum")) {
      List<JsonNode> waarden = new ArrayList<>();
      keuze.path("enum").forEach(waarden::add);
      return waarden;
    }
    return keuze.path("type").asText().equals("boolean")
        ? List.of(BooleanNode.TRUE, BooleanNode.FALSE)
        : List.of(
            IntNode.valueOf(keuze.path("minimum").asInt()),
            keuze.path("default"),
            IntNode.valueOf(keuze.path("maximum").asInt()));
  }

  private static List<JsonNode> nodes(List<String> yaml) {
    return yaml.stream()
        .map(
            tekst -> {
              try {
                return tekst.isEmpty() ? MissingNode.getInstance() : YAML.readTree(tekst);
              } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  private static JsonNode schema() {
    try (InputStream in = ProfielReader.class.getResourceAsStream("schoolprofiel.schema.json")) {
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
