package nl.toetssteen.checklist;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds a condition in Dutch: a line, and below it the lines that it announces.
 *
 * @param delen the lines below it; empty when the line says it all
 */
public record Zinsdeel(String tekst, List<Zinsdeel> delen) {

  public Zinsdeel {
    delen = List.copyOf(delen);
  }

  /** Makes a line that says it all. */
  public static Zinsdeel of(String tekst) {
    return new Zinsdeel(tekst, List.of());
  }

  /** Gives it all on one line. */
  public String opEenRegel() {
    return delen.isEmpty()
        ? tekst
        : tekst
            + delen.stream().map(Zinsdeel::opEenRegel).collect(Collectors.joining("; ", " ", ""));
  }

  /** Tells whether the line says it all. */
  boolean isEnkel() {
    return delen.isEmpty();
  }
}
