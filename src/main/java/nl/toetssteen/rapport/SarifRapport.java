package nl.toetssteen.rapport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.toetsing.Betreft;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Writes a report as SARIF 2.1.0 (OASIS), which tools for code review read. A place in a document
 * is a logical location: its article, with the quote; there are no lines to point at.
 */
final class SarifRapport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ObjectMapper json = new ObjectMapper();

  String render(Rapport rapport) {
    ObjectNode boom = json.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = boom.putArray("runs").addObject();
    ObjectNode gereedschap = run.putObject("tool").putObject("driver");
    gereedschap
        .put("name", "toetssteen")
        .put("semanticVersion", rapport.gereedschapversie())
        .put("language", "nl-NL");
    Map<String, Integer> regels = putRules(gereedschap.putArray("rules"), rapport);
    ArrayNode stukken = run.putArray("artifacts");
    rapport
        .documenten()
        .forEach(
            d -> {
              ObjectNode stuk = stukken.addObject();
              stuk.putObject("location").put("uri", uri(d.document().naam()));
              stuk.putObject("hashes").put("sha-256", d.document().sha256());
            });
    ArrayNode resultaten = run.putArray("results");
    for (Bevinding bevinding : rapport.bevindingen()) {
      ObjectNode resultaat = resultaten.addObject().put("ruleId", bevinding.eis());
      resultaat.put("ruleIndex", regels.get(bevinding.eis()));
      putResult(resultaat, rapport, bevinding);
    }
    return write(boom);
  }

  private static Map<String, Integer> putRules(ArrayNode lijst, Rapport rapport) {
    Map<String, Integer> nummers = new LinkedHashMap<>();
    for (Bevinding bevinding : rapport.bevindingen()) {
      if (nummers.putIfAbsent(bevinding.eis(), nummers.size()) == null) {
        ObjectNode regel = lijst.addObject().put("id", bevinding.eis());
        regel.putObject("shortDescription").put("text", bevinding.titel());
        bevinding.grondslag().stream()
            .findFirst()
            .ifPresent(artikel -> regel.put("helpUri", artikel.url(rapport.peildatum())));
        regel.putObject("properties").put("niveau", bevinding.niveau().toString());
      }
    }
    return nummers;
  }

  private static void putResult(ObjectNode node, Rapport rapport, Bevinding bevinding) {
    node.put("kind", kind(bevinding.uitkomst())).put("level", level(bevinding));
    node.putObject("message").put("text", bevinding.uitleg());
    ArrayNode plaatsen = node.putArray("locations");
    bevinding
        .vindplaatsen()
        .forEach(plaats -> putPlace(plaatsen.addObject(), rapport, plaats, bevinding.betreft()));
    if (plaatsen.isEmpty() && !bevinding.betreft().equals(Betreft.ALLES)) {
      putSubject(plaatsen.addObject().putArray("logicalLocations"), bevinding.betreft());
    }
    node.putObject("partialFingerprints").put("vingerafdruk/v1", bevinding.vingerafdruk());
    Status status = rapport.eerder().status(bevinding);
    if (rapport.eerder().isBekend()) {
      node.put("baselineState", baseline(status));
    }
    if (status == Status.GEACCEPTEERD) {
      node.putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("justification", rapport.eerder().motivering(bevinding));
    }
  }

  private static void putPlace(
      ObjectNode node, Rapport rapport, Vindplaats plaats, Betreft betreft) {
    String naam = rapport.documenten().get(plaats.document() - 1).document().naam();
    node.putObject("physicalLocation").putObject("artifactLocation").put("uri", uri(naam));
    ArrayNode logisch = node.putArray("logicalLocations");
    logisch.addObject().put("name", name(plaats)).put("fullyQualifiedName", plaats.eid());
    if (!betreft.equals(Betreft.ALLES)) {
      putSubject(logisch, betreft);
    }
    node.putObject("message").put("text", plaats.citaat().tekst());
  }

  private static String name(Vindplaats plaats) {
    if (plaats.tabel() > 0) {
      return "tabel %d, rij %d".formatted(plaats.tabel(), plaats.rij());
    }
    return plaats.artikel().isEmpty() ? plaats.kop() : plaats.artikel();
  }

  /** Writes what a finding on a PTA is about: "aardrijkskunde havo, toets SE3". */
  private static void putSubject(ArrayNode logisch, Betreft betreft) {
    String pad =
        Stream.of(betreft.vak(), betreft.schoolsoort(), betreft.toets())
            .filter(deel -> !deel.isEmpty())
            .collect(Collectors.joining("/"));
    logisch
        .addObject()
        .put("name", betreft.omschrijving())
        .put("fullyQualifiedName", pad)
        .put("kind", betreft.toets().isEmpty() ? "vak" : "toets");
  }

  private static String kind(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case VOLDOET -> "pass";
      case NIET_VAN_TOEPASSING -> "notApplicable";
      case HANDMATIG -> "review";
      case ONTBREEKT, ONVOLLEDIG, STRIJDIG -> "fail";
    };
  }

  /** Gives the level, which SARIF (3.27.10) wants to be "none" for all that does not fail. */
  private static String level(Bevinding bevinding) {
    if (!kind(bevinding.uitkomst()).equals("fail")) {
      return "none";
    }
    return switch (bevinding.ernst()) {
      case HOOG -> "error";
      case LAAG -> "warning";
      case VRAAG, GEEN -> "note";
    };
  }

  private static String baseline(Status status) {
    return switch (status) {
      case NIEUW -> "new";
      case OPGELOST -> "updated";
      case GEBLEVEN, GEACCEPTEERD -> "unchanged";
    };
  }

  /** Writes a file name as a relative URI (RFC 3986). */
  private static String uri(String naam) {
    return URLEncoder.encode(naam, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String write(ObjectNode boom) {
    try {
      return json.writerWithDefaultPrettyPrinter().writeValueAsString(boom) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of text and numbers can always be written", e);
    }
  }
}
