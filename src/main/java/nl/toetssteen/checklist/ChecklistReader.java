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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;

/**
 * Reads a checklist: one YAML file per requirement, in a folder per subject, and in any folder a
 * {@code begrippen.yaml} with the concepts of that subject.
 */
public final class ChecklistReader {

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
        return reader.read(Path.of(uri).getParent(), Map.of());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return reader.read(jar.getPath("/checklists"), Map.of());
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
    return combine(readPackaged().begrippen(), mappen).toChecklist();
  }

  /**
   * Read the packaged checklist with the folders of a school: their requirements come on top of the
   * packaged ones, or in their place when the id is the same, and their changes are made.
   *
   * @throws InvalidChecklist naming file and line of what is wrong
   */
  public static Checklist readWith(List<Path> mappen) {
    Checklist ingebouwd = readPackaged();
    return mappen.isEmpty()
        ? ingebouwd
        : combine(ingebouwd.begrippen(), mappen).onTopOf(ingebouwd).toChecklist();
  }

  private static Samenvoeging combine(Map<String, Begrip> basis, List<Path> mappen) {
    ChecklistReader reader = new ChecklistReader(true);
    Samenvoeging samen = new Samenvoeging(basis);
    for (Path map : mappen) {
      SortedMap<String, String> bestanden = Checklistmap.files(map);
      new Aanpassingenlezer(reader.yaml).take(bestanden).ifPresent(samen::change);
      samen.add(map.toString(), reader.read(bestanden, samen.begrippen()));
    }
    return samen;
  }

  private Checklist read(Path map, Map<String, Begrip> basis) {
    return read(Checklistmap.files(map), basis);
  }

  private Checklist read(SortedMap<String, String> bestanden, Map<String, Begrip> basis) {
    String sha256 = sha256(bestanden);
    Lijstenlezer lijstenlezer = new Lijstenlezer(yaml, controleren);
    List<YamlBestand> lijsten = lijstenlezer.take(bestanden);
    Map<String, Begrip> begrippen = new HashMap<>(basis);
    begrippen.putAll(new Begrippenlijst(yaml, controleren).take(bestanden, basis));
    List<Eis> eisen = requirements(bestanden, begrippen);
    return new Checklist(lijstenlezer.parse(lijsten, eisen), sha256, eisen, begrippen, Map.of());
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

  static String sha256(SortedMap<String, String> bestanden) {
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
