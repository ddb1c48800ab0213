package nl.toetssteen.pta;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Tabel;

/** Gathers the codes of which a document says that they count for the report only: "VT = ...". */
final class Rapportcodes {
  private static final String CODE = "(?<![\\p{L}0-9])(\\p{Lu}{1,4})";
  private static final Pattern UITLEG =
      Pattern.compile("(?U)" + CODE + "(?:\\s*[=:]\\s*|\\s+[–-]\\s+|\\s*\\()([^.;|=()]{3,120})");
  private static final Pattern ALLEEN_CODE = Pattern.compile("\\p{Lu}{1,4}");
  private static final String RAPPORT = "(?:rapport|overgang|bevordering)";
  private static final Pattern ALLEEN_RAPPORT =
      Pattern.compile(
          "(?iU)\\b(?:alleen|enkel|uitsluitend|slechts)\\b.{0,40}"
              + RAPPORT
              + "|"
              + RAPPORT
              + ".{0,40}\\bniet\\b.{0,25}\\b(?:schoolexamen|se)\\b");
  private static final Pattern GEEN_LETTERS = Pattern.compile("(?U)\\P{L}+");
  private static final List<String> WOORDEN = List.of("rapport", "overgang", "bevordering");
  private static final int LONGEST = 4000;
  private static final int WIDEST = 6;

  private final Set<String> codes = new HashSet<>();

  private Rapportcodes() {}

  /** Reads what a document says; nothing in most. */
  static Rapportcodes of(Document document) {
    Rapportcodes gevonden = new Rapportcodes();
    document.alle().forEach(gevonden::read);
    return gevonden;
  }

  /** Tells whether letters in the code of a toets are one of them: "VT 1", "WA4V02". */
  boolean names(Toets toets) {
    return !codes.isEmpty()
        && Stream.of(GEEN_LETTERS.split(toets.cel(Kolomsoort.CODE).toUpperCase(Locale.ROOT)))
            .anyMatch(codes::contains);
  }

  private void read(Deel deel) {
    if (deel.tabel() == null) {
      read(deel.tekst());
      return;
    }
    for (Tabel.Rij rij : deel.tabel().rijen()) {
      if (rij.cellen().size() <= WIDEST) {
        readRow(rij.cellen().stream().map(cel -> cel.tekst().strip()).toList());
      }
    }
  }

  private void readRow(List<String> cellen) {
    for (int i = 0; i < cellen.size(); i++) {
      String kort = i == 0 ? "" : cellen.get(i - 1);
      if (ALLEEN_CODE.matcher(kort).matches() && saysReport(cellen.get(i))) {
        codes.add(kort);
      }
      read(cellen.get(i));
    }
  }

  private void read(String tekst) {
    if (tekst.length() <= LONGEST && saysReport(tekst)) {
      UITLEG
          .matcher(tekst)
          .results()
          .filter(m -> saysReport(m.group(2)))
          .forEach(m -> codes.add(m.group(1)));
    }
  }

  private static boolean saysReport(String tekst) {
    boolean woord = WOORDEN.stream().anyMatch(tekst::contains);
    return woord && tekst.length() <= LONGEST && ALLEEN_RAPPORT.matcher(tekst).find();
  }
}
