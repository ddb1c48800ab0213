package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Soort;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.label.Label;
import nl.toetssteen.lezen.label.Regel;

/** Holds a deel while the tree is being built. */
final class Knoop {
  final Soort soort;
  final Label label;
  final Regel regel;
  final int rang;
  final List<Knoop> delen = new ArrayList<>();

  Knoop(Soort soort, Regel regel, int rang) {
    this.soort = soort;
    this.regel = regel;
    this.label = regel == null ? null : regel.label();
    this.rang = rang;
  }

  Knoop add(Knoop deel) {
    delen.add(deel);
    return deel;
  }

  /** Makes the immutable tree below this node. */
  List<Deel> build(String eidOuder, Eids eids) {
    List<Deel> gebouwd = new ArrayList<>();
    int volgnummer = 0;
    for (Knoop deel : delen) {
      volgnummer++;
      gebouwd.add(deel.buildSelf(eids.next(eidOuder, deel, volgnummer), eids));
    }
    return gebouwd;
  }

  private Deel buildSelf(String eid, Eids eids) {
    String nummer = label == null ? "" : label.nummer();
    Tabel tabel = regel.alinea().tabel();
    return new Deel(
        soort,
        label == null ? "" : label.gedrukt(),
        nummer,
        soort.heeftKop() ? regel.tekst() : "",
        text(tabel),
        regel.alinea().pagina(),
        eid,
        tabel,
        build(eid, eids));
  }

  /** Gives the own text; that of a table is its rows as lines, so that quotes can point into it. */
  private String text(Tabel tabel) {
    if (tabel != null) {
      return tabel.rijen().stream().map(Tabel.Rij::tekst).collect(Collectors.joining("\n"));
    }
    return soort.heeftKop() ? "" : regel.tekst();
  }
}
