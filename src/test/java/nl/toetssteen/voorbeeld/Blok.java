package nl.toetssteen.voorbeeld;

import java.util.List;

/** Is one piece of a sample's running text: a paragraph with a style, or a table. */
sealed interface Blok {

  /** Holds a paragraph; its number is not in the text, Word prints it from the style. */
  record Alinea(Stijl stijl, String tekst) implements Blok {}

  /**
   * Holds a table with a heading row.
   *
   * @param breedtes relative widths of the columns, in any unit
   * @param rijen the cells, heading row first
   */
  record Tabel(List<Integer> breedtes, List<List<String>> rijen) implements Blok {}
}
