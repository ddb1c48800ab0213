package nl.toetssteen.checklist;

import java.util.Collection;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.InvalidYaml;

/** Says which file and line of a checklist is wrong, and what. */
public final class InvalidChecklist extends InvalidYaml {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a message for the author of the checklist, in Dutch. */
  public InvalidChecklist(String message) {
    super(message);
  }

  InvalidChecklist(String message, Throwable cause) {
    super(message, cause);
  }

  /** Creates the exception for faults, one a line; after fifty it only counts the rest. */
  InvalidChecklist(Collection<Fout> fouten) {
    super(fouten);
  }
}
