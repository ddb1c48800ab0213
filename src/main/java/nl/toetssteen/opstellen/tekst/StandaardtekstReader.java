package nl.toetssteen.opstellen.tekst;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.toetssteen.opstellen.tekst.Standaardteksten.Kop;
import nl.toetssteen.yaml.Bestandsschema;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.InvalidYaml;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;

/** Reads standard sections: a list of chapters, and one YAML file per section. */
public final class StandaardtekstReader {

  private final YamlReader yaml = new YamlReader();
  private final Bestandsschema schema = Bestandsschema.load(getClass(), "standaardtekst");
  private final List<Fout> fouten = new ArrayList<>();

  private final UnaryOperator<String> bestanden;

  private StandaardtekstReader(UnaryOperator<String> bestanden) {
    this.bestanden = bestanden;
  }

  /**
   * Read the packaged sections of a kind of document ("examenreglement").
   *
   * @throws InvalidYaml naming file and line of what is wrong
   */
  public static Standaardteksten readPackaged(String soort) {
    return read(soort, StandaardtekstReader::packaged);
  }

  /** Reads sections; a file is asked for by its path and given as text. */
  static Standaardteksten read(String soort, UnaryOperator<String> bestanden) {
    return new StandaardtekstReader(bestanden).read(soort);
  }

  private Standaardteksten read(String soort) {
    JsonNode indeling = yaml.parse(soort + ".yaml", bestanden.apply(soort + ".yaml"));
    List<Kop> koppen = new ArrayList<>();
    for (JsonNode kop : indeling.path("hoofdstukken")) {
      koppen.add(new Kop(kop.path("titel").asText(), sections(soort, kop.path("teksten"))));
    }
    Standaardteksten teksten =
        new Standaardteksten(koppen, sections(soort, indeling.path("bijlagen")));
    checkReferences(soort, teksten);
    if (!fouten.isEmpty()) {
      throw new InvalidYaml(fouten);
    }
    return teksten;
  }

  private List<Standaardtekst> sections(String soort, JsonNode ids) {
    List<Standaardtekst> teksten = new ArrayList<>();
    for (JsonNode id : ids) {
      String naam = soort + "/" + id.asText() + ".yaml";
      YamlBestand bestand = yaml.read(naam, bestanden.apply(naam));
      List<Fout> hier = schema.validate(bestand);
      fouten.addAll(hier);
      if (hier.isEmpty()) {
        teksten.add(StandaardtekstParser.parse(id.asText(), bestand.inhoud()));
      }
    }
    return teksten;
  }

  private void checkReferences(String soort, Standaardteksten teksten) {
    Set<String> bekend = new HashSet<>();
    teksten.alle().forEach(tekst -> bekend.add(tekst.id()));
    teksten
        .alle()
        .forEach(
            tekst ->
                tekst
                    .references()
                    .filter(id -> !bekend.contains(id))
                    .forEach(
                        id ->
                            fouten.add(
                                new Fout(
                                    soort + "/" + tekst.id() + ".yaml",
                                    1,
                                    "Deze tekst verwijst naar “%s”, en dat is er niet."
                                        .formatted(id)))));
  }

  private static String packaged(String naam) {
    try (InputStream in = StandaardtekstReader.class.getResourceAsStream(naam)) {
      if (in == null) {
        throw new InvalidYaml("Het bestand " + naam + " ontbreekt.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
