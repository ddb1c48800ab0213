package nl.toetssteen.toetsing;

import java.util.Comparator;
import java.util.IdentityHashMap;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Nummercontrole;
import nl.toetssteen.kenmerken.Nummerfout;
import nl.toetssteen.kenmerken.Nummerfout.Aard;

/**
 * Marks where a number is missing or double, on the first words of the part where it shows, within
 * one sentence.
 */
final class Nummermerken {

  private static final int MEESTE_WOORDEN = 12;

  private Nummermerken() {}

  static void mark(Tekstbeeld beeld, Document document) {
    IdentityHashMap<Deel, Passage> passages = new IdentityHashMap<>();
    beeld.passages.forEach(passage -> passages.put(passage.deel(), passage));
    Nummercontrole.find(document).stream()
        .sorted(Comparator.comparingInt(fout -> passages.get(fout.deel()).nr()))
        .forEach(fout -> mark(beeld, passages.get(fout.deel()), fout));
  }

  private static void mark(Tekstbeeld beeld, Passage passage, Nummerfout fout) {
    Bereik woorden = passage.woorden();
    for (int i = passage.nr() + 1; woorden.lengte() == 0 && i < beeld.passages.size(); i++) {
      woorden = beeld.passages.get(i).woorden();
    }
    if (woorden.lengte() > 0) {
      boolean dubbel = fout.aard() == Aard.DUBBEL;
      int einde = Math.min(beeld.zin(woorden.van()).tot(), woorden.van() + MEESTE_WOORDEN);
      Bereik begin = new Bereik(woorden.van(), einde);
      String waar = Aanwijzer.number(passage);
      String toelichting =
          dubbel
              ? "Het nummer van %s komt twee keer voor.".formatted(fout.nummer())
              : "Voor %s ontbreekt %s."
                  .formatted(waar.isEmpty() ? "dit deel" : waar, fout.nummer());
      beeld.mark(dubbel ? "nummer-dubbel" : "nummer-ontbreekt", begin, Double.NaN, toelichting);
    }
  }
}
