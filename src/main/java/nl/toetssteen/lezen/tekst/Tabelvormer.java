package nl.toetssteen.lezen.tekst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.document.Tabel.Rij;
import nl.toetssteen.lezen.bron.Alinea;

/** Gathers the rows of a Markdown table: lines that begin with a vertical bar. */
final class Tabelvormer {

  private static final Pattern STREPEN = Pattern.compile("[|:\\s-]+");
  private static final Pattern RAND = Pattern.compile("^\\||\\|$");

  private final List<Rij> rijen = new ArrayList<>();

  static boolean isRow(String regel) {
    return regel.length() > 1 && regel.charAt(0) == '|';
  }

  /** Adds a row; the line of dashes makes what stands above it the head. */
  void addRow(String regel) {
    if (STREPEN.matcher(regel).matches()) {
      rijen.replaceAll(rij -> new Rij(true, rij.pagina(), rij.cellen()));
      return;
    }
    String[] cellen = RAND.matcher(regel).replaceAll("").split("\\|", -1);
    rijen.add(
        new Rij(false, 0, Arrays.stream(cellen).map(cel -> new Cel(cel.strip(), 1, 1)).toList()));
  }

  /** Ends the table and gives it; empty when there was none. */
  Optional<Alinea> close() {
    if (rijen.isEmpty()) {
      return Optional.empty();
    }
    Alinea alinea = new Alinea("", "", -1, 0, 0, 0, false, 0, new Tabel(rijen));
    rijen.clear();
    return Optional.of(alinea);
  }
}
