package nl.toetssteen.toetsing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.document.Tabel;

/** Knows which table is which, and where its rows begin in its text. */
final class Tabellen {

  private final Map<String, Passage> passages = new HashMap<>();
  private final Map<String, Integer> nummers = new HashMap<>();
  private final Map<String, int[]> beginnen = new HashMap<>();

  Tabellen(List<Passage> alle) {
    for (Passage passage : alle) {
      if (passage.deel().inhoudTabel().isPresent()) {
        passages.put(passage.deel().eid(), passage);
        nummers.put(passage.deel().eid(), nummers.size() + 1);
      }
    }
  }

  /** Finds a table by its eid. */
  Optional<Passage> find(String eid) {
    return Optional.ofNullable(passages.get(eid));
  }

  /** Gives the 1-based number of a table in the document; 0 for other text. */
  int number(Passage passage) {
    return nummers.getOrDefault(passage.deel().eid(), 0);
  }

  /** Gives the 1-based row of a table that a character of its text stands in. */
  int row(Passage tabel, int teken) {
    int plek = Arrays.binarySearch(begins(tabel), teken);
    return plek >= 0 ? plek + 1 : -plek - 1;
  }

  /** Gives the first character of a row within the text of its table. */
  int begin(Passage tabel, int rij) {
    return begins(tabel)[rij - 1];
  }

  /** Gives the character after a row within the text of its table. */
  int end(Passage tabel, int rij) {
    return rij == rows(tabel) ? tabel.tekst().length() : begin(tabel, rij + 1) - 1;
  }

  /** Gives the number of rows of a table. */
  int rows(Passage tabel) {
    return tabel.deel().tabel().rijen().size();
  }

  private int[] begins(Passage tabel) {
    return beginnen.computeIfAbsent(
        tabel.deel().eid(), eid -> begins(tabel.deel().tabel().rijen()));
  }

  private static int[] begins(List<Tabel.Rij> rijen) {
    int[] begin = new int[rijen.size()];
    for (int i = 1; i < begin.length; i++) {
      begin[i] = begin[i - 1] + rijen.get(i - 1).lengte() + 1;
    }
    return begin;
  }
}
