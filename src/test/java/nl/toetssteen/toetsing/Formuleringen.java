package nl.toetssteen.toetsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;

/** Judges wordings, each as a document of its own. */
public final class Formuleringen {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 9, 1);

  private final DocumentReader reader = new DocumentReader(ReadLimits.standaard());
  private final Toetser toetser;

  /** Compiles the checklist, once for all wordings. */
  public Formuleringen(Checklist checklist) {
    this.toetser = new Toetser(checklist);
  }

  /**
   * Judges every wording in a folder.
   *
   * @param map name of a folder among the test resources
   * @return what came of it, by requirement
   * @throws IllegalStateException when the checklist lacks a requirement
   */
  public Map<String, List<Uitslag>> judge(String map) throws IOException {
    return Formulering.readAll(map).stream()
        .map(this::judge)
        .collect(groupingBy(Uitslag::eis, TreeMap::new, toList()));
  }

  private Uitslag judge(Formulering formulering) {
    Document document = reader.read("formulering.md", formulering.tekst().getBytes(UTF_8));
    var opdracht =
        new Toetser.Opdracht(
            1,
            "examenreglement",
            List.of(),
            List.of(formulering.eis()),
            PEILDATUM,
            Programma.leeg());
    List<Bevinding> bevindingen = toetser.check(document, opdracht);
    if (bevindingen.size() != 1) {
      throw new IllegalStateException("The checklist does not know " + formulering.eis());
    }
    return new Uitslag(formulering, bevindingen.get(0));
  }

  /** Puts what was found beside what was expected. */
  public record Uitslag(Formulering formulering, Bevinding bevinding) {

    /** Gives the id of the requirement. */
    public String eis() {
      return formulering.eis();
    }

    /** Tells whether the wording was recognised for what it says. */
    public boolean goed() {
      return bevinding.uitkomst() == formulering.verwacht();
    }

    String miss() {
      String citaten =
          bevinding.vindplaatsen().stream()
              .map(plaats -> "«" + plaats.citaat().tekst() + "»")
              .collect(joining(" "));
      return "  %s %d: got %s (%s) %s%n%s"
          .formatted(
              formulering.verwacht(),
              formulering.nr(),
              bevinding.uitkomst(),
              bevinding.reden(),
              citaten,
              formulering.tekst().strip().indent(8).stripTrailing());
    }
  }
}
