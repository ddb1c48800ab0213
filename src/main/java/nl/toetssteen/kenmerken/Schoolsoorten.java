package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the schoolsoorten and leerwegen that a text names, in full or in a list of their own. */
final class Schoolsoorten {
  private static final Pattern VMBO = Pattern.compile("(?iU)\\bvmbo\\b");
  private static final String EN = "\\W{1,3}(?:(?:en|of)\\s)?";
  private static final Map<String, Pattern> NAMEN = new LinkedHashMap<>();

  /** Too short to say anything in a text that does not speak of vmbo. */
  private static final Map<String, Pattern> AFKORTINGEN =
      Map.of(
          "vmbo-bb", Pattern.compile("(?iU)\\bbb\\b"),
          "vmbo-kb", Pattern.compile("(?iU)\\bkb\\b"),
          "vmbo-gl", Pattern.compile("(?iU)\\b(?:gl|gtl?)\\b"),
          "vmbo-tl", Pattern.compile("(?iU)\\b(?:tl|gtl?)\\b"));

  static {
    NAMEN.put(
        "vmbo-bb",
        Pattern.compile(
            "(?iU)\\b(?:vmbo-?\\s?bb?|bbl|basisberoepsgerichte?|vmbo-?\\s?basis|basis(?="
                + EN
                + "kader))\\b|\\b(?-i:BB)\\b"));
    NAMEN.put(
        "vmbo-kb",
        Pattern.compile(
            "(?iU)\\b(?:vmbo-?\\s?kb?|kbl|kaderberoepsgerichte?|vmbo-?\\s?kader|(?<=basis"
                + EN
                + ")kader)\\b|\\b(?-i:KB)\\b"));
    NAMEN.put(
        "vmbo-gl",
        Pattern.compile(
            "(?iU)\\b(?:vmbo-?\\s?gl|gemengde?(?="
                + EN
                + "(?:theoretisch|leerweg))|gl/tl|vmbo-?gt)"));
    NAMEN.put(
        "vmbo-tl",
        Pattern.compile(
            "(?iU)\\b(?:vmbo-?\\s?tl?\\b|theoretische?(?="
                + EN
                + "(?:gemengd|leerweg))|(?<=gemengde?"
                + EN
                + ")theoretisch|mavo\\b|gl/tl\\b|vmbo-?gt\\b)"));
    NAMEN.put("havo", Pattern.compile("(?iU)\\bhavo\\b"));
    NAMEN.put("vwo", Pattern.compile("(?iU)\\b(?:vwo|atheneum|gymnasium)\\b"));
  }

  private Schoolsoorten() {}

  /** Finds those named at least so often; "vmbo" alone stands for all leerwegen. */
  static List<String> find(String tekst, int minstens) {
    boolean vmbo = isNamed(VMBO, tekst, minstens);
    List<String> soorten = new ArrayList<>();
    NAMEN.forEach(
        (soort, naam) -> {
          Pattern kort = AFKORTINGEN.get(soort);
          if (isNamed(naam, tekst, minstens)
              || vmbo && kort != null && isNamed(kort, tekst, minstens)) {
            soorten.add(soort);
          }
        });
    if (vmbo && soorten.stream().noneMatch(s -> s.startsWith("vmbo"))) {
      soorten.addAll(0, List.of("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl"));
    }
    return soorten;
  }

  private static boolean isNamed(Pattern naam, String tekst, int minstens) {
    return naam.matcher(tekst).results().limit(minstens).count() >= minstens;
  }
}
