package nl.toetssteen.rapport;

import java.util.List;

/** Writes lists as a Dutch sentence does. */
final class Opsomming {
  private Opsomming() {}

  /** Gives "een, twee en drie"; empty for an empty list. */
  static String van(List<String> delen) {
    int laatste = delen.size() - 1;
    return laatste < 1
        ? String.join("", delen)
        : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
  }

  /** Gives a number with its noun: "1 rij", "geen rijen". */
  static String aantal(long aantal, String een, String meer) {
    return (aantal == 0 ? "geen" : Long.toString(aantal)) + " " + (aantal == 1 ? een : meer);
  }
}
