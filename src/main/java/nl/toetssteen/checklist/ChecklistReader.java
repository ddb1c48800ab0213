package nl.toetssteen.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a checklist: {@code begrippen.yaml} and one YAML file per requirement in the folders beside
 * it.
 */
public final class ChecklistReader {

  private static final String THESAURUS = "begrippen.yaml";

  /** What the packaged requirements rest on. */
  private static final List<String> INGEBOUWD = List.of("wvo-2020", "duo");

  private final YamlReader yaml = new YamlReader();
  private final boolean controleren;

  private ChecklistReader(boolean controleren) {
    this.controleren = controleren;
  }

  /** Read the checklist that is packaged with the application; the build has validated it. */
  public static Checklist readPackaged() {
    URL thesaurus = ChecklistReader.class.getResource("/checklists/" + THESAURUS);
    if (thesaurus == null) {
      throw new InvalidChecklist("De ingebouwde checklist ontbreekt in dit programma.");
    }
    try {
      URI uri = thesaurus.toURI();
      ChecklistReader reader = new ChecklistReader(false);
      if (!uri.getScheme().equals("jar")) {
        return reader.read(INGEBOUWD, Path.of(uri).getParent(), null);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return reader.read(INGEBOUWD, jar.getPath("/checklists"), null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path URL is a URI", e);
    }
  }

  /**
   * Read and validate a checklist from a folder; without a thesaurus of its own it uses the
   * packaged one.
   *
   * @throws InvalidChecklist naming file and line of what is wrong
   */
  public static Checklist readFolder(Path map) {
    return readFolders(List.of(map));
  }

  /**
   * Read several folders as one checklist; they share the thesaurus of the first, which is the
   * packaged one unless it has its own.
   *
   * @throws InvalidChecklist naming file and line of what is wrong, or a requirement that stands in
   *     two folders
   */
  public static Checklist readFolders(List<Path> mappen) {
    ChecklistReader reader = new ChecklistReader(true);
    List<Checklist> delen = new ArrayList<>();
    for (Path map : mappen) {
      Map<String, Begrip> gedeeld = delen.isEmpty() ? null : delen.get(0).begrippen();
      delen.add(reader.read(List.of(map.toString()), map, gedeeld));
    }
    List<Eis> eisen = delen.stream().flatMap(deel -> deel.eisen().stream()).toList();
    Set<String> ids = new HashSet<>();
    for (Eis eis : eisen) {
      if (!ids.add(eis.id())) {
        throw new InvalidChecklist("De eis " + eis.id() + " staat in meer dan een map.");
      }
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    delen.forEach(deel -> hashes.put(deel.namen().get(0), deel.sha256()));
    List<String> namen = delen.stream().flatMap(deel -> deel.namen().stream()).toList();
    return delen.size() == 1
        ? delen.get(0)
        : new Checklist(namen, sha256(hashes), eisen, delen.get(0).begrippen());
  }

  private Checklist read(List<String> namen, Path map, Map<String, Begrip> gedeeld) {
    SortedMap<String, String> bestanden = Checklistmap.files(map);
    String thesaurus = bestanden.remove(THESAURUS);
    if (thesaurus != null && gedeeld != null) {
      throw new InvalidChecklist(
          "In %s staat een %s. Bij meer dan een map kan alleen de eerste een eigen begrippenlijst hebben."
              .formatted(map, THESAURUS));
    }
    Map<String, Begrip> begrippen =
        thesaurus == null ? shared(gedeeld) : BegripParser.parse(thesaurus(thesaurus));
    List<Eis> eisen = requirements(bestanden, begrippen);
    bestanden.put(THESAURUS, thesaurus == null ? "" : thesaurus);
    return new Checklist(namen, sha256(bestanden), eisen, begrippen);
  }

  private static Map<String, Begrip> shared(Map<String, Begrip> gedeeld) {
    return gedeeld == null ? readPackaged().begrippen() : gedeeld;
  }

  private JsonNode thesaurus(String inhoud) {
    if (controleren) {
      List<Fout> fouten = new BegrippenValidator().validate(yaml.read(THESAURUS, inhoud));
      if (!fouten.isEmpty()) {
        throw new InvalidChecklist(fouten);
      }
    }
    return yaml.parse(THESAURUS, inhoud);
  }

  private List<Eis> requirements(
      SortedMap<String, String> bestanden, Map<String, Begrip> begrippen) {
    if (controleren) {
      new Checklistcontrole(yaml).check(bestanden, begrippen.keySet());
    }
    List<Eis> eisen = new ArrayList<>();
    bestanden.forEach((bestand, inhoud) -> eisen.add(EisParser.parse(yaml.parse(bestand, inhoud))));
    return eisen;
  }

  private static String sha256(SortedMap<String, String> bestanden) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      bestanden.forEach(
          (naam, inhoud) -> {
            digest.update(naam.getBytes(StandardCharsets.UTF_8));
            digest.update(inhoud.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
