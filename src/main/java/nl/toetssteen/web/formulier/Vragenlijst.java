package nl.toetssteen.web.formulier;

import java.util.List;

/**
 * Holds the form with what was filled in.
 *
 * @param fouten what is wrong, in the order of the form; what is about no question comes first
 */
public record Vragenlijst(List<Groep> groepen, List<Melding> fouten) {

  public Vragenlijst {
    groepen = List.copyOf(groepen);
    fouten = List.copyOf(fouten);
  }

  /** Holds questions about one subject. */
  public record Groep(String titel, String uitleg, List<Onderdeel> delen) {
    public Groep {
      delen = List.copyOf(delen);
    }
  }

  /**
   * Says what is wrong.
   *
   * @param id name of the element that it is about; empty when it is on no question
   */
  public record Melding(String id, String tekst) {}
}
