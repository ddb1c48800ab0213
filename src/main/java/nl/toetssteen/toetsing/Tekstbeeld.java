package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;

/**
 * Sees a document as one row of words, in which passages, sentences, concepts and annotations are
 * all spans. Serves one thread.
 */
final class Tekstbeeld {

  /**
   * Marks an annotation on the words.
   *
   * @param waarde number to compare with; NaN when there is none
   * @param toelichting what to tell the user about it, in Dutch; empty when there is nothing to
   *     tell
   */
  record Gemarkeerd(Bereik woorden, double waarde, String toelichting) {}

  final Document document;
  final List<Passage> passages = new ArrayList<>();
  final Woorden woorden = new Woorden();
  private final Begrippenindex begrippen;
  private final Woordindex index;
  private final Map<String, Register<Bereik>> gevonden = new HashMap<>();
  private final Merken merken = new Merken(this);

  /** The headings above each passage. */
  private final List<List<Bereik>> koppen = new ArrayList<>();

  private final List<Bereik> zinnen = new ArrayList<>();
  private final int[] passageVan;
  private final Bereik[] zinVan;

  /** Number of passages that make up the title page. */
  final int titeldelen;

  Tekstbeeld(Document document, Begrippenindex begrippen) {
    this.document = document;
    this.begrippen = begrippen;
    document.delen().forEach(deel -> add(deel, List.of(), -1));
    this.titeldelen = document.titelblad().size();
    this.passageVan = new int[woorden.tekst.size()];
    this.zinVan = new Bereik[woorden.tekst.size()];
    for (Passage passage : passages) {
      Arrays.fill(passageVan, passage.woorden().van(), passage.woorden().tot(), passage.nr());
      cut(passage);
    }
    for (int i = 0; i < zinnen.size(); i++) {
      int tot = i + 1 < zinnen.size() ? zinnen.get(i + 1).van() : zinVan.length;
      Arrays.fill(zinVan, i == 0 ? 0 : zinnen.get(i).van(), tot, zinnen.get(i));
    }
    this.index = begrippen.index(woorden.tekst);
  }

  private void add(Deel deel, List<Deel> boven, int kop) {
    List<Deel> pad = new ArrayList<>(boven);
    pad.add(deel);
    int nr = passages.size();
    int eigenKop = deel.soort().heeftKop() ? nr : kop;
    String tekst = deel.soort().heeftKop() ? deel.kop() : deel.tekst();
    passages.add(new Passage(nr, List.copyOf(pad), tekst, woorden.add(tekst), eigenKop));
    koppen.add(eigenKop < 0 ? List.of() : headings(nr, eigenKop));
    deel.delen().forEach(onder -> add(onder, pad, eigenKop));
  }

  private void cut(Passage passage) {
    int van = 0;
    for (int tot : Zinnen.ends(passage.tekst())) {
      Bereik zin = woorden.at(passage.woorden(), van, tot);
      if (zin != null && (zinnen.isEmpty() || zin.van() >= zinnen.get(zinnen.size() - 1).tot())) {
        zinnen.add(zin);
      }
      van = tot;
    }
  }

  void mark(String soort, Bereik bereik, double waarde) {
    mark(soort, bereik, waarde, "");
  }

  /** Adds an annotation; those of a kind must come in reading order. */
  void mark(String soort, Bereik bereik, double waarde, String toelichting) {
    if (bereik != null) {
      merken.add(soort, new Gemarkeerd(bereik, waarde, toelichting));
    }
  }

  /** Leaves annotations to another, to mark them when one is asked for. */
  void leaveMarks(Runnable ander) {
    merken.leave(ander);
  }

  /** Gives all sentences, in reading order. */
  List<Bereik> zinnen() {
    return zinnen;
  }

  /** Gives the places of a concept that lie within one sentence, in reading order. */
  Register<Bereik> begrip(String naam) {
    Register<Bereik> plaatsen = gevonden.get(naam);
    if (plaatsen == null) {
      List<Bereik> alle = begrippen.find(naam, index);
      alle.removeIf(p -> !zin(p.van()).bevat(p));
      plaatsen = new Register<>(alle, Function.identity());
      gevonden.put(naam, plaatsen);
    }
    return plaatsen;
  }

  /** Tells whether a denial belongs to the way a concept is written. */
  boolean isDenial(String begrip) {
    return begrippen.isWrittenWith(begrip, Zoeker.ONTKENNING);
  }

  /** Gives the annotations of a kind, in reading order. */
  Register<Gemarkeerd> kenmerk(String soort) {
    return merken.of(soort);
  }

  /** Gives the passage that a word stands in. */
  Passage passage(int woord) {
    return passages.get(passageVan[woord]);
  }

  /** Gives the sentence that a word stands in. */
  Bereik zin(int woord) {
    return zinVan[woord];
  }

  /** Gives the headings above a passage, the nearest first. */
  List<Bereik> koppen(Passage passage) {
    return koppen.get(passage.nr());
  }

  private List<Bereik> headings(int nr, int kop) {
    if (kop < nr) {
      return koppen.get(kop);
    }
    List<Bereik> boven = new ArrayList<>();
    boven.add(passages.get(kop).woorden());
    int hoger = parentHeading(passages.get(kop));
    boven.addAll(hoger < 0 ? List.of() : koppen.get(hoger));
    return boven;
  }

  private int parentHeading(Passage kop) {
    int diepte = kop.pad().size() - 1;
    for (int i = kop.nr() - 1; diepte > 0 && i >= 0; i--) {
      Passage eerder = passages.get(i);
      if (eerder.isKop() && eerder.pad().size() == diepte) {
        return i;
      }
    }
    return -1;
  }
}
