package nl.toetssteen.web.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.opstellen.taken.Taken;
import nl.toetssteen.web.formulier.Indeling.Onderwerp;
import nl.toetssteen.web.formulier.Vragenlijst.Groep;
import nl.toetssteen.yaml.Fout;

/** Asks a school for its profile. Safe for use by several threads. */
public final class Profielformulier {
  private static final String VERSIE = "versie";

  private final Indeling indeling = Indeling.load();
  private final JsonNode schema;
  private final Taken taken;

  /** Creates the form; every property of the schema is asked for, and who does which task. */
  public Profielformulier(JsonNode schema, Taken taken) {
    this.schema = schema;
    this.taken = taken;
  }

  /**
   * Build the form.
   *
   * @param profiel what to fill in; may be unfinished or wrong
   * @param fouten what is wrong with it
   * @param meer the list that gets a row more, as a JSON Pointer; null for none
   */
  public Vragenlijst build(ObjectNode profiel, List<Fout> fouten, String meer) {
    Fouten uitgedeeld = new Fouten(fouten, profiel);
    Vragenbouwer bouwer =
        new Vragenbouwer(indeling, new Takenkeuze(taken), profiel, uitgedeeld, meer);
    List<Groep> groepen = new ArrayList<>();
    for (Onderwerp onderwerp : indeling.onderwerpen()) {
      List<Onderdeel> delen = new ArrayList<>();
      boolean enig = onderwerp.plekken().size() == 1;
      onderwerp.plekken().forEach(plek -> delen.addAll(parts(bouwer, plek, enig)));
      groepen.add(new Groep(onderwerp.titel(), onderwerp.uitleg(), delen));
    }
    return new Vragenlijst(groepen, uitgedeeld.all());
  }

  /** Read the fields of the form, by name, as a profile that may be unfinished or wrong. */
  public ObjectNode read(Map<String, List<String>> velden) {
    ObjectNode profiel = new Antwoordlezer(velden).block("", schema);
    profiel.set(VERSIE, schema.at("/properties/versie/enum/0"));
    return profiel;
  }

  /** A block that is a subject of its own needs no frame around its questions. */
  private List<Onderdeel> parts(Vragenbouwer bouwer, String plek, boolean enig) {
    JsonNode hier = schema.at(plek.replace("/", "/properties/"));
    return enig && hier.has("properties")
        ? bouwer.parts(plek, hier)
        : List.of(bouwer.part(plek, hier, mayBeBlank(plek)));
  }

  private boolean mayBeBlank(String plek) {
    int streep = plek.lastIndexOf('/');
    JsonNode blok = schema.at(plek.substring(0, streep).replace("/", "/properties/"));
    return Vragenbouwer.mayBeBlank(blok, plek.substring(streep + 1));
  }
}
