package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds one code of a domain, in the parts that a range counts over.
 *
 * @param voor what stands in front of the number: "B", "K/", "AK/K/"; for a lone letter nothing
 * @param letter the letter of a lone domain ("A"); 0 when there is a number
 * @param nummer the number; -1 for a lone letter
 * @param na what follows the number: "A" in "EC/K/4A"
 */
record Domeincode(String voor, char letter, int nummer, String na) {

  private static final String SLASH = "\\s?/\\s?";

  /** Matches a code of vmbo, one of havo and vwo, or a number that ends a range. */
  static final Pattern PATROON =
      Pattern.compile(
          "(?U)(?<![\\p{L}0-9§.])(?:"
              + ("(?<profiel>(?:P|PK|K)"
                  + SLASH
                  + "[A-Z]{2,3}"
                  + SLASH
                  + ")(?<module>[0-9]{1,2}|[a-c])")
              + ("|(?<vak>(?:[A-Z]{2,5}[0-9]?"
                  + SLASH
                  + ")?[KV]"
                  + SLASH
                  + ")(?<deel>[0-9]{1,2})(?<na>[AB]?)")
              + "|(?<tijdvakken>[A-Z]:tv[0-9]{1,2}-[0-9]{1,2})"
              + ("|(?<eigen>REK|IT" + SLASH + ")(?<nr>[1-9])")
              + "|(?<domein>[A-Z])(?<sub>[0-9]{1,2})?"
              + "|(?<los>[0-9]{1,2})"
              + ")(?![\\p{L}0-9'’])");

  private static final Pattern REEKS =
      Pattern.compile(
          "(?iU)[\\s.]*(?:t/m|tm|tot en met|tot|-|–|—)\\s*(?:(?:sub)?domein(?:en)?\\s*)?");
  private static final Pattern OPSOMMING = Pattern.compile("(?iU)\\s*(?:,|&|\\+|en)\\s*");
  private static final int MOST = 60;

  /** Tells whether what stands between two codes makes them a range. */
  static boolean isRange(String tussen) {
    return REEKS.matcher(tussen).matches();
  }

  /**
   * Gives the code that was matched; null when it is a number that belongs to no code before it.
   *
   * @param vorige the code before it, or null
   * @param tussen what stands between the two
   */
  static Domeincode of(Matcher m, Domeincode vorige, String tussen, boolean vmbo) {
    if (m.group("los") != null) {
      return follow(vorige, tussen, Integer.parseInt(m.group("los")));
    }
    if (m.group("profiel") != null) {
      return module(m.group("profiel").replaceAll("\\s", ""), m.group("module"));
    }
    if (m.group("vak") != null) {
      int nummer = Integer.parseInt(m.group("deel"));
      return new Domeincode(m.group("vak").replaceAll("\\s", ""), '\0', nummer, m.group("na"));
    }
    if (m.group("eigen") != null) {
      String voor = m.group("eigen").replaceAll("\\s", "");
      return new Domeincode(voor, '\0', Integer.parseInt(m.group("nr")), "");
    }
    if (m.group("tijdvakken") != null) {
      return new Domeincode(m.group("tijdvakken"), '\0', -1, "");
    }
    String domein = m.group("domein");
    if (m.group("sub") == null) {
      return new Domeincode("", domein.charAt(0), -1, "");
    }
    boolean deel = vmbo && (domein.equals("K") || domein.equals("V"));
    return new Domeincode(deel ? domein + "/" : domein, '\0', Integer.parseInt(m.group("sub")), "");
  }

  /** In "C1-2" and "K/3, 5" the last number takes over what stood before the first. */
  private static Domeincode follow(Domeincode vorige, String tussen, int nummer) {
    boolean vervolg =
        vorige != null
            && vorige.nummer >= 0
            && (isRange(tussen) || OPSOMMING.matcher(tussen).matches());
    return vervolg ? new Domeincode(vorige.voor, '\0', nummer, "") : null;
  }

  private static Domeincode module(String voor, String nummer) {
    boolean cijfers = Character.isDigit(nummer.charAt(0));
    return cijfers
        ? new Domeincode(voor, '\0', Integer.parseInt(nummer), "")
        : new Domeincode(voor + nummer, '\0', -1, "");
  }

  /** Lists what lies between two codes; empty when only the programme could tell. */
  List<String> upTo(Domeincode laatste) {
    List<String> tussen = new ArrayList<>();
    if (nummer >= 0 && laatste.nummer > nummer && voor.equals(laatste.voor)) {
      for (int n = nummer; n < Math.min(laatste.nummer, nummer + MOST); n++) {
        tussen.add(new Domeincode(voor, '\0', n, "").tekst());
      }
    } else if (letter != 0 && laatste.letter > letter) {
      for (char c = letter; c < laatste.letter; c++) {
        tussen.add(String.valueOf(c));
      }
    }
    return tussen;
  }

  /** Gives the code as exam programmes write it: "B1", "AK/K/4", "P/MVI/01". */
  String tekst() {
    if (nummer < 0) {
      return letter == 0 ? voor : String.valueOf(letter);
    }
    boolean module = voor.chars().filter(c -> c == '/').count() == 2 && !voor.matches(".*/[KV]/");
    return voor + (module ? "%02d".formatted(nummer) : nummer) + na;
  }
}
