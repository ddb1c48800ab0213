package nl.toetssteen.pta;

import java.util.List;

/** Tells what is wrong with a file of column layouts, in Dutch, for the person who wrote it. */
public final class InvalidIndeling extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates it with one message per fault. */
  InvalidIndeling(List<String> fouten) {
    super(String.join(System.lineSeparator(), fouten));
  }
}
