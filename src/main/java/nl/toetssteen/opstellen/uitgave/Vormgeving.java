package nl.toetssteen.opstellen.uitgave;

import java.util.Optional;

/**
 * Holds what makes a document look like one of the school.
 *
 * @param kleur colour of the school, as "#14532d"
 * @param logo the picture on the title page; null when the school gave none
 */
public record Vormgeving(String kleur, Logo logo) {

  private static final String BIJNA_ZWART = "#1b1b1b";

  /** WCAG 2.2, success criterion 1.4.3. */
  private static final double LEESBAAR = 4.5;

  /** Gives the logo; empty when the school gave none. */
  public Optional<Logo> plaatje() {
    return Optional.ofNullable(logo);
  }

  /** Gives the colour for headings: that of the school, unless it is too light to read on white. */
  public String kopkleur() {
    double contrast = 1.05 / (brightness() + 0.05);
    return contrast >= LEESBAAR ? kleur : BIJNA_ZWART;
  }

  private double brightness() {
    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
  }

  private double linear(int plek) {
    double deel = Integer.parseInt(kleur.substring(plek, plek + 2), 16) / 255.0;
    return deel <= 0.04045 ? deel / 12.92 : Math.pow((deel + 0.055) / 1.055, 2.4);
  }
}
