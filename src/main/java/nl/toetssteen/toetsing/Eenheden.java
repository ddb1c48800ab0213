package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.document.Soort;

/** Divides a document in stretches that are judged as one: sentences, leden and articles. */
final class Eenheden {

  private static final int LANGSTE_ADRESREGEL = 70;
  private static final Pattern EINDE_VAN_ZIN = Pattern.compile(".*[.:;]$");

  private final Tekstbeeld beeld;
  private final List<Eenheid> zinnen = new ArrayList<>();
  private final List<Eenheid> leden = new ArrayList<>();
  private final List<Eenheid> lopendeLeden = new ArrayList<>();
  private final List<Eenheid> artikelen = new ArrayList<>();
  private final List<Bereik> artikelMetKop = new ArrayList<>();
  private final List<Eenheid> titel = new ArrayList<>();
  private final List<Eenheid> koppen = new ArrayList<>();

  /** The numbers of the sentences that a sentence announces, by its first word. */
  private final Map<Integer, List<Integer>> aangekondigd = new HashMap<>();

  private final int[] lidVan;
  private final int[] artikelVan;

  Eenheden(Tekstbeeld beeld) {
    this.beeld = beeld;
    this.lidVan = new int[beeld.passages.size()];
    this.artikelVan = new int[beeld.passages.size()];
    groupLeden();
    groupArticles();
    addSentences();
    addTitle(beeld.titeldelen);
  }

  /** Adds the title page, when the document has one. */
  private void addTitle(int delen) {
    if (delen > 0 && beeld.passages.get(delen - 1).woorden().tot() > 0) {
      titel.add(new Eenheid(new Bereik(0, beeld.passages.get(delen - 1).woorden().tot()), null));
    }
  }

  /** Gives all stretches of a size, in reading order. */
  List<Eenheid> all(Omvang omvang) {
    return switch (omvang) {
      case ZIN -> zinnen;
      case LID -> lopendeLeden;
      case ARTIKEL -> artikelen;
      case TITEL -> titel;
      case KOP -> koppen;
    };
  }

  /** Gives the stretches of a size that hold any of these places; all when it is null. */
  List<Eenheid> around(Omvang omvang, List<Bereik> plaatsen) {
    List<Eenheid> alle = all(omvang);
    if (plaatsen == null) {
      return alle;
    }
    if (plaatsen.isEmpty()) {
      return List.of();
    }
    BitSet nummers = new BitSet(alle.size());
    for (Bereik plaats : plaatsen) {
      int nr = last(alle, plaats.van());
      if (nr >= 0 && alle.get(nr).bereik().bevat(plaats)) {
        nummers.set(nr);
      }
      if (omvang == Omvang.ZIN) {
        aangekondigd.getOrDefault(beeld.zin(plaats.van()).van(), List.of()).forEach(nummers::set);
      }
    }
    List<Eenheid> gekozen = new ArrayList<>();
    for (int nr = nummers.nextSetBit(0); nr >= 0; nr = nummers.nextSetBit(nr + 1)) {
      gekozen.add(alle.get(nr));
    }
    return gekozen;
  }

  /** Finds the last unit that begins at a word or before it, by halving; -1 when there is none. */
  private static int last(List<Eenheid> eenheden, int woord) {
    int links = 0;
    int rechts = eenheden.size();
    while (links < rechts) {
      int midden = (links + rechts) >>> 1;
      if (eenheden.get(midden).bereik().van() <= woord) {
        links = midden + 1;
      } else {
        rechts = midden;
      }
    }
    return links - 1;
  }

  /** Gives the lid that a word stands in, with its onderdelen. */
  Bereik lid(int woord) {
    return leden.get(lidVan[beeld.passage(woord).nr()]).bereik();
  }

  /** Gives the article that a word stands in, heading included. */
  Bereik artikel(int woord) {
    return article(beeld.passage(woord));
  }

  /** Gives the article that a passage is part of, heading included. */
  Bereik article(Passage passage) {
    return artikelMetKop.get(artikelVan[passage.nr()]);
  }

  /**
   * Tells whether a passage belongs to the list that an earlier one on the same level announces.
   */
  static boolean joins(Passage aanhef, Passage volgende) {
    if (volgende.isKop() || volgende.pad().size() < aanhef.pad().size()) {
      return false;
    }
    if (!aanhef.kondigtAan()) {
      return aanhef.staatOpen()
          && volgende.deel().soort() == Soort.ONDERDEEL
          && aanhef.deel().soort() == Soort.ALINEA;
    }
    Soort soort = volgende.pad().get(aanhef.pad().size() - 1).soort();
    boolean regel =
        soort == Soort.ALINEA
            && volgende.tekst().length() <= LANGSTE_ADRESREGEL
            && !EINDE_VAN_ZIN.matcher(volgende.tekst()).matches();
    boolean genummerd = soort == Soort.ONDERDEEL || soort == Soort.LID;
    return regel || soort == Soort.TABEL || genummerd && aanhef.deel().soort() == Soort.ALINEA;
  }

  private void groupLeden() {
    Passage wortel = null;
    int diepte = 0;
    for (Passage passage : beeld.passages) {
      boolean vervolg =
          wortel != null
              && !passage.isKop()
              && (passage.pad().size() > diepte || joins(wortel, passage));
      if (vervolg) {
        extend(leden, passage);
      } else {
        leden.add(new Eenheid(passage.woorden(), null));
        wortel = passage.isKop() ? null : passage;
        diepte = passage.pad().size();
      }
      lidVan[passage.nr()] = leden.size() - 1;
    }
    for (Eenheid lid : leden) {
      if (lid.bereik().lengte() > 0) {
        addRunning(lid);
      }
    }
  }

  /** Adds a lid; each row of a table is one of its own, and a heading is none. */
  private void addRunning(Eenheid lid) {
    Passage eerste = beeld.passage(lid.bereik().van());
    if (eerste.deel().inhoudTabel().isPresent()) {
      beeld.zinnen().stream()
          .filter(lid.bereik()::bevat)
          .forEach(rij -> lopendeLeden.add(new Eenheid(rij, null)));
    } else if (!eerste.isKop()) {
      lopendeLeden.add(lid);
    }
  }

  private void groupArticles() {
    List<Eenheid> metKop = new ArrayList<>();
    for (Passage passage : beeld.passages) {
      if (passage.isKop() && passage.woorden().lengte() > 0) {
        koppen.add(new Eenheid(passage.woorden(), null));
      }
      if (passage.isKop() || metKop.isEmpty()) {
        metKop.add(new Eenheid(passage.woorden(), null));
      } else {
        extend(metKop, passage);
      }
      artikelVan[passage.nr()] = metKop.size() - 1;
    }
    for (Eenheid artikel : metKop) {
      artikelMetKop.add(artikel.bereik());
      withoutHeading(artikel.bereik());
    }
  }

  /** Keeps the text of an article: a heading alone never meets a requirement. */
  private void withoutHeading(Bereik artikel) {
    if (artikel.lengte() == 0) {
      return;
    }
    Passage eerste = beeld.passage(artikel.van());
    int van = eerste.isKop() ? eerste.woorden().tot() : artikel.van();
    if (van < artikel.tot()) {
      artikelen.add(new Eenheid(new Bereik(van, artikel.tot()), null));
    }
  }

  private static void extend(List<Eenheid> eenheden, Passage passage) {
    int laatste = eenheden.size() - 1;
    Bereik langer = eenheden.get(laatste).bereik().samen(passage.woorden());
    eenheden.set(laatste, new Eenheid(langer, null));
  }

  private void addSentences() {
    int[] aanhef = new int[beeld.passages.size()];
    for (Passage passage : beeld.passages) {
      aanhef[passage.nr()] = announcement(passage);
    }
    for (Bereik zin : beeld.zinnen()) {
      Passage passage = beeld.passage(zin.van());
      if (passage.isKop()) {
        continue;
      }
      int nr = aanhef[passage.nr()];
      Bereik boven = nr < 0 ? null : lastSentence(beeld.passages.get(nr));
      if (boven != null) {
        aangekondigd.computeIfAbsent(boven.van(), z -> new ArrayList<>()).add(zinnen.size());
      }
      zinnen.add(new Eenheid(zin, boven));
    }
  }

  /** Gives the passage that announces this one, -1 when there is none. */
  private int announcement(Passage passage) {
    Bereik lid = leden.get(lidVan[passage.nr()]).bereik();
    for (int i = passage.nr() - 1; i >= 0; i--) {
      Passage eerder = beeld.passages.get(i);
      if (eerder.woorden().van() < lid.van() || eerder.isKop()) {
        return headingAbove(passage);
      }
      boolean ouder = eerder.pad().size() < passage.pad().size();
      boolean broer = eerder.pad().size() == passage.pad().size() && joins(eerder, passage);
      if (ouder || broer) {
        return i;
      }
    }
    return -1;
  }

  /** Gives the heading that announces a list right below it, -1 when this is no such item. */
  private int headingAbove(Passage passage) {
    int i = passage.nr();
    while (i >= 0 && beeld.passages.get(i).deel().soort() == Soort.ONDERDEEL) {
      i--;
    }
    return i >= 0 && i < passage.nr() && beeld.passages.get(i).isKop() ? i : -1;
  }

  private Bereik lastSentence(Passage passage) {
    Bereik woorden = passage.woorden();
    return woorden.lengte() == 0 ? null : beeld.zin(woorden.tot() - 1);
  }
}
