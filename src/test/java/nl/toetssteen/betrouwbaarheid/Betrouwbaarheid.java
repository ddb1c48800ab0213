package nl.toetssteen.betrouwbaarheid;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.rapport.Controle;

/**
 * Measures how far the checklist can be trusted, prints it and writes it into {@code
 * docs/betrouwbaarheid.md}. Ends with 1 when it is not far enough; CONTRIBUTING.md says how to run
 * it.
 */
public final class Betrouwbaarheid {
  private static final Path PAGINA = Path.of("docs", "betrouwbaarheid.md");
  private static final String BEGIN = "<!-- gemeten: begin -->\n";
  private static final String EINDE = "<!-- gemeten: einde -->\n";

  private Betrouwbaarheid() {}

  /** Measures the packaged checklist; takes no arguments. */
  public static void main(String[] args) throws IOException {
    Checklist checklist = ChecklistReader.readPackaged();
    Meting meting = Meting.of(checklist);
    String gemeten = new Metingtekst(meting).write();
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(gemeten);
    String pagina = Files.readString(PAGINA);
    Files.writeString(PAGINA, insert(pagina, heading(checklist) + gemeten));
    System.exit(meting.goedGenoeg() ? 0 : 1);
  }

  private static String heading(Checklist checklist) {
    return """
    Gemeten op %s met Toetssteen %s, checklist `%.12s`.

    """
        .formatted(LocalDate.now(Clock.systemUTC()), Controle.version(), checklist.sha256());
  }

  /**
   * Puts a measurement in the place of the last one.
   *
   * @throws IllegalArgumentException when the page has lost the lines that mark the place
   */
  static String insert(String pagina, String gemeten) {
    int begin = pagina.indexOf(BEGIN);
    int einde = pagina.indexOf(EINDE);
    if (begin < 0 || einde < begin) {
      throw new IllegalArgumentException(
          "In " + PAGINA + " ontbreken de regels waar de meting tussen hoort.");
    }
    return pagina.substring(0, begin + BEGIN.length())
        + "\n"
        + gemeten
        + "\n"
        + pagina.substring(einde);
  }
}
