package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the columns of a table that name a leerweg, a leerjaar or a period each. */
final class Doelzoeker {
  private static final Pattern GEWICHT =
      Pattern.compile(
          "(?iU)\\b(?:weging(?:sfactor)?|weegfactor|gewicht|factor|percentage|telt(?: mee)?|se|schoolexamen|in|voor|per|het|de)\\b|%");
  private static final Pattern HAAKJES = Pattern.compile("\\(\\s*\\)");
  private static final Pattern KORTE_PERIODE =
      Pattern.compile("(?iU)(?:per\\.?|p|tp|tw|se-?p|sep|blok|b|kw|trim\\.?)\\s?-?\\s?[1-6]");
  private static final Pattern CIJFER = Pattern.compile("[1-6]");
  private static final Pattern BOVEN_JAAR =
      Pattern.compile("(?iU).*\\b(?:leerjaar|klas|lj|jaar)\\b.*");
  private static final Pattern BOVEN_PERIODE =
      Pattern.compile("(?iU).*\\b(?:periode|blok|toetsweek|trimester|kwartaal)\\b.*");
  private static final double NEARLY_ALL = 0.9;

  private final AanduidingParser aanduidingen;

  Doelzoeker(AanduidingParser aanduidingen) {
    this.aanduidingen = aanduidingen;
  }

  /**
   * Finds them; empty when no two columns name different things of one kind.
   *
   * @param boven texts above each column, from top to bottom
   * @param cellen filled cells of each column
   */
  Map<Integer, Doelkolom> find(List<List<String>> boven, List<List<String>> cellen) {
    Map<Kolomsoort, List<Integer>> perSoort = new HashMap<>();
    Map<Integer, Aanduiding> doelen = new HashMap<>();
    Set<Integer> letters = letters(boven);
    for (int k = 0; k < boven.size(); k++) {
      Aanduiding doel = letters.contains(k) ? letter(boven.get(k)) : name(boven.get(k));
      Optional<Kolomsoort> soort = Doelkolom.kind(doel);
      if (soort.isPresent() && fits(cellen.get(k))) {
        doelen.put(k, doel);
        perSoort.computeIfAbsent(soort.get(), s -> new ArrayList<>()).add(k);
      }
    }
    Map<Integer, Doelkolom> gevonden = new HashMap<>();
    perSoort.forEach((soort, plekken) -> add(soort, plekken, doelen, cellen, gevonden));
    return gevonden;
  }

  private static void add(
      Kolomsoort soort,
      List<Integer> plekken,
      Map<Integer, Aanduiding> doelen,
      List<List<String>> cellen,
      Map<Integer, Doelkolom> gevonden) {
    long namen = plekken.stream().map(doelen::get).distinct().count();
    boolean leeg = plekken.stream().allMatch(k -> cellen.get(k).isEmpty());
    if (namen < 2 || namen < plekken.size() || leeg) {
      return;
    }
    boolean weegt =
        plekken.stream().flatMap(k -> cellen.get(k).stream()).anyMatch(Doelkolom::weighs);
    plekken.forEach(
        k -> gevonden.put(k, new Doelkolom(doelen.get(k), weegt ? Kolomsoort.WEGING : soort)));
  }

  private static boolean fits(List<String> cellen) {
    return cellen.stream().filter(Doelkolom::fits).count() >= NEARLY_ALL * cellen.size();
  }

  /** Reads the lowest text above a column, without words of weight. */
  private Aanduiding name(List<String> boven) {
    if (boven.isEmpty()) {
      return Aanduiding.GEEN;
    }
    String laagste = boven.get(boven.size() - 1);
    String naam = plain(laagste);
    String erboven = String.join(" ", boven.subList(0, boven.size() - 1));
    if (CIJFER.matcher(naam).matches()) {
      return digit(naam, erboven + " " + laagste);
    }
    if (KORTE_PERIODE.matcher(naam).matches()) {
      return Aanduiding.inPeriod(naam);
    }
    boolean kaal = !naam.isEmpty() && Vaknaamzoeker.isAllFrame(naam);
    return kaal || isPeriod(naam) ? aanduidingen.parse(naam) : Aanduiding.GEEN;
  }

  /**
   * Finds the columns that a single letter names as a leerweg: some beside each other, with no
   * other letter beside those, as the domains of a subject would have.
   */
  private static Set<Integer> letters(List<List<String>> boven) {
    Set<Integer> gevonden = new HashSet<>();
    int van = 0;
    for (int k = 0; k <= boven.size(); k++) {
      boolean letter = k < boven.size() && plain(boven.get(k)).length() == 1;
      if (!letter) {
        List<String> namen = boven.subList(van, k).stream().map(Doelzoeker::plain).toList();
        if (namen.size() > 1 && namen.stream().allMatch(Leerwegen::isLetter)) {
          IntStream.range(van, k).forEach(gevonden::add);
        }
        van = k + 1;
      }
    }
    return gevonden;
  }

  private static Aanduiding letter(List<String> boven) {
    return new Aanduiding("", "", Leerwegen.ofLetter(plain(boven)), List.of());
  }

  private static String plain(List<String> boven) {
    return boven.isEmpty() ? "" : plain(boven.get(boven.size() - 1));
  }

  private static String plain(String laagste) {
    return HAAKJES.matcher(GEWICHT.matcher(laagste).replaceAll(" ")).replaceAll(" ").strip();
  }

  private boolean isPeriod(String naam) {
    return !naam.isEmpty() && !aanduidingen.parse(naam).moment().isEmpty();
  }

  private static Aanduiding digit(String cijfer, String erboven) {
    if (BOVEN_JAAR.matcher(erboven).matches()) {
      return new Aanduiding("", "", List.of(), List.of(Integer.valueOf(cijfer)));
    }
    return BOVEN_PERIODE.matcher(erboven).matches() ? Aanduiding.inPeriod(cijfer) : Aanduiding.GEEN;
  }

  /** Tells whether a text below a group of columns may be the name of one of these. */
  static boolean mayName(String tekst) {
    String naam = plain(tekst);
    return KORTE_PERIODE.matcher(naam).matches()
        || CIJFER.matcher(naam).matches()
        || Leerwegen.isLetter(naam)
        || !naam.isEmpty() && naam.length() < 20 && Vaknaamzoeker.isAllFrame(naam);
  }
}
