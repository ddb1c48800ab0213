package nl.toetssteen.pta;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;

/**
 * Knows the signs behind a toets of which a document says that they mean whether it can be taken
 * again: "* herkansbaar". They stand for the column that such a document does not have.
 */
final class Herkansingteken {
  private static final String TEKEN = "(\\*{1,3}|[†‡#°§¹²³⁴▲●■]|\\((?i:h|hk|r)\\))";
  private static final Pattern ACHTERAAN = Pattern.compile("(?sU)(.*?\\S)\\s*" + TEKEN + "\\s*");
  private static final Pattern UITLEG =
      Pattern.compile("(?U)(?<![^\\s(\"'‘’“”„])" + TEKEN + "(?=[\\s)\"'‘’“”:=,]|\\p{L})");
  private static final Pattern HERKANSEN =
      Pattern.compile("(?iU).*(?:herkans|herexam|opnieuw\\s+(?:maken|doen|afleggen)).*");
  private static final Pattern NIET =
      Pattern.compile(
          "(?iU).*(?:\\b(?:niet|geen|nooit)\\b.{0,40}(?:herkans|herexam|opnieuw)|herkans\\p{L}*\\s+(?:is\\s+)?(?:niet|uitgesloten)).*");
  private static final Pattern ZONDER = Pattern.compile("(?iU).*\\bzonder\\b[^,;]*");
  private static final Pattern ZIN = Pattern.compile("(?<=[.;!?])\\s+|\\n");
  private static final int LONGEST = 300;
  private static final List<Kolomsoort> DRAGERS =
      List.of(Kolomsoort.CODE, Kolomsoort.OMSCHRIJVING, Kolomsoort.VORM, Kolomsoort.WEGING);

  private final Map<String, Boolean> betekenis = new HashMap<>();
  private final Set<String> tegenstrijdig = new HashSet<>();
  private boolean overal;

  private Herkansingteken() {}

  /**
   * Finds what a document says of its signs.
   *
   * @param overgeslagen rows of its tables that may explain them
   */
  static Herkansingteken of(Document document, List<Overgeslagen> overgeslagen) {
    Herkansingteken teken = new Herkansingteken();
    boolean vooraf = true;
    for (Deel deel : document.alle().toList()) {
      vooraf &= deel.tabel() == null;
      if (deel.tabel() == null) {
        teken.read(deel.label() + " " + deel.tekst(), vooraf);
      }
    }
    overgeslagen.forEach(rij -> teken.read(rij.tekst(), false));
    teken.betekenis.keySet().removeAll(teken.tegenstrijdig);
    return teken;
  }

  private void read(String tekst, boolean vooraf) {
    if (!HERKANSEN.matcher(tekst.replace('\n', ' ')).matches()) {
      return;
    }
    for (String zin : ZIN.split(tekst, -1)) {
      Matcher m = UITLEG.matcher(zin);
      if (zin.length() <= LONGEST && HERKANSEN.matcher(zin).matches() && m.find()) {
        boolean ja = !NIET.matcher(first(zin, m)).matches();
        boolean zonder = ZONDER.matcher(zin.substring(0, m.start())).matches();
        Boolean eerder = betekenis.putIfAbsent(m.group(1), ja != zonder);
        if (eerder != null && eerder != (ja != zonder)) {
          tegenstrijdig.add(m.group(1));
        }
        overal |= vooraf || m.start() > 1;
      }
    }
  }

  /** What comes behind a comma is often about the toetsen without the sign. */
  private static String first(String zin, Matcher teken) {
    int komma = zin.indexOf(',', teken.end());
    String deel = komma < 0 ? zin : zin.substring(0, komma);
    return HERKANSEN.matcher(deel).matches() ? deel : zin;
  }

  /** Fills in what the signs say, in tables without a column for it. */
  List<Toets> apply(List<Toets> toetsen) {
    if (betekenis.isEmpty()) {
      return toetsen;
    }
    Set<String> tabellen =
        toetsen.stream()
            .filter(toets -> said(toets).isPresent())
            .map(toets -> toets.plaats().tabel())
            .collect(Collectors.toSet());
    return tabellen.isEmpty()
        ? toetsen
        : toetsen.stream()
            .map(t -> overal || tabellen.contains(t.plaats().tabel()) ? marked(t) : t)
            .toList();
  }

  private Toets marked(Toets toets) {
    if (toets.cellen().containsKey(Kolomsoort.HERKANSING)) {
      return toets;
    }
    boolean ja = said(toets).orElse(!betekenis.containsValue(true));
    Map<Kolomsoort, String> cellen = new EnumMap<>(Kolomsoort.class);
    toets.cellen().forEach((soort, cel) -> cellen.put(soort, without(soort, cel)));
    cellen.put(Kolomsoort.HERKANSING, ja ? "ja" : "nee");
    return toets.herkansbaar(cellen, ja);
  }

  private Optional<Boolean> said(Toets toets) {
    return DRAGERS.stream().flatMap(soort -> sign(toets.cel(soort)).stream()).findFirst();
  }

  private Optional<Boolean> sign(String cel) {
    Matcher m = ACHTERAAN.matcher(cel);
    return m.matches() ? Optional.ofNullable(betekenis.get(m.group(2))) : Optional.empty();
  }

  private String without(Kolomsoort soort, String cel) {
    Matcher m = ACHTERAAN.matcher(cel);
    boolean weg = DRAGERS.contains(soort) && m.matches() && betekenis.containsKey(m.group(2));
    return weg ? m.group(1) : cel;
  }
}
