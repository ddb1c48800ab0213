package nl.toetssteen.pta;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the data files of this package. */
final class Pakketdata {
  private static final Pattern KOMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
  private static final Pattern STREEP = Pattern.compile("\\|");

  private Pakketdata() {}

  /** Reads the subjects of {@code vakken.csv}. */
  static List<Vakken.Vak> subjects() {
    return rows("vakken.csv").stream().map(Pakketdata::subject).toList();
  }

  private static Vakken.Vak subject(List<String> cel) {
    List<String> kort = cel.get(2).isEmpty() ? List.of() : List.of(STREEP.split(cel.get(2), -1));
    return new Vakken.Vak(cel.get(0), cel.get(1), kort, cel.get(3).equals("ja"), cel.get(4));
  }

  /**
   * Reads a CSV file: lines of comment first, then the names of the columns, which are left out.
   */
  static List<List<String>> rows(String bestand) {
    return text(bestand)
        .lines()
        .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
        .skip(1)
        .map(Pakketdata::cells)
        .toList();
  }

  private static List<String> cells(String regel) {
    return KOMMA
        .splitAsStream(regel)
        .map(cel -> cel.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
        .toList();
  }

  /** Reads a YAML file of names, each with a list. */
  static Map<String, List<String>> lists(String bestand) {
    return yaml(bestand, new TypeReference<>() {});
  }

  /** Reads a YAML file. */
  static <T> T yaml(String bestand, TypeReference<T> soort) {
    try {
      return new YAMLMapper().readValue(text(bestand), soort);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String bestand) {
    try (InputStream in = Pakketdata.class.getResourceAsStream(bestand)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
