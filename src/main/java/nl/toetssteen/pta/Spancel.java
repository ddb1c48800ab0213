package nl.toetssteen.pta;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what a cell over several columns says: "handelingsdeel" over form, duration and weight is
 * a form, and no duration.
 */
final class Spancel {
  private Spancel() {}

  /**
   * Gives the kinds of which a cell holds the value: those that its text can be, and all of them
   * when it can be none.
   *
   * @param soorten of the columns that the cell lies over
   */
  static Set<Kolomsoort> kinds(String tekst, Set<Kolomsoort> soorten) {
    Set<Kolomsoort> kan =
        soorten.stream().filter(soort -> canBe(tekst, soort)).collect(Collectors.toSet());
    return kan.isEmpty() ? soorten : kan;
  }

  private static boolean canBe(String tekst, Kolomsoort soort) {
    return switch (soort) {
      case VORM -> !Vormen.parse(tekst).isEmpty();
      case DUUR -> Duur.parse(tekst).isPresent();
      case WEGING, WEGING_RAPPORT -> Weging.parse(tekst).isPresent();
      case HERKANSING -> Herkansing.parse(tekst).isPresent();
      default -> false;
    };
  }
}
