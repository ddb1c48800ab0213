package nl.toetssteen.opstellen.tekst;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Alineatekst;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Inhoud;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Lidtekst;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Regel;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Rij;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Tabeltekst;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.wet.Wetsartikel;

/** Makes a section of YAML that the schema has approved. */
final class StandaardtekstParser {

  private static final String ALS = "als";
  private static final String VOOR_ELK = "voor-elk";
  private static final Set<String> SCHOOLSOORTREGELS = Set.of("schoolsoort", "zonder-schoolsoort");
  private static final int ALTIJD = 9999;

  private StandaardtekstParser() {}

  static Standaardtekst parse(String id, JsonNode node) {
    JsonNode geldt = node.path("geldt");
    return new Standaardtekst(
        id,
        node.path("titel").asText(),
        texts(node.path("eisen")),
        sources(node.path("bron")),
        year(geldt.path("vanaf"), 0),
        year(geldt.path("tot-en-met"), ALTIJD),
        condition(node.path(ALS)),
        contents(node.path("inhoud")));
  }

  private static int year(JsonNode schooljaar, int anders) {
    return schooljaar.isMissingNode()
        ? anders
        : Integer.parseInt(schooljaar.asText().substring(0, 4));
  }

  private static List<Wetsartikel> sources(JsonNode bron) {
    List<Wetsartikel> artikelen = new ArrayList<>();
    for (JsonNode regel : bron) {
      artikelen.add(
          new Wetsartikel(
              Regeling.metSleutel(regel.path("regeling").asText()).orElseThrow(),
              regel.path("artikel").asText(),
              regel.path("lid").asText(),
              regel.path("onderdeel").asText()));
    }
    return artikelen;
  }

  private static List<Inhoud> contents(JsonNode inhoud) {
    List<Inhoud> delen = new ArrayList<>();
    for (JsonNode deel : inhoud) {
      if (deel.has("lid")) {
        delen.add(new Lidtekst(line(deel, "lid"), items(deel.path("onderdelen"))));
      } else if (deel.has("alinea")) {
        delen.add(new Alineatekst(line(deel, "alinea")));
      } else {
        delen.add(table(deel));
      }
    }
    return delen;
  }

  private static Regel line(JsonNode node, String sleutel) {
    return new Regel(
        node.path(sleutel).asText().strip().replaceAll("\\s+", " "),
        condition(node.path(ALS)),
        node.path(VOOR_ELK).asText());
  }

  private static List<Regel> items(JsonNode onderdelen) {
    List<Regel> regels = new ArrayList<>();
    for (JsonNode onderdeel : onderdelen) {
      regels.add(
          onderdeel.isTextual()
              ? new Regel(onderdeel.asText(), Conditie.geen(), "")
              : line(onderdeel, "tekst"));
    }
    return regels;
  }

  private static Tabeltekst table(JsonNode deel) {
    List<Rij> rijen = new ArrayList<>();
    for (JsonNode rij : deel.path("rijen")) {
      rijen.add(
          rij.isArray()
              ? new Rij(texts(rij), Conditie.geen(), "")
              : new Rij(
                  texts(rij.path("cellen")),
                  condition(rij.path(ALS)),
                  rij.path(VOOR_ELK).asText()));
    }
    return new Tabeltekst(condition(deel.path(ALS)), texts(deel.path("tabel")), rijen);
  }

  private static Conditie condition(JsonNode als) {
    Map<String, List<String>> waarden = new HashMap<>();
    for (Map.Entry<String, JsonNode> regel : als.properties()) {
      if (!SCHOOLSOORTREGELS.contains(regel.getKey())) {
        waarden.put(regel.getKey(), texts(regel.getValue()));
      }
    }
    return new Conditie(
        Set.copyOf(texts(als.path("schoolsoort"))),
        Set.copyOf(texts(als.path("zonder-schoolsoort"))),
        waarden);
  }

  /** Gives the texts of a list; one text stands for a list of one. */
  private static List<String> texts(JsonNode node) {
    if (node.isMissingNode()) {
      return List.of();
    }
    if (!node.isArray()) {
      return List.of(node.asText());
    }
    List<String> teksten = new ArrayList<>();
    node.forEach(tekst -> teksten.add(tekst.asText()));
    return teksten;
  }
}
