package nl.toetssteen.lezen.opmaak;

import java.util.List;
import nl.toetssteen.document.Tabel.Rij;
import nl.toetssteen.lezen.bron.Alinea;

/** Puts what stands in one cell on one line. */
public final class CellText {
  private CellText() {}

  /** Gives the text of the paragraphs and tables, with their numbers. */
  public static String of(List<Alinea> content) {
    LineText text = new LineText();
    content.forEach(alinea -> append(text, alinea));
    return text.toString();
  }

  private static void append(LineText text, Alinea alinea) {
    if (alinea.tabel() == null) {
      text.append(' ');
      text.append(alinea.nummer());
      text.append(' ');
      text.append(alinea.tekst());
    } else {
      for (Rij row : alinea.tabel().rijen()) {
        row.cellen().forEach(cell -> text.append(' ' + cell.tekst()));
      }
    }
  }
}
