package nl.toetssteen.opstellen.uitgave;

import java.util.Optional;

/**
 * Holds what makes a document look like one of the school.
 *
 * @param kleur colour of headings and lines, as "#14532d"
 * @param logo the picture on the title page; null when the school gave none
 */
public record Vormgeving(String kleur, Logo logo) {

  /** Gives the logo; empty when the school gave none. */
  public Optional<Logo> plaatje() {
    return Optional.ofNullable(logo);
  }
}
