package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;
import nl.toetssteen.kenmerken.Documentnummers.Uitslag;
import nl.toetssteen.kenmerken.Verwijzing.Buurverwijzing;
import nl.toetssteen.kenmerken.Verwijzing.Doel;

/** Knows which articles and leden of a document have one before or after them. */
public final class Buren {

  /** Tells at which place of its row a part stands, 0-based. */
  private record Plek(int nr, int aantal) {}

  private final IdentityHashMap<Deel, Plek> plekken = new IdentityHashMap<>();

  /** Collects the rows of a document: all its articles, and the leden of each. */
  public Buren(Document document) {
    List<Deel> artikelen = new ArrayList<>();
    document.alle().filter(Buren::isArticle).forEach(artikelen::add);
    note(artikelen);
    artikelen.forEach(a -> note(a.delen().stream().filter(d -> d.soort() == Soort.LID).toList()));
  }

  private static boolean isArticle(Deel deel) {
    return deel.soort() == Soort.ARTIKEL;
  }

  private void note(List<Deel> rij) {
    for (int i = 0; i < rij.size(); i++) {
      plekken.put(rij.get(i), new Plek(i, rij.size()));
    }
  }

  /**
   * Looks whether the part before or after exists.
   *
   * @param pad the parts that the reference stands in, the outermost first
   */
  public Uitslag find(Buurverwijzing verwijzing, List<Deel> pad) {
    Plek plek = null;
    for (Deel deel : pad) {
      boolean past = verwijzing.doel() == Doel.LID ? deel.soort() == Soort.LID : isArticle(deel);
      plek = past ? plekken.get(deel) : plek;
    }
    if (plek == null || plek.aantal() < 2) {
      return Uitslag.ONBEKEND;
    }
    boolean rand = verwijzing.volgende() ? plek.nr() == plek.aantal() - 1 : plek.nr() == 0;
    return rand ? Uitslag.ONVINDBAAR : Uitslag.GEVONDEN;
  }
}
