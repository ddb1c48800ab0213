package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.document.Citaat;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Soort;
import nl.toetssteen.document.Vindplaats;

/** Points at places in a document as a reader would: number, heading, page and quote. */
final class Aanwijzer {

  private static final int LANGSTE_CITAAT = 60;
  private static final int SAMEN = 8;
  private static final int OMGEVING = 80;

  /** A number that says itself where it belongs: "3.3.2", "A1". */
  private static final Pattern EIGEN_NUMMER = Pattern.compile("\\.|^\\p{L}[0-9]");

  static final int MEESTE_PLAATSEN = 10;

  private final Tekstbeeld beeld;
  final Tabellen tabellen;
  private final int documentnr;

  Aanwijzer(Tekstbeeld beeld, int documentnr) {
    this.beeld = beeld;
    this.tabellen = new Tabellen(beeld.passages);
    this.documentnr = documentnr;
  }

  /** Points at the words of a match. */
  Vindplaats point(List<Bereik> plaatsen) {
    List<Bereik> stukken = pieces(plaatsen);
    Passage passage = beeld.passage(stukken.get(0).van());
    int tabel = tabellen.number(passage);
    int rij = tabel == 0 ? 0 : tabellen.row(passage, beeld.woorden.begin(stukken.get(0).van()));
    int pagina = rij == 0 ? passage.deel().pagina() : page(passage, rij);
    return new Vindplaats(
        documentnr,
        number(numbered(passage)),
        passage.deel().eid(),
        heading(passage),
        pagina,
        tabel,
        rij,
        beeld.document.ocr(pagina),
        quote(stukken));
  }

  private static int page(Passage tabel, int rij) {
    return tabel.deel().tabel().rijen().get(rij - 1).pagina();
  }

  /** Joins places that stand near each other in one passage. */
  private List<Bereik> pieces(List<Bereik> plaatsen) {
    List<Bereik> stukken = new ArrayList<>();
    boolean samen = isShort(plaatsen);
    for (Bereik plaats : perPassage(plaatsen)) {
      Bereik vorige = stukken.isEmpty() ? null : stukken.get(stukken.size() - 1);
      boolean dichtbij =
          vorige != null
              && beeld.passage(vorige.van()).nr() == beeld.passage(plaats.van()).nr()
              && (samen || plaats.van() - vorige.tot() <= SAMEN);
      if (dichtbij) {
        stukken.set(stukken.size() - 1, vorige.samen(plaats));
      } else {
        stukken.add(plaats);
      }
    }
    return stukken;
  }

  private List<Bereik> perPassage(List<Bereik> plaatsen) {
    List<Bereik> delen = new ArrayList<>();
    for (Bereik plaats : plaatsen) {
      int van = plaats.van();
      while (van < plaats.tot()) {
        int tot = Math.min(plaats.tot(), beeld.passage(van).woorden().tot());
        delen.add(new Bereik(van, tot));
        van = tot;
      }
    }
    delen.sort(Comparator.comparingInt(Bereik::van));
    return delen;
  }

  private static boolean isShort(List<Bereik> plaatsen) {
    Bereik alles = plaatsen.get(0);
    for (Bereik plaats : plaatsen) {
      alles = alles.samen(plaats);
    }
    return alles.lengte() <= LANGSTE_CITAAT;
  }

  private Citaat quote(List<Bereik> stukken) {
    List<Markering> markeringen = stukken.stream().map(this::mark).toList();
    String tekst = stukken.stream().map(this::text).collect(Collectors.joining(" … "));
    Markering eerste = markeringen.get(0);
    Markering laatste = markeringen.get(markeringen.size() - 1);
    String voor = beeld.passage(stukken.get(0).van()).tekst();
    String na = beeld.passage(stukken.get(stukken.size() - 1).van()).tekst();
    return new Citaat(tekst, tail(voor, eerste.van()), head(na, laatste.tot()), markeringen);
  }

  private Markering mark(Bereik stuk) {
    return new Markering(
        beeld.passage(stuk.van()).deel().eid(),
        beeld.woorden.begin(stuk.van()),
        beeld.woorden.einde(stuk.tot() - 1));
  }

  private String text(Bereik stuk) {
    return beeld
        .passage(stuk.van())
        .tekst()
        .substring(beeld.woorden.begin(stuk.van()), beeld.woorden.einde(stuk.tot() - 1));
  }

  /** Gives the words before a place; only these are copied, for a table may be very long. */
  private static String tail(String tekst, int tot) {
    if (tot <= OMGEVING) {
      return tekst.substring(0, tot);
    }
    String einde = tekst.substring(tot - OMGEVING, tot);
    return einde.substring(einde.indexOf(' ') + 1);
  }

  /** Gives the words after a place. */
  private static String head(String tekst, int van) {
    if (tekst.length() - van <= OMGEVING) {
      return tekst.substring(van);
    }
    String begin = tekst.substring(van, van + OMGEVING);
    int spatie = begin.lastIndexOf(' ');
    return begin.substring(0, spatie < 0 ? OMGEVING : spatie);
  }

  /**
   * Gives the passage by whose number a place is known. A table or a paragraph below "5.4.1" is
   * part of 5.4.1; that it stands beside it in the tree says how it is printed.
   */
  private Passage numbered(Passage passage) {
    Soort soort = passage.deel().soort();
    if (soort != Soort.TABEL && soort != Soort.ALINEA) {
      return passage;
    }
    int nr = passage.nr();
    while (nr > passage.kop() && nr > 0 && isUnnumbered(beeld.passages.get(nr), passage)) {
      nr--;
    }
    Passage boven = beeld.passages.get(nr);
    boolean eigen =
        boven.deel().soort() == Soort.LID
            && boven.pad().size() == passage.pad().size()
            && EIGEN_NUMMER.matcher(boven.deel().nummer()).find();
    return eigen ? boven : passage;
  }

  private static boolean isUnnumbered(Passage hier, Passage passage) {
    Soort soort = hier.deel().soort();
    return hier.pad().size() > passage.pad().size()
        || soort == Soort.TABEL
        || soort == Soort.ALINEA
        || soort == Soort.ONDERDEEL;
  }

  /** Names the place as printed: "12 lid 3", "6.6 b", "3.3.2". */
  static String number(Passage passage) {
    String artikel = "";
    StringBuilder binnen = new StringBuilder();
    for (Deel deel : passage.pad()) {
      if (deel.nummer().isEmpty()) {
        continue;
      }
      if (deel.soort().heeftKop()) {
        artikel = (deel.soort() == Soort.BIJLAGE ? "bijlage " : "") + deel.nummer();
      } else if (EIGEN_NUMMER.matcher(deel.nummer()).find()) {
        artikel = deel.nummer();
      } else {
        binnen.append(deel.soort() == Soort.LID ? " lid " : " ").append(deel.nummer());
      }
    }
    return (artikel + binnen).strip();
  }

  /** Names a heading as a reader would: "artikel 12 (Bezwaar en beroep)". */
  static String name(Passage kop) {
    String nummer = number(kop);
    if (nummer.isEmpty()) {
      return "“" + kop.tekst() + "”";
    }
    String soort = nummer.startsWith("bijlage") ? "" : "artikel ";
    return soort + nummer + " (" + kop.tekst() + ")";
  }

  private static String heading(Passage passage) {
    String kop = "";
    for (Deel deel : passage.pad()) {
      kop = deel.soort().heeftKop() && !deel.kop().isEmpty() ? deel.kop() : kop;
    }
    return kop;
  }
}
