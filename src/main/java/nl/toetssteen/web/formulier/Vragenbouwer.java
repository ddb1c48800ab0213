package nl.toetssteen.web.formulier;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.web.formulier.Onderdeel.Blok;
import nl.toetssteen.web.formulier.Onderdeel.Keuze;
import nl.toetssteen.web.formulier.Onderdeel.Keuzevorm;
import nl.toetssteen.web.formulier.Onderdeel.Lijst;
import nl.toetssteen.web.formulier.Onderdeel.Optie;
import nl.toetssteen.web.formulier.Onderdeel.Soort;
import nl.toetssteen.web.formulier.Onderdeel.Veld;

/** Makes questions of a schema, with the answers of a profile that may be unfinished or wrong. */
final class Vragenbouwer {
  private static final String KLEUR = "#[0-9a-fA-F]{6}";

  private final Indeling indeling;
  private final Takenkeuze taken;
  private final JsonNode inhoud;
  private final Fouten fouten;
  private final String meer;

  /** Creates a builder; {@code meer} is the list that gets more rows, null for none. */
  Vragenbouwer(Indeling indeling, Takenkeuze taken, JsonNode inhoud, Fouten fouten, String meer) {
    this.indeling = indeling;
    this.taken = taken;
    this.inhoud = inhoud;
    this.fouten = fouten;
    this.meer = meer;
  }

  /** Gives the questions of a block, one by one. */
  List<Onderdeel> parts(String plek, JsonNode schema) {
    List<Onderdeel> delen = new ArrayList<>();
    for (Map.Entry<String, JsonNode> sleutel : schema.path("properties").properties()) {
      delen.add(
          part(
              plek + "/" + sleutel.getKey(),
              sleutel.getValue(),
              mayBeBlank(schema, sleutel.getKey())));
    }
    return delen;
  }

  /** Tells whether a key may be left out of a block, and has no usual value then. */
  static boolean mayBeBlank(JsonNode blok, String sleutel) {
    for (JsonNode naam : blok.path("required")) {
      if (naam.asText().equals(sleutel)) {
        return false;
      }
    }
    return !blok.path("properties").path(sleutel).has("default");
  }

  /** Gives the question for a place. */
  Onderdeel part(String plek, JsonNode schema, boolean magLeeg) {
    Vraag vraag = vraag(plek, schema.path("description").asText(), magLeeg);
    if (schema.has("properties")) {
      return new Blok(vraag, parts(plek, schema));
    }
    if (Antwoordlezer.isTable(schema)) {
      return table(vraag, schema);
    }
    if (schema.path("type").asText().equals("array")) {
      JsonNode item = schema.path("items");
      return item.has("properties")
          ? list(vraag, schema)
          : new Keuze(vraag, Keuzevorm.CHECKBOX, options(plek, item.path("enum")));
    }
    return field(vraag, schema);
  }

  private Onderdeel field(Vraag vraag, JsonNode schema) {
    if (schema.has("enum")) {
      // A radio button cannot be taken back, and a row must be able to stay blank.
      Keuzevorm vorm = schema.has("default") ? Keuzevorm.RADIO : Keuzevorm.UITKLAP;
      return new Keuze(vraag, vorm, options(vraag.plek(), schema.path("enum")));
    }
    String waarde = inhoud.at(vraag.plek()).asText();
    return switch (schema.path("type").asText()) {
      case "boolean" -> new Keuze(vraag, Keuzevorm.RADIO, yesOrNo(vraag.plek()));
      case "integer" -> new Veld(vraag, Soort.GETAL, waarde);
      default -> new Veld(vraag, kind(schema, waarde), waarde);
    };
  }

  /** A browser shows what is no date or colour as blank, so that would be lost. */
  private static Soort kind(JsonNode schema, String waarde) {
    if (schema.path("format").asText().equals("date")
        && (waarde.isEmpty() || waarde.matches("\\d{4}-\\d{2}-\\d{2}"))) {
      return Soort.DATUM;
    }
    return waarde.matches(KLEUR) && schema.has("default") ? Soort.KLEUR : Soort.TEKST;
  }

  /** Asks for keys and values, row by row. */
  private Lijst table(Vraag vraag, JsonNode schema) {
    List<String> sleutels = new ArrayList<>();
    inhoud.at(vraag.plek()).fieldNames().forEachRemaining(sleutels::add);
    JsonNode waarden = schema.at("/additionalProperties/items/enum");
    List<Blok> rijen = new ArrayList<>();
    for (int i = 0; i < rows(vraag.plek(), sleutels.size()); i++) {
      rijen.add(entry(vraag.plek(), i, i < sleutels.size() ? sleutels.get(i) : null, waarden));
    }
    return new Lijst(vraag, rijen, false);
  }

  /** Asks for a key and its values; what is wrong with the key is told here. */
  private Blok entry(String tabel, int volgnummer, String sleutel, JsonNode waarden) {
    String plek = tabel + "/" + volgnummer;
    String titel = "Andere verdeling " + (volgnummer + 1);
    JsonNode gekozen = MissingNode.getInstance();
    List<String> mis = List.of();
    if (sleutel != null) {
      JsonPointer hier = JsonPointer.compile(tabel).appendProperty(sleutel);
      gekozen = inhoud.at(hier);
      mis = fouten.take(hier.toString(), titel, Vraag.id(plek));
    }
    Keuze wat =
        new Keuze(
            vraag(plek + Antwoordlezer.SLEUTEL, "Taak.", false),
            Keuzevorm.UITKLAP,
            taken.options(sleutel == null ? "" : sleutel));
    Keuze wie =
        new Keuze(
            vraag(plek + Antwoordlezer.WAARDE, "Wie doet deze taak?", false),
            Keuzevorm.CHECKBOX,
            options(waarden, gekozen));
    return new Blok(new Vraag(plek, titel, "", false, mis), List.of(wat, wie));
  }

  private int rows(String plek, int ingevuld) {
    int gewoon = indeling.rijen(plek.substring(plek.lastIndexOf('/') + 1));
    return Math.max(ingevuld, gewoon) + (plek.equals(meer) ? 1 : 0);
  }

  private Lijst list(Vraag vraag, JsonNode schema) {
    int ingevuld = inhoud.at(vraag.plek()).size();
    int aantal = rows(vraag.plek(), ingevuld);
    int meeste = schema.path("maxItems").asInt(Integer.MAX_VALUE);
    List<Blok> rijen = new ArrayList<>();
    for (int i = 0; i < Math.min(aantal, Math.max(meeste, ingevuld)); i++) {
      rijen.add(row(vraag.plek() + "/" + i, schema.path("items"), i));
    }
    return new Lijst(vraag, rijen, rijen.size() >= meeste);
  }

  private Blok row(String plek, JsonNode schema, int volgnummer) {
    String naam = schema.path("description").asText().replaceFirst("^Een (.*)\\.$", "$1");
    String titel = naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    return new Blok(vraag(plek, titel + " " + (volgnummer + 1), false), parts(plek, schema));
  }

  private Vraag vraag(String plek, String omschrijving, boolean magLeeg) {
    Vraagtekst tekst = Vraagtekst.of(indeling.tekst(plek, omschrijving));
    String extra = indeling.uitleg(plek);
    String uitleg = (tekst.uitleg() + " " + extra).strip();
    return new Vraag(plek, tekst.titel(), uitleg, magLeeg, fouten.take(plek, tekst.titel()));
  }

  private List<Optie> options(String plek, JsonNode waarden) {
    return options(waarden, inhoud.at(JsonPointer.compile(plek)));
  }

  private List<Optie> options(JsonNode waarden, JsonNode hier) {
    Set<String> gekozen = new HashSet<>();
    if (hier.isValueNode()) {
      gekozen.add(hier.asText());
    }
    hier.forEach(waarde -> gekozen.add(waarde.asText()));
    List<Optie> opties = new ArrayList<>();
    for (JsonNode waarde : waarden) {
      String naam = waarde.asText();
      opties.add(new Optie(naam, indeling.antwoord(naam), gekozen.contains(naam)));
    }
    return opties;
  }

  private List<Optie> yesOrNo(String plek) {
    String gekozen = inhoud.at(plek).asText();
    return List.of(
        new Optie("true", "ja", gekozen.equals("true")),
        new Optie("false", "nee", gekozen.equals("false")));
  }
}
