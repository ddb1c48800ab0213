package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.document.Document;

/**
 * Describes a document as a whole.
 *
 * @param schooljaar "2026-2027"; empty when the title page and running heads do not name one
 * @param schoolsoorten as in the report contract ("vmbo-tl"), in the order of the law; empty when
 *     none is named
 * @param overExamens whether it speaks of exams as often as any examenreglement does
 */
public record Documentprofiel(String schooljaar, List<String> schoolsoorten, boolean overExamens) {

  private static final List<String> EXAMENWOORDEN = List.of("examen", "kandida", "herkans");

  /** Examenreglementen have such a word in every 16 to 25 words; other school papers hardly any. */
  private static final int WOORDEN_PER_EXAMENWOORD = 200;

  private static final Pattern VMBO = Pattern.compile("(?iU)\\bvmbo\\b");
  private static final Map<String, Pattern> SCHOOLSOORTEN = new LinkedHashMap<>();

  static {
    SCHOOLSOORTEN.put(
        "vmbo-bb",
        Pattern.compile(
            "(?iU)\\b(?:vmbo-?\\s?bb?|bbl|basisberoepsgerichte?|vmbo-?\\s?basis)\\b|\\bBB\\b"));
    SCHOOLSOORTEN.put(
        "vmbo-kb",
        Pattern.compile(
            "(?iU)\\b(?:vmbo-?\\s?kb?|kbl|kaderberoepsgerichte?|vmbo-?\\s?kader)\\b|\\bKB\\b"));
    SCHOOLSOORTEN.put(
        "vmbo-gl", Pattern.compile("(?iU)\\b(?:vmbo-?\\s?gl|gemengde leerweg|gl/tl|vmbo-?gt)\\b"));
    SCHOOLSOORTEN.put(
        "vmbo-tl",
        Pattern.compile("(?iU)\\b(?:vmbo-?\\s?tl?|theoretische leerweg|mavo|gl/tl|vmbo-?gt)\\b"));
    SCHOOLSOORTEN.put("havo", Pattern.compile("(?iU)\\bhavo\\b"));
    SCHOOLSOORTEN.put("vwo", Pattern.compile("(?iU)\\b(?:vwo|atheneum|gymnasium)\\b"));
  }

  public Documentprofiel {
    schoolsoorten = List.copyOf(schoolsoorten);
  }

  /** Describes a document: the title page and running heads decide, else what the text mentions. */
  public static Documentprofiel of(Document document) {
    List<String> titel =
        Stream.concat(
                document.titelblad().stream().flatMap(deel -> Stream.of(deel.kop(), deel.tekst())),
                document.kopregels().stream())
            .toList();
    String tekst = String.join("\n", texts(document).toList());
    List<String> genoemd = schooltypes(String.join("\n", titel), 1);
    if (genoemd.isEmpty()) {
      genoemd = schooltypes(tekst, 2);
    }
    return new Documentprofiel(schoolYear(titel).orElse(""), genoemd, overExams(tekst));
  }

  /** Finds the schoolsoorten that a short text names; "vmbo" alone stands for all leerwegen. */
  public static List<String> schooltypes(String tekst) {
    return schooltypes(tekst, 1);
  }

  private static boolean overExams(String tekst) {
    int examenwoorden = Doorzocht.van(tekst).plaatsen(EXAMENWOORDEN).length;
    return (long) examenwoorden * WOORDEN_PER_EXAMENWOORD > words(tekst);
  }

  private static int words(String tekst) {
    int woorden = 0;
    boolean inWoord = false;
    for (int i = 0; i < tekst.length(); i++) {
      boolean letter = Character.isLetter(tekst.charAt(i));
      woorden += letter && !inWoord ? 1 : 0;
      inWoord = letter;
    }
    return woorden;
  }

  private static Stream<String> texts(Document document) {
    return document.alle().flatMap(deel -> Stream.of(deel.kop(), deel.tekst()));
  }

  /** Finds the schoolsoorten mentioned at least so often; "vmbo" alone stands for all leerwegen. */
  private static List<String> schooltypes(String tekst, int minstens) {
    List<String> soorten = new ArrayList<>();
    SCHOOLSOORTEN.forEach(
        (soort, patroon) -> {
          if (patroon.matcher(tekst).results().limit(minstens).count() >= minstens) {
            soorten.add(soort);
          }
        });
    boolean leerweg = soorten.stream().anyMatch(s -> s.startsWith("vmbo"));
    if (!leerweg && VMBO.matcher(tekst).results().limit(minstens).count() >= minstens) {
      soorten.addAll(0, List.of("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl"));
    }
    return soorten;
  }

  private static Optional<String> schoolYear(List<String> regels) {
    KenmerkFinder finder = new KenmerkFinder();
    return regels.stream()
        .flatMap(regel -> finder.find(regel).stream())
        .filter(kenmerk -> kenmerk.soort().equals("schooljaar"))
        .findFirst()
        .map(kenmerk -> "%d-%d".formatted((int) kenmerk.waarde(), (int) kenmerk.waarde() + 1));
  }
}
