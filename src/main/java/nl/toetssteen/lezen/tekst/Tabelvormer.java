package nl.toetssteen.lezen.tekst;

import java.util.ArrayList;
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
  private static final String ONTSNAPBAAR = "\\`*_[]<>|#";

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
    rijen.add(
        new Rij(false, 0, cells(regel).stream().map(cel -> new Cel(cel.strip(), 1, 1)).toList()));
  }

  /** Splits a row at its bars; after a backslash a bar or another sign stands for itself. */
  private static List<String> cells(String regel) {
    List<String> cellen = new ArrayList<>();
    StringBuilder cel = new StringBuilder();
    for (int i = 1; i < regel.length(); i++) {
      char teken = regel.charAt(i);
      boolean letterlijk =
          teken == '\\' && i + 1 < regel.length() && ONTSNAPBAAR.indexOf(regel.charAt(i + 1)) >= 0;
      if (letterlijk) {
        i++;
        cel.append(regel.charAt(i));
      } else if (teken == '|') {
        cellen.add(cel.toString());
        cel.setLength(0);
      } else {
        cel.append(teken);
      }
    }
    if (!cel.isEmpty()) {
      cellen.add(cel.toString());
    }
    return cellen;
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
