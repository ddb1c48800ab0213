package nl.toetssteen.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.yaml.YamlBestand;

/** Joins the folders of a school to one checklist, on its own or on top of the packaged one. */
final class Samenvoeging {

  private final Map<String, Eis> eisen = new LinkedHashMap<>();
  private final List<Lijst> lijsten = new ArrayList<>();
  private final List<YamlBestand> aanpassingen = new ArrayList<>();
  private final SortedMap<String, String> hashes = new TreeMap<>();
  private Map<String, Begrip> begrippen;

  Samenvoeging(Map<String, Begrip> begrippen) {
    this.begrippen = begrippen;
  }

  /** Gives the concepts so far, which a next folder may use. */
  Map<String, Begrip> begrippen() {
    return begrippen;
  }

  /** Adds the file with the changes of a folder. */
  void change(YamlBestand bestand) {
    aanpassingen.add(bestand);
    hashes.put(bestand.naam() + aanpassingen.size(), bestand.inhoud().toString());
  }

  /**
   * Adds a folder.
   *
   * @throws InvalidChecklist when one of its requirements stands in another folder too
   */
  void add(String map, Checklist deel) {
    for (Eis eis : deel.eisen()) {
      if (eisen.putIfAbsent(eis.id(), eis) != null) {
        throw new InvalidChecklist("De eis " + eis.id() + " staat in meer dan een map.");
      }
    }
    List<String> ids = deel.eisen().stream().map(Eis::id).toList();
    lijsten.add(new Lijst(map, "de map " + map, "Eigen eisen in de map " + map + ".", ids, false));
    hashes.put(map, deel.sha256());
    begrippen = deel.begrippen();
  }

  /** Puts the packaged requirements first; one of the school takes the place of its namesake. */
  Samenvoeging onTopOf(Checklist ingebouwd) {
    Map<String, Eis> eigen = new LinkedHashMap<>(eisen);
    eisen.clear();
    ingebouwd.eisen().forEach(eis -> eisen.put(eis.id(), eis));
    eisen.putAll(eigen);
    lijsten.addAll(0, ingebouwd.lijsten());
    hashes.put("", ingebouwd.sha256());
    return this;
  }

  /**
   * Gives the result.
   *
   * @throws InvalidChecklist when a requirement is changed that is not there
   */
  Checklist toChecklist() {
    Map<String, Aanpassing> gewijzigd = new HashMap<>();
    aanpassingen.forEach(bestand -> gewijzigd.putAll(Aanpassingenlezer.parse(bestand, eisen)));
    List<Eis> opNiveau =
        eisen.values().stream().map(eis -> onLevel(eis, gewijzigd.get(eis.id()))).toList();
    return new Checklist(lijsten, ChecklistReader.sha256(hashes), opNiveau, begrippen, gewijzigd);
  }

  private static Eis onLevel(Eis eis, Aanpassing aanpassing) {
    return aanpassing == null ? eis : aanpassing.niveau().map(eis::metNiveau).orElse(eis);
  }
}
