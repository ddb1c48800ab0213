package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.label.Familie;
import nl.toetssteen.lezen.label.Regel;

/** Parts articles of which the text goes on behind the number: "Artikel 4. De rector beslist." */
final class Inloopkoppen {

  private Inloopkoppen() {}

  /**
   * Gives the same paragraphs, with each such number as a heading of its own. One alone may be the
   * beginning of a sentence; a row of articles is none.
   */
  static List<Regel> split(List<Regel> regels) {
    List<Regel> artikelen = regels.stream().filter(r -> r.isFamilie(Familie.ARTIKEL)).toList();
    List<Regel> gesplitst = new ArrayList<>(regels.size());
    int nr = 0;
    for (Regel regel : regels) {
      boolean artikel = regel.isFamilie(Familie.ARTIKEL);
      if (artikel && runsIn(regel) && standsInRow(artikelen, nr)) {
        gesplitst.add(new Regel(regel.alinea(), regel.label(), ""));
        gesplitst.add(new Regel(regel.alinea(), null, regel.tekst()));
      } else {
        gesplitst.add(regel);
      }
      nr += artikel ? 1 : 0;
    }
    return gesplitst;
  }

  private static boolean runsIn(Regel regel) {
    return !Bewijs.isWordHeading(regel)
        && regel.alinea().tabel() == null
        && regel.label().gedrukt().matches(".*[.:)]")
        && Character.isUpperCase(regel.tekst().codePointAt(0));
  }

  private static boolean standsInRow(List<Regel> artikelen, int nr) {
    int rang = artikelen.get(nr).label().rang();
    return nr > 0 && artikelen.get(nr - 1).label().rang() == rang - 1
        || nr + 1 < artikelen.size() && artikelen.get(nr + 1).label().rang() == rang + 1;
  }
}
