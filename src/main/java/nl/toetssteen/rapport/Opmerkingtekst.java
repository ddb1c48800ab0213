package nl.toetssteen.rapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.toetsing.Bevinding;

/** Words a finding as a note beside the text that it is about. */
final class Opmerkingtekst {

  private Opmerkingtekst() {}

  /**
   * Gives the paragraphs of the note, the first of which is its title.
   *
   * @param peildatum day of which the law counts, for the links
   * @param voorstel what is done with the proposed text, in Dutch; empty when there is none
   */
  static List<String> of(Bevinding bevinding, LocalDate peildatum, String voorstel) {
    List<String> alineas = new ArrayList<>();
    alineas.add(titel(bevinding));
    alineas.add(bevinding.uitleg());
    if (!bevinding.advies().isEmpty()) {
      alineas.add("Advies: " + bevinding.advies());
    }
    alineas.add("Ernst %s: %s".formatted(bevinding.ernst(), bevinding.niveau().omschrijving()));
    if (!bevinding.grondslag().isEmpty()) {
      alineas.add("Bron: " + bron(bevinding, peildatum));
    }
    if (!voorstel.isEmpty()) {
      alineas.add(voorstel);
    }
    return alineas;
  }

  private static String bron(Bevinding bevinding, LocalDate peildatum) {
    return bevinding.grondslag().stream()
        .map(artikel -> artikel.naam() + " (" + artikel.url(peildatum) + ")")
        .collect(Collectors.joining("; "));
  }

  /** Gives the note at another place of the same finding. */
  static List<String> ook(Bevinding bevinding) {
    return List.of("Ook hier: " + titel(bevinding), "De uitleg staat bij de eerste plaats.");
  }

  private static String titel(Bevinding bevinding) {
    return Uitkomsten.kop(bevinding.uitkomst()) + ": " + bevinding.titel();
  }
}
