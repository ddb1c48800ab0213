package nl.toetssteen.checklist;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a checklist: one YAML file per requirement, in a folder per subject, and in any folder a
 * {@code begrippen.yaml} with the concepts of that subject.
 */
public final class ChecklistReader {

  /** What the packaged requirements rest on. */
  private static final List<String> INGEBOUWD = List.of("wvo-2020", "duo");

  private final YamlReader yaml = new YamlReader();
  private final boolean controleren;

  private ChecklistReader(boolean controleren) {
    this.controleren = controleren;
  }

  /** Read the checklist that is packaged with the application; the build has validated it. */
  public static Checklist readPackaged() {
    URL thesaurus = ChecklistReader.class.getResource("/checklists/" + Begrippenlijst.BESTAND);
    if (thesaurus == null) {
      throw new InvalidChecklist("De ingebouwde checklist ontbreekt in dit programma.");
    }
    try {
      URI uri = thesaurus.toURI();
      ChecklistReader reader = new ChecklistReader(false);
      if (!uri.getScheme().equals("jar")) {
        return reader.read(INGEBOUWD, Path.of(uri).getParent(), Map.of());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return reader.read(INGEBOUWD, jar.getPath("/checklists"), Map.of());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path URL is a URI", e);
    }
  }

  /**
   * Read and validate a checklist from a folder. Its concepts come on top of the packaged ones; a
   * concept of the same name takes the place of the packaged one.
   *
   * @throws InvalidChecklist naming file and line of what is wrong
   */
  public static Checklist readFolder(Path map) {
    return readFolders(List.of(map));
  }

  /**
   * Read several folders as one checklist. A later folder may use the concepts of an earlier one.
   *
   * @throws InvalidChecklist naming file and line of what is wrong, or a requirement that stands in
   *     two folders
   */
  public static Checklist readFolders(List<Path> mappen) {
    ChecklistReader reader = new ChecklistReader(true);
    Map<String, Begrip> begrippen = readPackaged().begrippen();
    List<Checklist> delen = new ArrayList<>();
    for (Path map : mappen) {
      Checklist deel = reader.read(List.of(map.toString()), map, begrippen);
      delen.add(deel);
      begrippen = deel.begrippen();
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
        : new Checklist(namen, sha256(hashes), eisen, begrippen);
  }

  private Checklist read(List<String> namen, Path map, Map<String, Begrip> basis) {
    SortedMap<String, String> bestanden = Checklistmap.files(map);
    String sha256 = sha256(bestanden);
    Map<String, Begrip> begrippen = new HashMap<>(basis);
    begrippen.putAll(new Begrippenlijst(yaml, controleren).take(bestanden, basis));
    return new Checklist(namen, sha256, requirements(bestanden, begrippen), begrippen);
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
