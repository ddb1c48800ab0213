package nl.toetssteen.pta;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what the columns of one layout hold; the layout is known by its row of headings.
 *
 * @param koppen headings from left to right, empty ones left out
 * @param kolommen what each column holds, by its heading or number; empty for one to leave out
 * @param reden why, in Dutch, for the user
 * @param rijIsToets whether every row is a toets, whatever it looks like
 */
record Kopindeling(
    List<String> koppen,
    Map<String, Optional<Kolomsoort>> kolommen,
    String reden,
    boolean rijIsToets) {

  private static final Pattern WIT = Pattern.compile("(?U)\\s+");

  /** Says that a user told what the columns hold. */
  static final String ZELF = "u hebt dit zo aangegeven";

  Kopindeling {
    koppen = koppen.stream().map(Kopindeling::plain).filter(kop -> !kop.isEmpty()).toList();
    Map<String, Optional<Kolomsoort>> kaal = new HashMap<>();
    kolommen.forEach((kop, soort) -> kaal.put(plain(kop), soort));
    kolommen = Map.copyOf(kaal);
  }

  /** Tells whether it comes from a user, and not with the application. */
  boolean isVanGebruiker() {
    return reden.equals(ZELF);
  }

  /** Tells whether a row of headings is that of this layout, whatever its case and white space. */
  boolean fits(List<String> rij) {
    if (rij.size() < koppen.size()) {
      return false;
    }
    int plek = 0;
    for (String kop : rij) {
      if (!kop.isBlank() && (plek == koppen.size() || !isWritten(kop, koppen.get(plek++)))) {
        return false;
      }
    }
    return plek == koppen.size();
  }

  /**
   * Gives what each named column holds, by its number from 0; the first of equal headings. A column
   * that cannot be known by its heading is named by its number: "kolom 3".
   */
  Map<Integer, Optional<Kolomsoort>> columns(List<String> rij) {
    Map<Integer, Optional<Kolomsoort>> vast = new HashMap<>();
    for (int k = rij.size() - 1; k >= 0; k--) {
      String sleutel = key(rij, k);
      Optional<Kolomsoort> soort =
          kolommen.containsKey(sleutel) ? kolommen.get(sleutel) : kolommen.get(plain(rij.get(k)));
      if (soort != null) {
        int kolom = k;
        vast.entrySet().removeIf(e -> soort.isPresent() && e.getValue().equals(soort));
        vast.put(kolom, soort);
      }
    }
    return vast;
  }

  /** Names a column: by its heading, or by its number when that is empty or there twice. */
  static String key(List<String> rij, int kolom) {
    String kop = plain(rij.get(kolom));
    long keer = rij.stream().filter(ander -> plain(ander).equals(kop)).count();
    return kop.isEmpty() || keer > 1 ? "kolom " + (kolom + 1) : kop;
  }

  private static boolean isWritten(String kop, String kaal) {
    String strak = kop.strip();
    return strak.length() >= kaal.length()
        && strak.regionMatches(true, 0, kaal, 0, 1)
        && plain(strak).equals(kaal);
  }

  private static String plain(String kop) {
    return WIT.matcher(kop.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
