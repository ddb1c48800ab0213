package nl.toetssteen.web.formulier;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what a user sees of every question, or group of questions.
 *
 * @param plek JSON Pointer to the answer, which is the name of the field as well
 * @param titel the question
 * @param uitleg what helps to answer it; often empty
 * @param magLeeg whether it can be left blank, and then stays so
 * @param fouten what is wrong with the answer, in Dutch
 */
public record Vraag(
    String plek, String titel, String uitleg, boolean magLeeg, List<String> fouten) {

  public Vraag {
    fouten = List.copyOf(fouten);
  }

  /** Gives the name of its element on the page. */
  public String id() {
    return id(plek);
  }

  /** Gives the name that the element of a place has on the page. */
  static String id(String plek) {
    return "vraag" + plek.replace('/', '-');
  }

  /** Tells a browser that the answer is wrong; null when it is not. */
  public String ongeldig() {
    return fouten.isEmpty() ? null : "true";
  }

  /** Names the elements that explain this one; null when there are none. */
  public String beschrijving() {
    String namen =
        Stream.of(uitleg.isEmpty() ? "" : id() + "-uitleg", fouten.isEmpty() ? "" : id() + "-fout")
            .filter(naam -> !naam.isEmpty())
            .collect(Collectors.joining(" "));
    return namen.isEmpty() ? null : namen;
  }
}
