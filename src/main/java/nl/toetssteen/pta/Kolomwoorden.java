package nl.toetssteen.pta;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the words that schools print above columns, and weighs how well a heading fits. */
final class Kolomwoorden {

  /** A heading of at least this weight says what the column holds, whatever its cells are. */
  static final double STERK = 1;

  private static final String OPEN_WORD = "*";
  private static final double ZWAK = 0.4;

  /** A term that begins with a star is less telling than the whole word. */
  private static final double OPEN = 0.05;

  private static final double BROKEN = 0.97;

  /** Of two fields, "toets_vorm" rather than "toets_soort" holds the form. */
  private static final double OWN_NAME = 1.05;

  /** Of two fields, "vorm_oms" says in words what "vorm_code" says in signs. */
  private static final double CODED = 0.97;

  /** The kind of a toets is not the kind of its stof, though single letters may stand for both. */
  private static final List<String> TOETSSOORT = List.of("toets", "soort");

  /** Words after the tenth are a legend, not a heading. */
  private static final int READ = 10;

  private static final int LONGEST_KNOWN = 60;
  private static final int MOST_KNOWN = 10_000;

  /** What was found before: every row is weighed as a heading, and cells often say the same. */
  private final Map<String, Beste> bekend = new ConcurrentHashMap<>();

  /** Terms by their first word, those that begin or end openly under a star. */
  private final Map<String, List<Term>> termen;

  private final Veldnamen velden;

  /** What the document itself says that names of columns mean. */
  private final Map<String, String> uitleg;

  private Kolomwoorden(
      Map<String, List<Term>> termen, Veldnamen velden, Map<String, String> uitleg) {
    this.termen = termen;
    this.velden = velden;
    this.uitleg = uitleg;
  }

  private static Map<String, List<Term>> terms(Map<String, Map<String, List<String>>> woorden) {
    List<Term> alle = new ArrayList<>();
    for (Kolomsoort soort : Kolomsoort.values()) {
      Map<String, List<String>> lijst = woorden.get(soort.naam());
      written(lijst.get("sterk")).forEach(tekst -> add(alle, soort, tekst, STERK));
      written(lijst.get("zwak")).forEach(tekst -> add(alle, soort, tekst, ZWAK));
    }
    return alle.stream().collect(Collectors.groupingBy(Term::key));
  }

  /** On a scan the white between two words may be lost: "Soortstof". */
  private static void add(List<Term> termen, Kolomsoort soort, String tekst, double gewicht) {
    termen.add(Term.of(soort, tekst, gewicht));
    if (tekst.matches("\\p{L}+(?: \\p{L}+){1,2}")) {
      termen.add(Term.of(soort, tekst.replace(" ", ""), BROKEN * gewicht));
    }
  }

  /** Writes out the words between brackets: "(weging|gewicht) se" is two terms. */
  private static Stream<String> written(List<String> teksten) {
    return teksten.stream().flatMap(Kolomwoorden::written);
  }

  private static Stream<String> written(String tekst) {
    int van = tekst.indexOf('(');
    int tot = tekst.indexOf(')');
    if (van < 0 || tot < van) {
      return Stream.of(tekst);
    }
    return Stream.of(tekst.substring(van + 1, tot).split("\\|", -1))
        .flatMap(keus -> written(tekst.substring(0, van) + keus + tekst.substring(tot + 1)));
  }

  /** Reads the words that come with the application. */
  static Kolomwoorden readPackaged() {
    return new Kolomwoorden(
        terms(Pakketdata.yaml("kolommen.yaml", new TypeReference<>() {})),
        Veldnamen.readPackaged(),
        Map.of());
  }

  /** Gives the same words, with headings that stand for the words by which they are explained. */
  Kolomwoorden with(Map<String, String> uitleg) {
    return uitleg.isEmpty() ? this : new Kolomwoorden(termen, velden, uitleg);
  }

  /** Tells which kind of column a heading names best, and how well; none with weight 0. */
  record Beste(Optional<Kolomsoort> soort, double gewicht) {}

  static final Beste GEEN = new Beste(Optional.empty(), 0);

  /**
   * Weighs how well a heading names a kind of column: 0 when it does not, from 0.4 when it may, and
   * from {@link #STERK} when it does. Words in front, long terms and short headings weigh more.
   */
  double weigh(String kop, Kolomsoort soort) {
    return weigh(kop).getOrDefault(soort, 0.0);
  }

  /** Gives the weight of each kind that it names. */
  private Map<Kolomsoort, Double> weigh(String kop) {
    Map<Kolomsoort, Double> gewichten = new EnumMap<>(Kolomsoort.class);
    String gezegd = explained(kop);
    if (Veldnamen.isField(gezegd)) {
      weighField(gezegd, gewichten);
      return gewichten;
    }
    weighWords(words(gezegd), gewichten);
    if (gewichten.isEmpty() && Veldnamen.isOneWord(gezegd)) {
      weighField(gezegd, gewichten);
    }
    return gewichten;
  }

  /** The name of a thing with its code or description is about that thing. */
  private void weighField(String naam, Map<Kolomsoort, Double> gewichten) {
    Veldnamen.Veld veld = velden.read(naam);
    veld.lezingen().forEach(woorden -> weighWords(woorden, gewichten));
    if (gewichten.isEmpty() && !veld.lezingen().isEmpty()) {
      // "xyz_code" may be the code of anything: the cells must agree.
      weigh(veld.woorden(), ZWAK, gewichten);
    }
    if (veld.woorden().containsAll(TOETSSOORT)) {
      gewichten.remove(Kolomsoort.SOORT);
    }
    gewichten.replaceAll(
        (soort, gewicht) ->
            gewicht
                * (veld.woorden().contains(soort.naam()) ? OWN_NAME : 1)
                * (veld.isGecodeerd() ? CODED : 1));
  }

  private void weighWords(List<String> woorden, Map<Kolomsoort, Double> gewichten) {
    weigh(woorden, 1, gewichten);
    if (woorden.size() == 2 || woorden.size() == 3) {
      // In a narrow column a word of the heading goes on in the next line, without a hyphen.
      weigh(List.of(String.join("", woorden)), BROKEN, gewichten);
    }
  }

  private String explained(String kop) {
    return uitleg.isEmpty() ? kop : uitleg.getOrDefault(Vaktekst.normalise(kop), kop);
  }

  private void weigh(List<String> woorden, double factor, Map<Kolomsoort, Double> gewichten) {
    weigh(woorden, termen.getOrDefault(OPEN_WORD, List.of()), factor, gewichten);
    for (String woord : woorden) {
      weigh(woorden, termen.getOrDefault(woord, List.of()), factor, gewichten);
    }
  }

  private static void weigh(
      List<String> woorden, List<Term> termen, double factor, Map<Kolomsoort, Double> gewichten) {
    for (Term term : termen) {
      int plek = term.find(woorden);
      if (plek >= 0) {
        gewichten.merge(term.soort(), factor * term.weigh(plek, woorden.size()), Math::max);
      }
    }
  }

  /** Tells whether a heading surely names a kind of column, without help for names of a system. */
  boolean isPlain(String kop) {
    Map<Kolomsoort, Double> gewichten = new EnumMap<>(Kolomsoort.class);
    weighWords(words(kop), gewichten);
    return gewichten.values().stream().anyMatch(gewicht -> gewicht >= STERK);
  }

  /** Finds the kind of column that a heading names best; the first of those that do equally. */
  Beste best(String kop) {
    if (kop.length() > LONGEST_KNOWN) {
      return find(kop);
    }
    if (bekend.size() >= MOST_KNOWN) {
      bekend.clear();
    }
    return bekend.computeIfAbsent(kop, this::find);
  }

  private Beste find(String kop) {
    Beste hoogst = GEEN;
    for (Map.Entry<Kolomsoort, Double> kans : weigh(kop).entrySet()) {
      if (kans.getValue() > hoogst.gewicht()) {
        hoogst = new Beste(Optional.of(kans.getKey()), kans.getValue());
      }
    }
    return hoogst;
  }

  private static List<String> words(String kop) {
    String kaal = kop.strip().equals("%") ? "%" : Vaktekst.normalise(kop);
    List<String> woorden = List.of(kaal.split(" ", -1));
    return woorden.subList(0, Math.min(READ, woorden.size()));
  }

  /** Holds words that must stand in a row; with a plus sign more such rows, in any order. */
  private record Term(Kolomsoort soort, List<List<String>> delen, double gewicht) {
    private static Term of(Kolomsoort soort, String tekst, double gewicht) {
      List<List<String>> delen =
          Stream.of(tekst.split(" \\+ ", -1)).map(deel -> List.of(deel.split(" ", -1))).toList();
      return new Term(soort, delen, gewicht - (tekst.startsWith("*") ? OPEN : 0));
    }

    private String key() {
      String eerste = delen.get(0).get(0);
      return eerste.contains(OPEN_WORD) ? OPEN_WORD : eerste;
    }

    private double weigh(int plek, int lengte) {
      int woorden = 0;
      for (List<String> deel : delen) {
        woorden += deel.size();
      }
      double voorop = plek == 0 ? 0.3 : 0;
      double dekking = 0.2 * woorden / lengte;
      return gewicht * (1 + voorop + 0.15 * (woorden - 1) + dekking);
    }

    /** Gives the first place where a part stands; -1 when any part stands nowhere. */
    private int find(List<String> tekst) {
      int eerste = tekst.size();
      for (List<String> deel : delen) {
        int plek = find(deel, tekst);
        if (plek < 0) {
          return -1;
        }
        eerste = Math.min(eerste, plek);
      }
      return eerste;
    }

    private static int find(List<String> deel, List<String> tekst) {
      for (int begin = 0; begin + deel.size() <= tekst.size(); begin++) {
        if (matches(deel, tekst, begin)) {
          return begin;
        }
      }
      return -1;
    }

    private static boolean matches(List<String> deel, List<String> tekst, int begin) {
      for (int i = 0; i < deel.size(); i++) {
        if (!fits(deel.get(i), tekst.get(begin + i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean fits(String woord, String gezien) {
      int lengte = woord.length() - 1;
      if (woord.endsWith(OPEN_WORD)) {
        return gezien.regionMatches(0, woord, 0, lengte);
      }
      return woord.startsWith(OPEN_WORD)
          ? gezien.regionMatches(gezien.length() - lengte, woord, 1, lengte)
          : gezien.equals(woord);
    }
  }
}
