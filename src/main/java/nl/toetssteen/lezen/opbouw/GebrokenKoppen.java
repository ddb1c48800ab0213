package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.label.Regel;

/** Joins headings that stand in two paragraphs: "Hoofdstuk 3", and below it what it is called. */
final class GebrokenKoppen {

  private GebrokenKoppen() {}

  /** Gives the same paragraphs, with each such heading as one. */
  static List<Regel> join(List<Regel> regels) {
    List<Regel> heel = new ArrayList<>(regels.size());
    for (Regel regel : regels) {
      Regel vorige = heel.isEmpty() ? null : heel.get(heel.size() - 1);
      if (vorige != null && isBare(vorige) && names(regel, vorige)) {
        heel.set(heel.size() - 1, joined(vorige, regel));
      } else {
        heel.add(regel);
      }
    }
    return heel;
  }

  private static boolean isBare(Regel regel) {
    return regel.label() != null
        && regel.label().familie().heeftWoord()
        && regel.tekst().isEmpty()
        && regel.alinea().tabel() == null;
  }

  /** A heading of its own, one level deeper, is not the name of the one above it. */
  private static boolean names(Regel regel, Regel kaal) {
    int niveau = regel.alinea().kopniveau();
    int niveauKaal = kaal.alinea().kopniveau();
    return regel.label() == null
        && regel.lijktKop()
        && !Character.isLowerCase(regel.tekst().codePointAt(0))
        && (niveau == 0 || niveauKaal == 0 || niveau == niveauKaal);
  }

  private static Regel joined(Regel kaal, Regel naam) {
    Alinea a = kaal.alinea();
    Alinea geheel =
        new Alinea(
            a.tekst(),
            a.nummer(),
            a.niveau(),
            a.inspringing(),
            Math.max(a.kopniveau(), naam.alinea().kopniveau()),
            Math.max(a.letter(), naam.alinea().letter()),
            a.vet() && naam.alinea().vet(),
            a.pagina(),
            null,
            a.herkomst());
    return new Regel(geheel, kaal.label(), naam.tekst());
  }
}
