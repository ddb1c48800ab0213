package nl.toetssteen.checklist;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says which file and line of a checklist is wrong, and what. */
public final class InvalidChecklist extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MEESTE_FOUTEN = 50;

  private final transient List<Fout> fouten;

  /** Creates the exception with a message for the author of the checklist, in Dutch. */
  public InvalidChecklist(String message) {
    super(message);
    this.fouten = List.of();
  }

  InvalidChecklist(String message, Throwable cause) {
    super(message, cause);
    this.fouten = List.of();
  }

  /** Creates the exception for faults, one a line; after fifty it only counts the rest. */
  InvalidChecklist(Collection<Fout> fouten) {
    super(list(fouten));
    this.fouten = List.copyOf(fouten);
  }

  /** Gives the faults; empty when it is not about the lines of a file. */
  List<Fout> fouten() {
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
