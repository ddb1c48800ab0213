package nl.toetssteen.yaml;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says which file and line is wrong, and what. */
public class InvalidYaml extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MEESTE_FOUTEN = 50;

  private final transient List<Fout> fouten;

  /** Creates the exception with a message for the author of the file, in Dutch. */
  public InvalidYaml(String message) {
    super(message);
    this.fouten = List.of();
  }

  /** Creates the exception with a message for the author, in Dutch, and what went wrong below. */
  public InvalidYaml(String message, Throwable cause) {
    super(message, cause);
    this.fouten = List.of();
  }

  /** Creates the exception for faults, one a line; after fifty it only counts the rest. */
  public InvalidYaml(Collection<Fout> fouten) {
    super(list(fouten));
    this.fouten = List.copyOf(fouten);
  }

  /** Gives the faults; empty when it is not about the lines of a file. */
  public final List<Fout> fouten() {
    return fouten;
  }

  private static String list(Collection<Fout> fouten) {
    String eerste =
        fouten.stream()
            .sorted(Fout.LEESVOLGORDE)
            .limit(MEESTE_FOUTEN)
            .map(Fout::toString)
            .collect(Collectors.joining("\n"));
    int rest = fouten.size() - MEESTE_FOUTEN;
    return rest <= 0 ? eerste : eerste + "\nEn nog " + rest + " andere.";
  }
}
