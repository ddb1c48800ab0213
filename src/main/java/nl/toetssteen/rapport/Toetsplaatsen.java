package nl.toetssteen.rapport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.rapport.Rapport.Rapportdocument;

/** Knows which toets stands in which row of which table. */
final class Toetsplaatsen {
  private final Map<Rij, String> namen = new HashMap<>();

  private record Rij(int document, String tabel, int rij) {}

  Toetsplaatsen(List<Rapportdocument> documenten) {
    documenten.forEach(this::add);
  }

  /** Gives the name of the toets that a place is about; empty when it is about none. */
  String toets(Vindplaats plaats) {
    return namen.getOrDefault(new Rij(plaats.document(), plaats.eid(), plaats.rij()), "");
  }

  private void add(Rapportdocument document) {
    Map<String, Tabel> tabellen = new HashMap<>();
    document
        .document()
        .alle()
        .filter(deel -> deel.tabel() != null)
        .forEach((Deel deel) -> tabellen.put(deel.eid(), deel.tabel()));
    for (Toets toets : document.programma().toetsen()) {
      String naam = toets.naam();
      Tabel tabel = tabellen.get(toets.plaats().tabel());
      if (tabel != null && holds(tabel, toets.plaats().rij(), naam)) {
        namen.put(
            new Rij(document.nr(), toets.plaats().tabel(), toets.plaats().rij()),
            Toetsnaam.kort(naam));
      }
    }
  }

  /** In a table on its side the toetsen are columns, and then the row says nothing. */
  private static boolean holds(Tabel tabel, int rij, String naam) {
    return !naam.isBlank()
        && rij <= tabel.rijen().size()
        && tabel.rijen().get(rij - 1).tekst().contains(naam);
  }
}
