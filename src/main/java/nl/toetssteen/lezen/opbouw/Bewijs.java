package nl.toetssteen.lezen.opbouw;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.toetssteen.lezen.label.Familie;
import nl.toetssteen.lezen.label.Regel;

/**
 * Holds what the document as a whole says about its headings.
 *
 * @param broodletter size of type in which most of the text is set, in points; 0 when unknown
 * @param gestileerd whether the format itself marks headings
 * @param metHoofdstukken whether it is divided in "Hoofdstuk 1", "Hoofdstuk 2"
 * @param metArtikelen whether it is divided in "Artikel 1", "Artikel 2"
 * @param metPunten whether numbers such as 3.3 stand before headings
 * @param puntenZijnKoppen whether such numbers hardly ever stand before anything else
 * @param cijfersZijnKoppen whether its only division is that of "1. Inleiding", with text below it
 */
record Bewijs(
    double broodletter,
    boolean gestileerd,
    boolean metHoofdstukken,
    boolean metArtikelen,
    boolean metPunten,
    boolean puntenZijnKoppen,
    boolean cijfersZijnKoppen) {

  private static final int FEWEST = 3;
  private static final double NEARLY_ALL = 0.8;

  /** Gathers the evidence. */
  static Bewijs of(List<Regel> regels) {
    boolean gestileerd = count(regels, r -> r.alinea().kopniveau() > 0) >= FEWEST;
    boolean hoofdstukken = count(regels, r -> isWordHeading(r, Familie.HOOFDSTUK)) >= 2;
    boolean artikelen = count(regels, r -> isWordHeading(r, Familie.ARTIKEL)) >= 2;
    long punten = count(regels, r -> r.isFamilie(Familie.PUNTEN));
    long puntenAlsKop = count(regels, r -> r.isFamilie(Familie.PUNTEN) && r.lijktKop());
    boolean anders = gestileerd || hoofdstukken || artikelen || puntenAlsKop >= FEWEST;
    return new Bewijs(
        bodyType(regels),
        gestileerd,
        hoofdstukken,
        artikelen,
        puntenAlsKop >= FEWEST,
        puntenAlsKop >= punten * NEARLY_ALL,
        !anders && titledNumbers(regels) >= FEWEST);
  }

  private static long count(List<Regel> regels, Predicate<Regel> wat) {
    return regels.stream().filter(wat).count();
  }

  /** Tells whether this is a heading of the document itself; "Artikel A1" is one of an annex. */
  private static boolean isWordHeading(Regel regel, Familie familie) {
    return regel.isFamilie(familie) && !regel.label().isLettercijfer() && isWordHeading(regel);
  }

  /** Tells whether a label with a word of its own starts a heading, rather than a sentence. */
  static boolean isWordHeading(Regel regel) {
    return regel.alinea().kopniveau() > 0
        || !regel.alinea().nummer().isEmpty()
        || regel.tekst().isEmpty()
        || !Character.isLowerCase(regel.tekst().charAt(0)) && regel.lijktKop();
  }

  /** Counts the numbers 1, 2, 3 in a row that stand before a title with text below it. */
  private static int titledNumbers(List<Regel> regels) {
    int rang = 0;
    for (int i = 0; i < regels.size(); i++) {
      rang += isTitledNumber(regels, i) && regels.get(i).label().rang() == rang + 1 ? 1 : 0;
    }
    return rang;
  }

  /** Tells whether "1." stands before what looks like a title, with running text below it. */
  static boolean isTitledNumber(List<Regel> regels, int i) {
    Regel regel = regels.get(i);
    Regel volgende = i + 1 < regels.size() ? regels.get(i + 1) : null;
    return regel.isFamilie(Familie.CIJFER)
        && regel.lijktKop()
        && Character.isUpperCase(regel.tekst().codePointAt(0))
        && volgende != null
        && volgende.label() == null
        && !volgende.tekst().isEmpty()
        && !volgende.lijktKop();
  }

  /** Gives the type size in which most of the text is set, 0 when unknown. */
  private static double bodyType(List<Regel> regels) {
    return regels.stream()
        .filter(r -> r.alinea().letter() > 0)
        .collect(
            Collectors.groupingBy(
                r -> r.alinea().letter(), Collectors.summingLong(r -> r.tekst().length())))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
