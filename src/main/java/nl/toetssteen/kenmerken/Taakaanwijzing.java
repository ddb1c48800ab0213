package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what tells that a document sets out the work of the examensecretaris.
 *
 * @param titel whether the title says so, before it names a reglement
 * @param secretaris how often the text names the examensecretaris
 * @param genoemd whether the text calls itself a taakomschrijving
 * @param leerlingen how often the text names candidates, of whom a reglement is full
 */
record Taakaanwijzing(boolean titel, int secretaris, boolean genoemd, int leerlingen) {

  /** A letter about a vacancy names the work too, but not so often. */
  private static final int VAAK = 5;

  private static final int MEER_DAN_EEN_KOP = 2;

  /** Further down a title page may list chapters, and a reglement can have one on these tasks. */
  private static final int EERSTE_REGELS = 5;

  private static final String TAKEN =
      "(?:taak|taken|functie)[-\\s]?(?:omschrijving|beschrijving|profiel|verdeling|pakket|lijst)|taken";
  private static final String SECRETARIS = "(?:examen[-\\s]?)?secretaris";
  private static final Pattern TITEL =
      Pattern.compile(
          "(?iU)\\b(?:%1$s)\\b.{0,60}\\b%2$s|\\b%2$s(?:sen)?\\b.{0,60}\\b(?:%1$s)\\b"
              .formatted(TAKEN, SECRETARIS));

  static Taakaanwijzing of(List<String> titelregels, Pattern reglement, Doorzocht tekst) {
    String titel = String.join("\n", titelregels.stream().limit(EERSTE_REGELS).toList());
    return new Taakaanwijzing(
        begin(TITEL, titel) < begin(reglement, titel),
        tekst.plaatsen(List.of("secretaris")).length,
        tekst.bevat(List.of("taakomschrijving", "taakbeschrijving", "takenpakket")),
        tekst.plaatsen(List.of("kandida", "leerling")).length);
  }

  /** Tells whether it is one: by its title and something about it, or by its text alone. */
  boolean isTaakomschrijving() {
    return titel ? secretaris >= MEER_DAN_EEN_KOP : isFullOfIt();
  }

  private boolean isFullOfIt() {
    return genoemd && secretaris >= VAAK && secretaris > leerlingen;
  }

  private static int begin(Pattern patroon, String titel) {
    Matcher gevonden = patroon.matcher(titel);
    return gevonden.find() ? gevonden.start() : titel.length();
  }
}
