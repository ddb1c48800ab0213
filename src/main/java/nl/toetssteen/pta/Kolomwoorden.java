package nl.toetssteen.pta;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Words after the tenth are a legend, not a heading. */
  private static final int READ = 10;

  /** Terms by their first word, those that begin or end openly under a star. */
  private final Map<Kolomsoort, Map<String, List<Term>>> termen = new EnumMap<>(Kolomsoort.class);

  private Kolomwoorden(Map<String, Map<String, List<String>>> woorden) {
    for (Kolomsoort soort : Kolomsoort.values()) {
      List<Term> van = new ArrayList<>();
      Map<String, List<String>> lijst = woorden.get(soort.naam());
      written(lijst.get("sterk")).forEach(tekst -> van.add(Term.of(tekst, STERK)));
      written(lijst.get("zwak")).forEach(tekst -> van.add(Term.of(tekst, ZWAK)));
      termen.put(soort, van.stream().collect(Collectors.groupingBy(Term::key)));
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
    return new Kolomwoorden(Pakketdata.yaml("kolommen.yaml", new TypeReference<>() {}));
  }

  /** Tells which kind of column a heading names best, and how well; none with weight 0. */
  record Beste(Optional<Kolomsoort> soort, double gewicht) {}

  /**
   * Weighs how well a heading names a kind of column: 0 when it does not, from 0.4 when it may, and
   * from {@link #STERK} when it does. Words in front, long terms and short headings weigh more.
   */
  double weigh(String kop, Kolomsoort soort) {
    List<String> woorden = words(kop);
    return weigh(woorden, joined(woorden), soort);
  }

  private double weigh(List<String> woorden, List<String> heel, Kolomsoort soort) {
    double gebroken = heel.isEmpty() ? 0 : BROKEN * weigh(heel, soort);
    return Math.max(weigh(woorden, soort), gebroken);
  }

  /** In a narrow column a word of the heading goes on in the next line, without a hyphen. */
  private static List<String> joined(List<String> woorden) {
    return woorden.size() == 2 || woorden.size() == 3
        ? List.of(String.join("", woorden))
        : List.of();
  }

  private double weigh(List<String> woorden, Kolomsoort soort) {
    Map<String, List<Term>> van = termen.get(soort);
    double hoogst = weigh(woorden, van.getOrDefault(OPEN_WORD, List.of()));
    for (String woord : woorden) {
      hoogst = Math.max(hoogst, weigh(woorden, van.getOrDefault(woord, List.of())));
    }
    return hoogst;
  }

  private static double weigh(List<String> woorden, List<Term> termen) {
    double hoogst = 0;
    for (Term term : termen) {
      int plek = term.find(woorden);
      hoogst = plek < 0 ? hoogst : Math.max(hoogst, term.weigh(plek, woorden.size()));
    }
    return hoogst;
  }

  /** Finds the kind of column that a heading names best; the first of those that do equally. */
  Beste best(String kop) {
    List<String> woorden = words(kop);
    List<String> heel = joined(woorden);
    Beste hoogst = new Beste(Optional.empty(), 0);
    for (Kolomsoort soort : Kolomsoort.values()) {
      double gewicht = weigh(woorden, heel, soort);
      hoogst = gewicht > hoogst.gewicht() ? new Beste(Optional.of(soort), gewicht) : hoogst;
    }
    return hoogst;
  }

  private static List<String> words(String kop) {
    String kaal = kop.strip().equals("%") ? "%" : Vaktekst.normalise(kop);
    return List.of(kaal.split(" ", -1)).stream().limit(READ).toList();
  }

  /** Holds words that must stand in a row; with a plus sign more such rows, in any order. */
  private record Term(List<List<String>> delen, double gewicht) {
    private static Term of(String tekst, double gewicht) {
      List<List<String>> delen =
          Stream.of(tekst.split(" \\+ ", -1)).map(deel -> List.of(deel.split(" ", -1))).toList();
      return new Term(delen, gewicht - (tekst.startsWith("*") ? OPEN : 0));
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
