package nl.toetssteen.opstellen;

import java.util.List;

/** Writes numbers and lists as a sentence does. */
final class Woorden {

  private static final List<String> GETALLEN =
      List.of(
          "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
          "elf", "twaalf");

  private Woorden() {}

  /** Gives a number in words up to twelve, and in figures above that. */
  static String getal(int getal) {
    return getal < GETALLEN.size() ? GETALLEN.get(getal) : String.valueOf(getal);
  }

  /** Gives a number with what it counts: "één toets", "twee toetsen". */
  static String aantal(int getal, String een, String meer) {
    return getal(getal) + " " + (getal == 1 ? een : meer);
  }

  /** Joins with commas, and the last with "en"; empty for nothing. */
  static String opsomming(List<String> delen) {
    int laatste = delen.size() - 1;
    return laatste < 1
        ? String.join("", delen)
        : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
  }
}
