package nl.toetssteen.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.checklist.Eis.Geldigheid;
import nl.toetssteen.checklist.Eis.Voorbeeld;
import nl.toetssteen.checklist.Eis.Wijziging;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.checklist.Oordeel.Verschil;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.wet.Wetsartikel;

/** Makes an {@link Eis} of a requirement file. */
final class EisParser {

  private EisParser() {}

  static Eis parse(JsonNode node) {
    return new Eis(
        node.path("id").asText(),
        node.path("titel").asText(),
        byName(Niveau.values(), node.path("niveau").asText()),
        sources(node.path("bron")),
        validity(node.path("geldt")),
        byName(Uitkomst.values(), node.path("bij-stilte").asText()),
        strings(node.path("waar")),
        VoorwaardeParser.parseAll(node.path("behalve")),
        programme(node.path("programma")),
        together(node.path("samen")),
        judgments(node.path("oordeel")),
        messages(node.path("meldingen")),
        node.path("advies").asText().strip(),
        node.path("voorstel").asText().strip(),
        examples(node.path("voorbeelden")),
        changes(node.path("wijzigingen")));
  }

  static <E extends Enum<E>> E byName(E[] waarden, String naam) {
    return Arrays.stream(waarden)
        .filter(w -> w.toString().equals(naam))
        .findFirst()
        .orElseThrow(() -> new InvalidChecklist("Onbekende waarde: " + naam));
  }

  private static List<Wetsartikel> sources(JsonNode nodes) {
    List<Wetsartikel> artikelen = new ArrayList<>();
    for (JsonNode node : nodes) {
      String sleutel = node.path("regeling").asText();
      Regeling regeling =
          Regeling.metSleutel(sleutel)
              .orElseThrow(() -> new InvalidChecklist("Onbekende regeling: " + sleutel));
      artikelen.add(
          new Wetsartikel(
              regeling,
              node.path("artikel").asText(),
              node.path("lid").asText(),
              node.path("onderdeel").asText()));
    }
    return artikelen;
  }

  private static Geldigheid validity(JsonNode node) {
    Set<String> schoolsoorten = new HashSet<>(strings(node.path("schoolsoorten")));
    return new Geldigheid(
        node.path("document").asText(),
        schoolsoorten,
        day(node.path("vanaf")),
        day(node.path("tot")));
  }

  private static LocalDate day(JsonNode node) {
    return node.isMissingNode() ? null : LocalDate.parse(node.asText());
  }

  static List<String> strings(JsonNode nodes) {
    List<String> teksten = new ArrayList<>();
    nodes.forEach(node -> teksten.add(node.asText()));
    return teksten;
  }

  private static Optional<Programmaproef> programme(JsonNode node) {
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new Programmaproef(
                byName(Programmaproef.Soort.values(), node.path("proef").asText()),
                node.path("per").asText().equals("toets"),
                strings(node.path("kolommen")),
                strings(node.path("begrippen")),
                strings(node.path("behalve")),
                strings(node.path("vakken"))));
  }

  private static Optional<Samenproef> together(JsonNode node) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    List<Samenproef.Paar> paren = new ArrayList<>();
    node.path("paren").forEach(paar -> paren.add(pair(paar)));
    return Optional.of(
        new Samenproef(byName(Samenproef.Soort.values(), node.path("proef").asText()), paren));
  }

  private static Samenproef.Paar pair(JsonNode node) {
    JsonNode toetsen = node.path("toetsen");
    return new Samenproef.Paar(
        statement(node, "reglement"),
        statement(node, "reglement-niet"),
        statement(node, "pta"),
        toetsen.isMissingNode()
            ? null
            : new Samenproef.Toetskenmerk(
                toetsen.path("vorm").asText(), toetsen.path("herkansbaar").asBoolean()),
        byName(Uitkomst.values(), node.path("dan").asText()),
        node.path("reden").asText());
  }

  /** Reads what a document says; the outcome is that of the pair. */
  private static Oordeel statement(JsonNode paar, String sleutel) {
    JsonNode node = paar.path(sleutel);
    Uitkomst dan = byName(Uitkomst.values(), paar.path("dan").asText());
    return node.isMissingNode() ? null : judgment(node, dan);
  }

  private static List<Oordeel> judgments(JsonNode nodes) {
    List<Oordeel> oordelen = new ArrayList<>();
    for (JsonNode node : nodes) {
      oordelen.add(judgment(node, byName(Uitkomst.values(), node.path("dan").asText())));
    }
    return oordelen;
  }

  private static Oordeel judgment(JsonNode node, Uitkomst dan) {
    return new Oordeel(
        Omvang.valueOf(node.path("in").asText("zin").toUpperCase(Locale.ROOT)),
        VoorwaardeParser.parse(node.path("als")),
        difference(node.path("verschilt")),
        dan,
        node.path("reden").asText(),
        day(node.path("vanaf")));
  }

  private static Verschil difference(JsonNode node) {
    return node.isMissingNode()
        ? null
        : new Verschil(
            node.path("kenmerk").asText(),
            strings(node.path("begrippen")),
            strings(node.path("per")),
            strings(node.path("apart")));
  }

  private static Map<String, String> messages(JsonNode node) {
    Map<String, String> meldingen = new LinkedHashMap<>();
    node.properties().forEach(e -> meldingen.put(e.getKey(), e.getValue().asText().strip()));
    return meldingen;
  }

  private static List<Voorbeeld> examples(JsonNode node) {
    List<Voorbeeld> voorbeelden = new ArrayList<>();
    node.properties()
        .forEach(
            e -> {
              Uitkomst uitkomst = byName(Uitkomst.values(), e.getKey());
              e.getValue()
                  .forEach(v -> voorbeelden.add(new Voorbeeld(uitkomst, v.asText().strip())));
            });
    return voorbeelden;
  }

  private static List<Wijziging> changes(JsonNode nodes) {
    List<Wijziging> wijzigingen = new ArrayList<>();
    nodes.forEach(
        node ->
            wijzigingen.add(
                new Wijziging(day(node.path("datum")), node.path("wat").asText().strip())));
    wijzigingen.sort(Comparator.comparing(Wijziging::datum).reversed());
    return wijzigingen;
  }
}
