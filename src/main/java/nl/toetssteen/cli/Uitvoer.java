package nl.toetssteen.cli;

import java.util.Locale;

/** Names the forms in which a programme or a comparison of two can be written. */
enum Uitvoer {
  TEKST,
  JSON,
  CSV,
  XLSX;

  /** Gives the name that users choose by. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
