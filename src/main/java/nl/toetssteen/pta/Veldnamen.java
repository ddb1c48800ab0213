package nl.toetssteen.pta;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the names that a system gives to columns, in words: "TST_OMSCHR" and "toetsOmschrijving"
 * are "toets omschrijving", "vrm_cd" is "vorm code".
 */
final class Veldnamen {

  /** A change from small letters to a capital, or the last capital before small letters. */
  private static final Pattern KAMEEL =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private static final Pattern VELD =
      Pattern.compile(
          "(?=.{4,40}$)(?=.*[A-Za-z]{2})"
              + "(?=.*(?:[A-Za-z0-9]_|[A-Za-z]{2}\\.[A-Za-z]{2}|[a-z]{2}[A-Z]))"
              + "[A-Za-z0-9]++(?:[_.]++[A-Za-z0-9]++)*+");
  private static final Pattern KLINKERS = Pattern.compile("[aeiouy]+");
  private static final int LONGEST = 40;

  /** Longer pieces are no words written together; to try all their parts would take long. */
  private static final int LONGEST_PIECE = 24;

  /** Shorter pieces say too little to be the beginning of a word. */
  private static final int FEWEST = 3;

  private final Lijsten lijsten;
  private final Map<String, String> voluit = new HashMap<>();

  /** The first consonants of words, for which a piece without vowels stands. */
  private final Map<String, String> medeklinkers = new LinkedHashMap<>();

  /** Holds the data file. */
  record Lijsten(
      Map<String, List<String>> woorden,
      List<String> kenmerken,
      List<String> tekens,
      List<String> toets,
      List<String> beheer) {}

  private Veldnamen(Lijsten lijsten) {
    this.lijsten = lijsten;
    lijsten
        .woorden()
        .forEach(
            (woord, kort) -> {
              voluit.put(woord, woord);
              kort.forEach(een -> voluit.put(een, woord));
              medeklinkers.put(KLINKERS.matcher(woord).replaceAll(""), woord);
            });
    lijsten.kenmerken().forEach(woord -> voluit.putIfAbsent(woord, woord));
    lijsten.beheer().forEach(woord -> voluit.putIfAbsent(woord, woord));
  }

  /** Reads the words that come with the application. */
  static Veldnamen readPackaged() {
    return new Veldnamen(Pakketdata.yaml("veldnamen.yaml", new TypeReference<>() {}));
  }

  /** Tells whether a heading is written as systems do: pieces without white between them. */
  static boolean isField(String kop) {
    return isOneWord(kop) && VELD.matcher(kop).matches();
  }

  /** Tells whether a heading can be a name of which nothing but its length shows it. */
  static boolean isOneWord(String kop) {
    return kop.length() <= LONGEST && kop.indexOf(' ') < 0 && kop.indexOf('\n') < 0;
  }

  /**
   * Holds what a name says.
   *
   * @param woorden all of it, in whole words
   * @param lezingen what it is about, and the same in fewer words; none for a column of the system
   * @param isGecodeerd whether it is the code of what it is about
   */
  record Veld(List<String> woorden, List<List<String>> lezingen, boolean isGecodeerd) {}

  /** Reads a name: of "vak_code" the subject is what it is about, of "toets_code" the code. */
  Veld read(String naam) {
    List<String> woorden = words(naam);
    if (woorden.stream().anyMatch(lijsten.beheer()::contains)) {
      return new Veld(woorden, List.of(), false);
    }
    List<String> kern = without(woorden, lijsten.kenmerken());
    List<String> zaak = without(kern, lijsten.toets());
    return zaak.isEmpty()
        ? new Veld(woorden, List.of(woorden, without(woorden, lijsten.toets())), false)
        : new Veld(
            woorden, List.of(kern, zaak), woorden.stream().anyMatch(lijsten.tekens()::contains));
  }

  private static List<String> without(List<String> woorden, List<String> weg) {
    return woorden.stream().filter(woord -> !weg.contains(woord)).toList();
  }

  private List<String> words(String naam) {
    List<String> woorden = new ArrayList<>();
    boolean veld = isField(naam);
    for (String stuk : Vaktekst.normalise(KAMEEL.matcher(naam).replaceAll(" ")).split(" ", -1)) {
      woorden.addAll(voluit.containsKey(stuk) ? List.of(voluit.get(stuk)) : read(stuk, veld));
    }
    return woorden;
  }

  private List<String> read(String stuk, boolean veld) {
    List<String> delen = stuk.length() > LONGEST_PIECE ? List.of() : divide(stuk);
    if (!delen.isEmpty()) {
      return delen;
    }
    boolean kaal = stuk.length() >= FEWEST && !KLINKERS.matcher(stuk).find();
    Map<String, String> lijst = kaal ? medeklinkers : voluit;
    return stuk.length() < FEWEST || !kaal && !veld
        ? List.of(stuk)
        : List.of(begun(stuk, lijst, kaal));
  }

  private String begun(String stuk, Map<String, String> lijst, boolean kaal) {
    return (kaal ? lijst.keySet() : lijsten.woorden().keySet())
        .stream().filter(woord -> woord.startsWith(stuk)).findFirst().map(lijst::get).orElse(stuk);
  }

  /** Divides what was written together: "vakcd", "tstoms". Empty when it does not wholly divide. */
  private List<String> divide(String stuk) {
    for (int plek = stuk.length() - 2; plek >= 2; plek--) {
      String eerste = voluit.get(stuk.substring(0, plek));
      if (eerste == null) {
        continue;
      }
      String rest = stuk.substring(plek);
      List<String> verder = voluit.containsKey(rest) ? List.of(voluit.get(rest)) : divide(rest);
      if (!verder.isEmpty()) {
        List<String> samen = new ArrayList<>(List.of(eerste));
        samen.addAll(verder);
        return samen;
      }
    }
    return List.of();
  }
}
