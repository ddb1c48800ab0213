package nl.toetssteen.lezen.opbouw;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.document.Deel;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;

/** Builds a tree of a few lines, and prints it so that it can be compared at a glance. */
final class Boom {
  private static final Pattern REGEL =
      Pattern.compile("( *)(#*) ?(?:\\{(\\d?)([^}]*)} ?)?(\\*\\*)?(.*?)(?:\\*\\*)?");
  private static final double INSPRINGING = 4.5;

  private Boom() {}

  /**
   * Builds the tree and prints one line per deel: kind, label in brackets, heading or text.
   *
   * @param regels one paragraph per line: spaces indent it, number signs give the level of its
   *     style, {0a.} is an automatic number with its level, ** makes it bold
   */
  static String of(String regels) {
    StringBuilder out = new StringBuilder();
    build(regels).forEach(deel -> print(deel, 0, out));
    return out.toString();
  }

  /** Builds the tree and gives its eIds in reading order. */
  static List<String> eids(String regels) {
    return build(regels).stream().flatMap(Deel::alle).map(Deel::eid).toList();
  }

  /** Builds the tree. */
  static List<Deel> build(String regels) {
    List<Alinea> alineas = regels.lines().filter(r -> !r.isBlank()).map(Boom::alinea).toList();
    return Opbouw.build(alineas, Deadline.in(Duration.ofMinutes(1)));
  }

  private static Alinea alinea(String regel) {
    Matcher m = REGEL.matcher(regel);
    if (!m.matches()) {
      throw new IllegalArgumentException(regel);
    }
    boolean automatisch = m.group(4) != null;
    return new Alinea(
        m.group(6).strip(),
        automatisch ? m.group(4) : "",
        automatisch && !m.group(3).isEmpty() ? Integer.parseInt(m.group(3)) : -1,
        m.group(1).length() * INSPRINGING,
        m.group(2).length(),
        10,
        m.group(5) != null,
        0,
        null);
  }

  private static void print(Deel deel, int diepte, StringBuilder out) {
    out.append("  ".repeat(diepte)).append(deel.soort().eidPrefix());
    out.append(deel.label().isEmpty() ? "" : " [" + deel.label() + "]");
    out.append(deel.kop().isEmpty() ? "" : " " + deel.kop());
    out.append(deel.tekst().isEmpty() ? "" : " " + deel.tekst()).append('\n');
    deel.delen().forEach(onder -> print(onder, diepte + 1, out));
  }
}
