package nl.toetssteen.opstellen.profiel;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Adres;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Beroepscommissie;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Cohort;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Commissielid;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Examencommissie;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Gezag;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.School;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Secretaris;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Taakafspraken;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Toetsvorm;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Vaststelling;

/** Makes a profile of YAML that the schema has approved and that was completed. */
final class ProfielParser {

  private static final List<String> VOLGORDE =
      List.of("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo");
  private static final String NAAM = "naam";
  private static final String EMAIL = "email";
  private static final String AFDELING = "afdeling";
  private static final String LEDEN = "leden";
  private static final String ADRES = "adres";

  private ProfielParser() {}

  static Schoolprofiel parse(JsonNode profiel) {
    List<String> soorten = list(profiel.path("schoolsoorten"), JsonNode::asText);
    JsonNode keuzes = profiel.path("keuzes");
    return new Schoolprofiel(
        school(profiel.path("school")),
        new Gezag(
            text(profiel.path("bevoegd-gezag"), NAAM),
            text(profiel.path("bevoegd-gezag"), "orgaan")),
        VOLGORDE.stream().filter(soorten::contains).toList(),
        text(profiel, "schooljaar"),
        list(profiel.path("cohorten"), c -> new Cohort(text(c, "schoolsoort"), text(c, "jaren"))),
        adopted(profiel.path("vaststelling")),
        list(
            profiel.path("examensecretarissen"),
            s -> new Secretaris(text(s, NAAM), text(s, AFDELING), text(s, EMAIL))),
        list(
            profiel.path("examencommissies"),
            c -> new Examencommissie(text(c, AFDELING), members(c.path(LEDEN)))),
        appeal(profiel.path("commissie-van-beroep")),
        choices(keuzes),
        list(keuzes.path("combinatiecijfer-onderdelen"), JsonNode::asText),
        list(keuzes.path("toetsvormen"), t -> new Toetsvorm(text(t, "code"), text(t, NAAM))),
        tasks(profiel.path("taakomschrijving")));
  }

  private static School school(JsonNode school) {
    return new School(
        text(school, NAAM),
        text(school, "brin"),
        school.has(ADRES) ? address(school.path(ADRES)) : null,
        text(school, "telefoon"),
        text(school, EMAIL),
        text(school, "website"),
        text(school, "leiding"),
        text(school, "richting"),
        text(school, "kleur"),
        text(school, "logo"));
  }

  private static Adres address(JsonNode adres) {
    return new Adres(text(adres, "straat"), text(adres, "postcode"), text(adres, "plaats"));
  }

  private static Vaststelling adopted(JsonNode vaststelling) {
    return vaststelling.isMissingNode()
        ? null
        : new Vaststelling(
            LocalDate.parse(text(vaststelling, "vastgesteld")),
            LocalDate.parse(text(vaststelling, "instemming-mr")));
  }

  private static Beroepscommissie appeal(JsonNode commissie) {
    return new Beroepscommissie(
        members(commissie.path(LEDEN)),
        address(commissie.path(ADRES)),
        text(commissie, EMAIL),
        commissie.path("beroepstermijn-dagen").asInt(),
        commissie.path("beslistermijn-weken").asInt(),
        commissie.path("verdaging-weken").asInt());
  }

  private static Taakafspraken tasks(JsonNode taken) {
    Map<String, List<String>> verdeling = new HashMap<>();
    for (Map.Entry<String, JsonNode> taak : taken.path("wie-doet-wat").properties()) {
      verdeling.put(taak.getKey(), list(taak.getValue(), JsonNode::asText));
    }
    return new Taakafspraken(
        taken.has("vastgesteld") ? LocalDate.parse(text(taken, "vastgesteld")) : null,
        text(taken, "vervanger"),
        taken.path("uren").asInt(),
        taken.path("lid-examencommissie").asBoolean(),
        verdeling);
  }

  private static List<Commissielid> members(JsonNode leden) {
    return list(leden, lid -> new Commissielid(text(lid, "functie"), text(lid, NAAM)));
  }

  private static Map<String, String> choices(JsonNode keuzes) {
    Map<String, String> waarden = new HashMap<>();
    for (Map.Entry<String, JsonNode> keuze : keuzes.properties()) {
      if (keuze.getValue().isValueNode()) {
        waarden.put(keuze.getKey(), keuze.getValue().asText());
      }
    }
    return waarden;
  }

  private static <T> List<T> list(JsonNode lijst, Function<JsonNode, T> maak) {
    List<T> items = new ArrayList<>();
    lijst.forEach(item -> items.add(maak.apply(item)));
    return items;
  }

  private static String text(JsonNode blok, String sleutel) {
    return blok.path(sleutel).asText().strip();
  }
}
