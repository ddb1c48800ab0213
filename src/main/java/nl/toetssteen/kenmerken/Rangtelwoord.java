package nl.toetssteen.kenmerken;

import java.util.List;

/** Reads ordinals as regulations use them: "eerste" to "twaalfde". */
final class Rangtelwoord {

  private static final List<String> WOORDEN =
      List.of(
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "zesde",
          "zevende",
          "achtste",
          "negende",
          "tiende",
          "elfde",
          "twaalfde");

  /** Matches, in small letters, what {@link #number} reads. */
  static final String PATROON = "(?:" + String.join("|", WOORDEN) + ")";

  private Rangtelwoord() {}

  /** Writes an ordinal as a number ("tweede": "2"); leaves any other word as it is. */
  static String number(String woord) {
    int plek = WOORDEN.indexOf(woord);
    return plek < 0 ? woord : String.valueOf(plek + 1);
  }
}
