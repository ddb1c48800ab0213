package nl.toetssteen.lezen.rekenblad;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what the user should know about the reading of a spreadsheet, each thing once. */
final class Warnings {
  private static final String STRUCK =
      "In dit rekenblad is tekst doorgehaald. Die tekst is gelezen als verwijderd en telt niet mee."
          + " Klopt dat niet? Haal de doorhaling weg en probeer het nog eens.";
  private static final String SHEET =
      "Het blad \"%s\" is verborgen en niet gelezen. Hoort het erbij? Maak het zichtbaar en probeer het nog eens.";
  private static final String CELLS =
      "Op het blad \"%s\" zijn rijen of kolommen verborgen. Die zijn niet gelezen."
          + " Horen ze erbij? Maak ze zichtbaar en probeer het nog eens.";

  private final Set<String> all = new LinkedHashSet<>();

  /** Notes that text is struck through. */
  void struck() {
    all.add(STRUCK);
  }

  /** Notes that a sheet is hidden. */
  void hiddenSheet(String name) {
    all.add(SHEET.formatted(name));
  }

  /** Notes that text stands in hidden rows or columns of a sheet. */
  void hiddenCells(String name) {
    all.add(CELLS.formatted(name));
  }

  List<String> all() {
    return List.copyOf(all);
  }
}
