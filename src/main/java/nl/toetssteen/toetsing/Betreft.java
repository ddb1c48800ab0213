package nl.toetssteen.toetsing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a finding is about, when it is not the document as a whole.
 *
 * @param vak official name of the subject; empty when about all
 * @param schoolsoort as in the report, more divided by commas; empty when not known
 * @param leerjaar 1 to 6; 0 when about all, or not known
 * @param toets code of the toets, or its description when it has none; empty when about all
 */
public record Betreft(String vak, String schoolsoort, int leerjaar, String toets) {

  /** The document as a whole. */
  public static final Betreft ALLES = new Betreft("", "", 0, "");

  /** Gives it for users: "aardrijkskunde havo, toets SE3"; empty for the whole document. */
  public String omschrijving() {
    String wie =
        Stream.of(vak, schoolsoort).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    String wat = toets.isEmpty() ? "" : "toets " + toets;
    return String.join(", ", List.of(wie, wat).stream().filter(s -> !s.isEmpty()).toList());
  }
}
