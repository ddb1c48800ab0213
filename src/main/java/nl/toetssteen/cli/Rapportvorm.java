package nl.toetssteen.cli;

import java.util.Locale;

/** Names the forms of a report that the command line can give. */
enum Rapportvorm {
  TEKST,
  JSON,
  HTML;

  /** Gives the name used in the option. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
