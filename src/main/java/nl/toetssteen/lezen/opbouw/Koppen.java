package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.document.Soort;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.label.Familie;
import nl.toetssteen.lezen.label.Regel;

/**
 * Decides which paragraphs are headings, by evidence over the whole document: the style or type,
 * the family of the number and whether the numbers go on from each other.
 */
final class Koppen {

  /**
   * Holds a heading.
   *
   * @param rang depth in the tree, 1 for a chapter
   */
  record Kop(Soort soort, int rang) {}

  private static final int RANG_PARAGRAAF = 2;
  private static final int RANG_ARTIKEL = 3;

  private final List<Regel> regels;
  private final Bewijs bewijs;
  private final Map<Integer, Integer> rangPerKopniveau = new TreeMap<>();
  private boolean inArtikel;
  private int hoofdstuk;
  private int[] laatste = {};

  Koppen(List<Regel> regels) {
    this.regels = regels;
    this.bewijs = Bewijs.of(regels);
  }

  /** Gives the heading that each paragraph is, with null for text. */
  List<Kop> decide(Deadline deadline) {
    List<Kop> koppen = new ArrayList<>();
    for (int i = 0; i < regels.size(); i++) {
      deadline.check();
      Kop kop = decide(i);
      Regel regel = regels.get(i);
      if (kop != null && regel.alinea().kopniveau() > 0 && regel.label() != null) {
        rangPerKopniveau.putIfAbsent(regel.alinea().kopniveau(), kop.rang());
      }
      koppen.add(kop);
    }
    return koppen;
  }

  private Kop decide(int i) {
    Regel regel = regels.get(i);
    if (regel.alinea().tabel() != null) {
      return null;
    }
    Kop kop = regel.label() == null ? null : numbered(i, regel);
    return kop != null ? kop : unnumbered(i, regel);
  }

  private Kop numbered(int i, Regel regel) {
    return switch (regel.label().familie()) {
      case HOOFDSTUK, PARAGRAAF, ARTIKEL, BIJLAGE ->
          Bewijs.isWordHeading(regel) ? word(regel) : null;
      case PUNTEN -> dotted(regel);
      case CIJFER, KAAL_CIJFER -> isChapter(i, regel) ? chapter(regel) : null;
      default -> null;
    };
  }

  private Kop word(Regel regel) {
    laatste = new int[0];
    inArtikel = regel.isFamilie(Familie.ARTIKEL);
    return switch (regel.label().familie()) {
      case HOOFDSTUK -> new Kop(Soort.HOOFDSTUK, 1);
      case BIJLAGE -> new Kop(Soort.BIJLAGE, 1);
      case PARAGRAAF -> new Kop(Soort.PARAGRAAF, RANG_PARAGRAAF);
      default -> new Kop(Soort.ARTIKEL, RANG_ARTIKEL);
    };
  }

  private Kop dotted(Regel regel) {
    boolean opgemaakt = regel.isOpgemaaktAlsKop(bewijs.broodletter());
    if (!isDottedHeading(regel) || bewijs.gestileerd() && !opgemaakt && bewijs.metArtikelen()) {
      return null;
    }
    if (bewijs.metArtikelen() && !opgemaakt && !regel.inHoofdletters()) {
      return null;
    }
    int[] nummers = numbers(regel.label().nummer());
    if (!goesOn(nummers) && regel.alinea().kopniveau() == 0) {
      return null;
    }
    laatste = nummers;
    hoofdstuk = nummers[0];
    return new Kop(bewijs.metArtikelen() ? Soort.PARAGRAAF : Soort.ARTIKEL, nummers.length);
  }

  private boolean isDottedHeading(Regel regel) {
    return regel.lijktKop()
        || regel.alinea().kopniveau() > 0
        || bewijs.puntenZijnKoppen() && regel.tekst().length() <= 80 && regel.tekst().endsWith(":");
  }

  /** Tells whether a dotted number comes after the previous one and does not leap a chapter. */
  private boolean goesOn(int[] nummers) {
    int vorig = laatste.length > 0 ? laatste[0] : hoofdstuk;
    boolean dichtbij = nummers[0] == vorig || nummers[0] == vorig + 1 || vorig == 0;
    return dichtbij && Arrays.compare(nummers, laatste) > 0;
  }

  private static int[] numbers(String nummer) {
    return Arrays.stream(nummer.split("\\.", -1))
        .map(deel -> deel.replaceAll("\\D", ""))
        .mapToInt(deel -> deel.isEmpty() ? 0 : Integer.parseInt(deel))
        .toArray();
  }

  private boolean isChapter(int i, Regel regel) {
    if (regel.alinea().kopniveau() > 0) {
      return true;
    }
    boolean eerste = hoofdstuk == 0 && laatste.length == 0;
    boolean opvolger = regel.label().rang() == hoofdstuk + 1;
    boolean sluitUit = bewijs.gestileerd() || bewijs.metHoofdstukken();
    if (sluitUit || !regel.lijktKop() || !(opvolger || eerste)) {
      return false;
    }
    if (opvolger && (regel.inHoofdletters() || regel.isOpgemaaktAlsKop(bewijs.broodletter()))) {
      return true;
    }
    boolean kaal = regel.isFamilie(Familie.KAAL_CIJFER);
    return bewijs.cijfersZijnKoppen() && opvolger && Bewijs.isTitledNumber(regels, i)
        || !kaal && bewijs.metPunten() && dottedFollows(i, regel.label().rang(), opvolger);
  }

  /**
   * Tells whether, past any chapters without articles, the next dotted number is of this chapter.
   */
  private boolean dottedFollows(int i, int nummer, boolean opvolger) {
    int verwacht = nummer;
    for (int j = i + 1; j < regels.size(); j++) {
      Regel r = regels.get(j);
      if (r.isFamilie(Familie.PUNTEN) && isDottedHeading(r)) {
        return numbers(r.label().nummer())[0] == verwacht;
      }
      if (r.isFamilie(Familie.CIJFER) && r.label().rang() == verwacht + 1 && r.lijktKop()) {
        verwacht++;
      }
    }
    return opvolger && followsText(i, regels.size());
  }

  /** Tells whether there is running text between two paragraphs, as under a chapter's heading. */
  private boolean followsText(int i, int j) {
    return regels.subList(i + 1, j).stream()
        .anyMatch(r -> r.label() == null && r.tekst().length() > 60);
  }

  private Kop chapter(Regel regel) {
    hoofdstuk = regel.label().rang();
    laatste = new int[] {hoofdstuk};
    boolean alleenArtikelen =
        !bewijs.metPunten() && !bewijs.metArtikelen() && regel.alinea().kopniveau() <= 1;
    return new Kop(alleenArtikelen ? Soort.ARTIKEL : Soort.HOOFDSTUK, Math.max(1, rank(regel)));
  }

  private int rank(Regel regel) {
    int niveau = regel.alinea().kopniveau();
    return niveau == 0 ? 1 : rangPerKopniveau.getOrDefault(niveau, bewijs.metPunten() ? 1 : niveau);
  }

  private Kop unnumbered(int i, Regel regel) {
    int niveau = regel.alinea().kopniveau();
    if (niveau == 0) {
      return standsOut(regel) ? new Kop(Soort.PARAGRAAF, rankByPlace(i)) : null;
    }
    int rang = rangPerKopniveau.getOrDefault(niveau, 0);
    if (rang == 0) {
      rang = niveau;
      for (Map.Entry<Integer, Integer> hoger : rangPerKopniveau.entrySet()) {
        rang = hoger.getKey() < niveau ? Math.max(rang, hoger.getValue() + 1) : rang;
      }
    }
    return new Kop(rang == 1 ? Soort.HOOFDSTUK : Soort.PARAGRAAF, rang);
  }

  private boolean standsOut(Regel regel) {
    return !bewijs.gestileerd()
        && regel.label() == null
        && bewijs.broodletter() > 0
        && regel.isOpgemaaktAlsKop(bewijs.broodletter());
  }

  /** A line in heavy type stands above articles when one comes next, else within the last one. */
  private int rankByPlace(int i) {
    Regel volgende = i + 1 < regels.size() ? regels.get(i + 1) : null;
    boolean boven =
        volgende != null && volgende.isFamilie(Familie.ARTIKEL) && Bewijs.isWordHeading(volgende);
    return inArtikel && !boven ? RANG_ARTIKEL + 1 : RANG_PARAGRAAF;
  }
}
