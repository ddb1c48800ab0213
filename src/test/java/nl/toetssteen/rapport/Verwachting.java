package nl.toetssteen.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Says what a careful reader concludes about one requirement from a whole regulation.
 *
 * @param eis id of the requirement
 * @param uitkomsten accepted outcomes; "!x" accepts every outcome but x
 * @param plaatsen printed numbers where it stands, any of which will do; empty when it has none
 */
record Verwachting(String eis, List<String> uitkomsten, List<String> plaatsen) {

  /** Reads the lines of a file with the columns eis, verwacht, vindplaats and toelichting. */
  static List<Verwachting> readAll(Path bestand) throws IOException {
    return Files.readAllLines(bestand).stream().skip(1).map(Verwachting::parse).toList();
  }

  private static Verwachting parse(String regel) {
    String[] velden = regel.split(";", -1);
    return new Verwachting(velden[0], split(velden[1], "\\|"), split(velden[2], ","));
  }

  private static List<String> split(String veld, String teken) {
    return Stream.of(veld.split(teken)).map(String::strip).filter(deel -> !deel.isEmpty()).toList();
  }

  /** Tells whether the outcome is an accepted one. */
  boolean metBy(Bevinding bevinding) {
    String uitkomst = bevinding.uitkomst().toString();
    return uitkomsten.stream()
        .anyMatch(
            verwacht ->
                verwacht.startsWith("!")
                    ? !uitkomst.equals(verwacht.substring(1))
                    : uitkomst.equals(verwacht));
  }

  /** Tells whether the finding points at the place, or into it; true when no place is expected. */
  boolean pointedAtBy(Bevinding bevinding) {
    return plaatsen.isEmpty()
        || bevinding.vindplaatsen().stream().map(Vindplaats::artikel).anyMatch(this::within);
  }

  private boolean within(String artikel) {
    return plaatsen.stream()
        .anyMatch(
            plaats ->
                artikel.equals(plaats)
                    || artikel.startsWith(plaats + " ")
                    || artikel.startsWith(plaats + "."));
  }
}
