package nl.toetssteen.voorbeeld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Is the text source of a sample PTA: headings, paragraphs and tables as in Markdown. A row that
 * opens with {@code |=} is one cell over the whole table.
 */
record PtaBron(List<Stuk> stukken) {

  /** Is one piece of it. */
  sealed interface Stuk {
    /** Holds a heading; 1 is the highest. */
    record Kop(int niveau, String tekst) implements Stuk {}

    /** Holds a paragraph. */
    record Alinea(String tekst) implements Stuk {}

    /** Holds a table; a row of one cell spans it. */
    record Tabel(List<List<String>> rijen) implements Stuk {
      int breedte() {
        return rijen.get(0).size();
      }
    }
  }

  static PtaBron read(Path bestand) throws IOException {
    List<Stuk> stukken = new ArrayList<>();
    List<List<String>> rijen = new ArrayList<>();
    for (String regel : Files.readAllLines(bestand)) {
      if (regel.startsWith("|")) {
        if (!regel.startsWith("|---")) {
          rijen.add(cells(regel));
        }
        continue;
      }
      if (!rijen.isEmpty()) {
        stukken.add(new Stuk.Tabel(List.copyOf(rijen)));
        rijen.clear();
      }
      if (!regel.isBlank()) {
        stukken.add(text(regel));
      }
    }
    if (!rijen.isEmpty()) {
      stukken.add(new Stuk.Tabel(List.copyOf(rijen)));
    }
    return new PtaBron(List.copyOf(stukken));
  }

  private static Stuk text(String regel) {
    int niveau = regel.matches("#+ .*") ? regel.indexOf(' ') : 0;
    return niveau == 0 ? new Stuk.Alinea(regel) : new Stuk.Kop(niveau, regel.substring(niveau + 1));
  }

  private static List<String> cells(String regel) {
    String kaal = regel.replaceFirst("^\\|=?", "").replaceFirst("\\|$", "");
    return List.of(kaal.split("\\|", -1)).stream().map(String::strip).toList();
  }

  /** Gives the tables, in order. */
  List<Stuk.Tabel> tabellen() {
    return stukken.stream()
        .filter(Stuk.Tabel.class::isInstance)
        .map(Stuk.Tabel.class::cast)
        .toList();
  }
}
