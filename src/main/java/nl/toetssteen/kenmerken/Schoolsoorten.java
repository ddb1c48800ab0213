package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the schoolsoorten and leerwegen that a text names, in full or in a list of their own. */
final class Schoolsoorten {
  private static final Naam VMBO = new Naam("(?iU)\\bvmbo\\b", "vmbo");
  private static final String EN = "\\W{1,3}(?:(?:en|of)\\s)?";
  private static final Map<String, Naam> NAMEN = new LinkedHashMap<>();

  /** Too short to say anything in a text that does not speak of vmbo. */
  private static final Map<String, Naam> AFKORTINGEN =
      Map.of(
          "vmbo-bb", new Naam("(?iU)\\bbb\\b", "bb"),
          "vmbo-kb", new Naam("(?iU)\\bkb\\b", "kb"),
          "vmbo-gl", new Naam("(?iU)\\b(?:gl|gtl?)\\b", "gl", "gt"),
          "vmbo-tl", new Naam("(?iU)\\b(?:tl|gtl?)\\b", "tl", "gt"));

  static {
    NAMEN.put(
        "vmbo-bb",
        new Naam(
            "(?iU)\\b(?:vmbo-?\\s?bb?|bbl|basisberoepsgerichte?|vmbo-?\\s?basis|basis(?="
                + EN
                + "kader))\\b|\\b(?-i:BB)\\b",
            "vmbo",
            "bb",
            "basis"));
    NAMEN.put(
        "vmbo-kb",
        new Naam(
            "(?iU)\\b(?:vmbo-?\\s?kb?|kbl|kaderberoepsgerichte?|vmbo-?\\s?kader|(?<=basis"
                + EN
                + ")kader)\\b|\\b(?-i:KB)\\b",
            "vmbo",
            "kb",
            "kader"));
    NAMEN.put(
        "vmbo-gl",
        new Naam(
            "(?iU)\\b(?:vmbo-?\\s?gl|gemengde?(?="
                + EN
                + "(?:theoretisch|leerweg))|gl/tl|vmbo-?gt)",
            "vmbo",
            "gemengd",
            "gl/tl"));
    NAMEN.put(
        "vmbo-tl",
        new Naam(
            "(?iU)\\b(?:vmbo-?\\s?tl?\\b|theoretische?(?="
                + EN
                + "(?:gemengd|leerweg))|(?<=gemengde?"
                + EN
                + ")theoretisch|mavo\\b|gl/tl\\b|vmbo-?gt\\b)",
            "vmbo",
            "theoretisch",
            "mavo",
            "gl/tl"));
    NAMEN.put("havo", new Naam("(?iU)\\bhavo\\b", "havo"));
    NAMEN.put(
        "vwo", new Naam("(?iU)\\b(?:vwo|atheneum|gymnasium)\\b", "vwo", "atheneum", "gymnasium"));
  }

  /**
   * Says how one is written.
   *
   * @param begin with what it begins, in small letters, any of these: looking for that first is
   *     many times cheaper than trying the pattern everywhere
   */
  private record Naam(Pattern patroon, List<String> begin) {
    private Naam(String patroon, String... begin) {
      this(Pattern.compile(patroon), List.of(begin));
    }

    private boolean isIn(Doorzocht tekst, int minstens) {
      Matcher m =
          patroon.matcher(tekst.gedrukt()).useTransparentBounds(true).useAnchoringBounds(false);
      int nog = minstens;
      int einde = 0;
      for (int plek : tekst.plaatsen(begin)) {
        if (plek >= einde && m.region(plek, tekst.gedrukt().length()).lookingAt()) {
          nog--;
          if (nog <= 0) {
            return true;
          }
          einde = m.end();
        }
      }
      return false;
    }
  }

  private Schoolsoorten() {}

  /** Finds those named at least so often; "vmbo" alone stands for all leerwegen. */
  static List<String> find(Doorzocht tekst, int minstens) {
    boolean vmbo = VMBO.isIn(tekst, minstens);
    List<String> soorten = new ArrayList<>();
    NAMEN.forEach(
        (soort, naam) -> {
          Naam kort = AFKORTINGEN.get(soort);
          if (naam.isIn(tekst, minstens) || vmbo && kort != null && kort.isIn(tekst, minstens)) {
            soorten.add(soort);
          }
        });
    if (vmbo && soorten.stream().noneMatch(s -> s.startsWith("vmbo"))) {
      soorten.addAll(0, List.of("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl"));
    }
    return soorten;
  }
}
