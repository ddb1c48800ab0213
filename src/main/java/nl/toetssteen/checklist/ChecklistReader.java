package nl.toetssteen.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a checklist: {@code begrippen.yaml} and one YAML file per requirement in the folders beside
 * it.
 */
public final class ChecklistReader {

  private static final String THESAURUS = "begrippen.yaml";

  private final YAMLMapper yaml = new YAMLMapper();
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
        return reader.read("ingebouwd", Path.of(uri).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return reader.read("ingebouwd", jar.getPath("/checklists"));
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
    return new ChecklistReader(true).read(map.toString(), map);
  }

  /**
   * Read several folders as one checklist; they share the packaged thesaurus unless the first has
   * its own.
   *
   * @throws InvalidChecklist naming file and line of what is wrong, or a requirement that stands in
   *     two folders
   */
  public static Checklist readFolders(List<Path> mappen) {
    List<Checklist> delen = mappen.stream().map(ChecklistReader::readFolder).toList();
    List<Eis> eisen = delen.stream().flatMap(deel -> deel.eisen().stream()).toList();
    Set<String> ids = new HashSet<>();
    for (Eis eis : eisen) {
      if (!ids.add(eis.id())) {
        throw new InvalidChecklist("De eis " + eis.id() + " staat in meer dan een map.");
      }
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    delen.forEach(deel -> hashes.put(deel.naam(), deel.sha256()));
    String naam = delen.stream().map(Checklist::naam).collect(Collectors.joining(", "));
    return new Checklist(naam, sha256(hashes), eisen, delen.get(0).begrippen());
  }

  private Checklist read(String naam, Path map) {
    SortedMap<String, String> bestanden = files(map);
    String thesaurus = bestanden.remove(THESAURUS);
    Map<String, Begrip> begrippen =
        thesaurus == null
            ? readPackaged().begrippen()
            : BegripParser.parse(parse(THESAURUS, thesaurus));
    List<Eis> eisen = new ArrayList<>();
    Map<String, String> bestandVan = new HashMap<>();
    bestanden.forEach(
        (bestand, inhoud) -> {
          Eis eis = requirement(bestand, inhoud, begrippen);
          String eerder = bestandVan.put(eis.id(), bestand);
          if (eerder != null) {
            throw new InvalidChecklist(
                "De eis %s staat in twee bestanden: %s en %s."
                    .formatted(eis.id(), eerder, bestand));
          }
          eisen.add(eis);
        });
    bestanden.put(THESAURUS, thesaurus == null ? "" : thesaurus);
    return new Checklist(naam, sha256(bestanden), eisen, begrippen);
  }

  private Eis requirement(String bestand, String inhoud, Map<String, Begrip> begrippen) {
    if (controleren) {
      EisValidator.validate(bestand, inhoud, begrippen);
    }
    try {
      return EisParser.parse(parse(bestand, inhoud));
    } catch (InvalidChecklist e) {
      throw new InvalidChecklist(bestand + ": " + e.getMessage(), e);
    }
  }

  private JsonNode parse(String bestand, String inhoud) {
    try {
      return yaml.readTree(inhoud);
    } catch (IOException e) {
      throw new InvalidChecklist(bestand + " is geen geldige YAML: " + e.getMessage(), e);
    }
  }

  private static SortedMap<String, String> files(Path map) {
    SortedMap<String, String> bestanden = new TreeMap<>();
    try (Stream<Path> paden = Files.walk(map, 3)) {
      for (Path pad :
          (Iterable<Path>) paden.filter(p -> p.toString().endsWith(".yaml"))::iterator) {
        String naam = map.relativize(pad).toString().replace('\\', '/');
        bestanden.put(naam, Files.readString(pad));
      }
    } catch (IOException e) {
      throw new InvalidChecklist("De map " + map + " kan niet worden gelezen.", e);
    }
    if (bestanden.isEmpty()) {
      throw new InvalidChecklist(
          "In de map " + map + " staan geen eisen (bestanden die eindigen op .yaml).");
    }
    return bestanden;
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
