package nl.toetssteen.wet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the register from the YAML files of this package, which the build has tested. */
final class RegisterReader {

  private static final List<String> BESTANDEN = List.of("wvo2020", "ub", "wms");
  private static final LocalDate ALTIJD = LocalDate.of(1900, 1, 1);

  private final YAMLMapper yaml = new YAMLMapper();
  private final List<Artikel> artikelen = new ArrayList<>();
  private final Map<Regeling, Wetsregister.Bereik> volledig = new EnumMap<>(Regeling.class);
  private final Map<Wetsartikel, List<Wetsartikel>> opvolgers = new HashMap<>();

  Wetsregister read() {
    BESTANDEN.forEach(this::addArticles);
    tree("concordantie")
        .properties()
        .forEach(oud -> addSuccessors(regulation(oud.getKey()), oud.getValue()));
    return new Wetsregister(artikelen, volledig, opvolgers);
  }

  private JsonNode tree(String naam) {
    try (InputStream in = RegisterReader.class.getResourceAsStream(naam + ".yaml")) {
      return yaml.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Regeling regulation(String sleutel) {
    return Regeling.metSleutel(sleutel).orElseThrow();
  }

  private void addArticles(String bestand) {
    JsonNode inhoud = tree(bestand);
    Regeling regeling = regulation(inhoud.path("regeling").asText());
    LocalDate vanaf = day(inhoud.path("vanaf"), ALTIJD);
    JsonNode alles = inhoud.path("volledig");
    if (!alles.isMissingNode()) {
      volledig.put(
          regeling,
          new Wetsregister.Bereik(
              Artikelnummer.parse(alles.path("van").asText()),
              Artikelnummer.parse(alles.path("tot").asText())));
    }
    inhoud.path("artikelen").forEach(node -> artikelen.add(article(regeling, vanaf, node)));
  }

  private static Artikel article(Regeling regeling, LocalDate vanaf, JsonNode node) {
    Trefwoorden kern = words(node.path("kern"));
    return new Artikel(
        regeling,
        node.path("artikel").asText(),
        node.path("leden").asInt(),
        texts(node.path("onderdelen")),
        texts(node.path("leden-tekst")),
        node.path("onderwerp").asText(),
        kern,
        kern.met(words(node.path("past-bij"))),
        day(node.path("vanaf"), vanaf),
        day(node.path("tot"), null));
  }

  private static Trefwoorden words(JsonNode nodes) {
    List<String> woorden = new ArrayList<>();
    nodes.forEach(node -> woorden.add(node.asText()));
    return new Trefwoorden(woorden);
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> teksten = new HashMap<>();
    node.properties().forEach(e -> teksten.put(e.getKey(), e.getValue().asText()));
    return teksten;
  }

  private static LocalDate day(JsonNode node, LocalDate anders) {
    return node.isMissingNode() ? anders : LocalDate.parse(node.asText());
  }

  private void addSuccessors(Regeling oud, JsonNode nummers) {
    nummers
        .properties()
        .forEach(
            e -> {
              List<Wetsartikel> nieuw = new ArrayList<>();
              e.getValue().forEach(node -> nieuw.add(reference(node.asText())));
              opvolgers.put(new Wetsartikel(oud, e.getKey(), "", ""), List.copyOf(nieuw));
            });
  }

  /** Reads "wvo2020 2.61 2": regulation, article, and lid when it is one. */
  private static Wetsartikel reference(String tekst) {
    String[] delen = tekst.split(" ", -1);
    return new Wetsartikel(regulation(delen[0]), delen[1], delen.length > 2 ? delen[2] : "", "");
  }
}
