package nl.toetssteen.pta;

import java.util.List;

/**
 * Holds what a school lets its teachers choose from in a workbook.
 *
 * @param leerjaren of the school exam
 * @param vormen forms of toetsen, as the school names them
 * @param periodes names of the periods: "periode 1"
 */
public record Invulkeuzes(List<Integer> leerjaren, List<String> vormen, List<String> periodes) {

  private static final List<String> SOORTEN =
      List.of("SE", "CE", "EK", "SE, CE", "SE, EK", "CE, EK", "SE, CE, EK");

  public Invulkeuzes {
    leerjaren = List.copyOf(leerjaren);
    vormen = List.copyOf(vormen);
    periodes = List.copyOf(periodes);
  }

  /** Gives the values to choose from in a column; none for one to write in freely. */
  List<String> of(Kolomsoort kolom) {
    return switch (kolom) {
      case LEERJAAR -> leerjaren.stream().map(String::valueOf).toList();
      case SOORT -> SOORTEN;
      case VORM -> vormen;
      case MOMENT -> periodes;
      case HERKANSING -> List.of("ja", "nee");
      case BEOORDELING -> List.of("cijfer", "o/v/g");
      default -> List.of();
    };
  }
}
