package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the short names of leerwegen where nothing else can stand: "B/K/T", "BK", "KB en TL", and
 * weights that go with them, "B: 3 / K: 2".
 */
final class Leerwegen {
  private static final Map<String, String> LETTERS =
      Map.of("b", "vmbo-bb", "k", "vmbo-kb", "g", "vmbo-gl", "t", "vmbo-tl");

  /** What is written as one, from low to high. */
  private static final Pattern AANEEN = Pattern.compile("(?=.{2,4}$)b?k?g?t?");

  private static final Pattern TUSSEN = Pattern.compile("(?U)\\s*[/,;+&|-]\\s*|\\s+(?:en\\s+)?");
  private static final int LONGEST = 40;

  private static final String NAAM = "(\\p{L}[\\p{L}/+& ]{0,12}?)";
  private static final String GEWICHT = "((?:[0-9]{1,3})(?:[.,][0-9]{1,2})?\\s*[%x×]?)";
  private static final String SCHEIDING = "\\s*(?:[/,;|+-]|\\ben\\b|\\s|$)\\s*";
  private static final Pattern NAAM_VOOROP =
      Pattern.compile("(?U)\\G" + NAAM + "\\s*[:=]?\\s*" + GEWICHT + SCHEIDING);
  private static final Pattern NAAM_ACHTERAAN =
      Pattern.compile("(?U)\\G" + GEWICHT + "\\s*\\(" + NAAM + "\\)" + SCHEIDING);

  private Leerwegen() {}

  /** Gives the leerwegen that a text names, each once; empty when it says anything else. */
  static List<String> parse(String tekst) {
    if (tekst.isBlank() || tekst.length() > LONGEST) {
      return List.of();
    }
    Set<String> soorten = new LinkedHashSet<>();
    for (String naam : TUSSEN.split(tekst.strip().toLowerCase(Locale.ROOT), -1)) {
      List<String> gelezen = named(naam);
      if (gelezen.isEmpty()) {
        return List.of();
      }
      soorten.addAll(gelezen);
    }
    // Beside no other leerweg a "g" is gymnasium as well.
    return soorten.equals(Set.of("vmbo-gl")) && tekst.strip().length() == 1
        ? List.of()
        : List.copyOf(soorten);
  }

  private static List<String> named(String naam) {
    if (LETTERS.containsKey(naam)) {
      return List.of(LETTERS.get(naam));
    }
    List<String> bekend = Schoolsoorten.ofClass(naam);
    if (!bekend.isEmpty() || !AANEEN.matcher(naam).matches()) {
      return bekend;
    }
    return naam.chars().mapToObj(letter -> LETTERS.get(Character.toString(letter))).toList();
  }

  /** Tells whether a text is a single letter that may stand for a leerweg. */
  static boolean isLetter(String tekst) {
    return tekst.length() == 1 && LETTERS.containsKey(tekst.toLowerCase(Locale.ROOT));
  }

  /** Gives the leerweg of such a letter, among others. */
  static List<String> ofLetter(String letter) {
    return List.of(LETTERS.get(letter.toLowerCase(Locale.ROOT)));
  }

  /**
   * Gives the weights in a cell that names a leerweg with each, at least two.
   *
   * @return the printed weight of each leerweg; empty for any other cell
   */
  static Map<String, String> weights(String cel) {
    if (cel.length() > LONGEST || cel.length() < 5 || cel.chars().noneMatch(Character::isLetter)) {
      return Map.of();
    }
    Map<String, String> voorop = weights(NAAM_VOOROP.matcher(cel.strip()), 1, 2);
    return voorop.isEmpty() ? weights(NAAM_ACHTERAAN.matcher(cel.strip()), 2, 1) : voorop;
  }

  private static Map<String, String> weights(Matcher m, int naam, int gewicht) {
    Map<String, String> perLeerweg = new LinkedHashMap<>();
    List<String> delen = new ArrayList<>();
    boolean heel = false;
    while (m.find()) {
      List<String> soorten = parse(m.group(naam));
      if (soorten.isEmpty()) {
        return Map.of();
      }
      soorten.forEach(soort -> perLeerweg.put(soort, m.group(gewicht).strip()));
      delen.add(m.group());
      heel = m.hitEnd();
    }
    return heel && delen.size() > 1 ? perLeerweg : Map.of();
  }
}
