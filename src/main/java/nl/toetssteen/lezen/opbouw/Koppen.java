package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  private final List<Regel> regels;
  private final double broodletter;
  private final boolean metArtikelen;
  private final boolean metPunten;
  private final boolean puntenZijnKoppen;
  private final boolean metHoofdstukken;
  private final boolean gestileerd;
  private final Map<Integer, Integer> rangPerKopniveau = new TreeMap<>();
  private boolean onderHoofdstuk;
  private int hoofdstuk;
  private int[] laatste = {};

  Koppen(List<Regel> regels) {
    this.regels = regels;
    this.broodletter = bodyType(regels);
    this.gestileerd = regels.stream().filter(r -> r.alinea().kopniveau() > 0).count() >= 3;
    this.metArtikelen = count(Familie.ARTIKEL) >= 2;
    this.metHoofdstukken = count(Familie.HOOFDSTUK) >= 2;
    long punten = regels.stream().filter(r -> r.isFamilie(Familie.PUNTEN)).count();
    long puntenAlsKop =
        regels.stream().filter(r -> r.isFamilie(Familie.PUNTEN) && r.lijktKop()).count();
    this.metPunten = puntenAlsKop >= 3;
    this.puntenZijnKoppen = puntenAlsKop >= punten * 0.8;
  }

  private long count(Familie familie) {
    return regels.stream().filter(r -> r.isFamilie(familie) && isWordHeading(r)).count();
  }

  /** Gives the type size in which most of the text is set, 0 when unknown. */
  private static double bodyType(List<Regel> regels) {
    return regels.stream()
        .filter(r -> r.alinea().letter() > 0)
        .collect(
            Collectors.groupingBy(
                r -> r.alinea().letter(), Collectors.summingInt(r -> r.tekst().length())))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
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
    return kop != null ? kop : unnumbered(regel);
  }

  private Kop numbered(int i, Regel regel) {
    return switch (regel.label().familie()) {
      case HOOFDSTUK, PARAGRAAF, ARTIKEL, BIJLAGE -> isWordHeading(regel) ? word(regel) : null;
      case PUNTEN -> dotted(regel);
      case CIJFER, KAAL_CIJFER -> isChapter(i, regel) ? chapter(regel) : null;
      default -> null;
    };
  }

  private boolean isWordHeading(Regel regel) {
    boolean automatisch = !regel.alinea().nummer().isEmpty();
    boolean zonderTekst = regel.tekst().isEmpty();
    boolean nieuweZin = !zonderTekst && !Character.isLowerCase(regel.tekst().charAt(0));
    return regel.alinea().kopniveau() > 0
        || automatisch
        || zonderTekst
        || nieuweZin && regel.lijktKop();
  }

  private Kop word(Regel regel) {
    laatste = new int[0];
    return switch (regel.label().familie()) {
      case HOOFDSTUK -> {
        onderHoofdstuk = true;
        yield new Kop(Soort.HOOFDSTUK, 1);
      }
      case BIJLAGE -> new Kop(Soort.BIJLAGE, 1);
      case PARAGRAAF -> new Kop(Soort.PARAGRAAF, 2);
      default -> new Kop(Soort.ARTIKEL, onderHoofdstuk || metHoofdstukken || hoofdstuk > 0 ? 3 : 1);
    };
  }

  private Kop dotted(Regel regel) {
    boolean opgemaakt = regel.isOpgemaaktAlsKop(broodletter);
    if (!isDottedHeading(regel) || gestileerd && !opgemaakt && metArtikelen) {
      return null;
    }
    if (metArtikelen && !opgemaakt && !regel.inHoofdletters()) {
      return null;
    }
    int[] nummers = numbers(regel.label().nummer());
    if (!goesOn(nummers) && regel.alinea().kopniveau() == 0) {
      return null;
    }
    laatste = nummers;
    hoofdstuk = nummers[0];
    return new Kop(metArtikelen ? Soort.PARAGRAAF : Soort.ARTIKEL, nummers.length);
  }

  private boolean isDottedHeading(Regel regel) {
    return regel.lijktKop()
        || regel.alinea().kopniveau() > 0
        || puntenZijnKoppen && regel.tekst().length() <= 80 && regel.tekst().endsWith(":");
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
    boolean kaal = regel.isFamilie(Familie.KAAL_CIJFER);
    boolean opvolger = regel.label().rang() == hoofdstuk + 1;
    if (gestileerd || metHoofdstukken || !regel.lijktKop() || !opvolger) {
      return false;
    }
    if (regel.inHoofdletters() || regel.isOpgemaaktAlsKop(broodletter)) {
      return true;
    }
    return !kaal && metPunten && dottedFollows(i, regel.label().rang());
  }

  /**
   * Tells whether, past any chapters without articles, the next dotted number is of this chapter.
   */
  private boolean dottedFollows(int i, int nummer) {
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
    return followsText(i, regels.size());
  }

  /** Tells whether there is running text between two paragraphs, as under a chapter's heading. */
  private boolean followsText(int i, int j) {
    return regels.subList(i + 1, j).stream()
        .anyMatch(r -> r.label() == null && r.tekst().length() > 60);
  }

  private Kop chapter(Regel regel) {
    hoofdstuk = regel.label().rang();
    laatste = new int[] {hoofdstuk};
    boolean alleenArtikelen = !metPunten && !metArtikelen && regel.alinea().kopniveau() <= 1;
    return new Kop(alleenArtikelen ? Soort.ARTIKEL : Soort.HOOFDSTUK, Math.max(1, rank(regel)));
  }

  private int rank(Regel regel) {
    int niveau = regel.alinea().kopniveau();
    return niveau == 0 ? 1 : rangPerKopniveau.getOrDefault(niveau, metPunten ? 1 : niveau);
  }

  private Kop unnumbered(Regel regel) {
    int niveau = regel.alinea().kopniveau();
    if (niveau == 0) {
      boolean opvallend =
          !gestileerd
              && regel.label() == null
              && regel.isOpgemaaktAlsKop(broodletter)
              && broodletter > 0;
      return opvallend ? new Kop(Soort.PARAGRAAF, 2) : null;
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
}
