package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the forms of a toets: letters of the usual legend, and words. */
final class Vormen {
  private static final Pattern SCHEIDING =
      Pattern.compile("(?U)\\s*(?:[/+,;&]|\\ben\\b|\\bof\\b)\\s*");
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("s", "schriftelijk"),
          Map.entry("t", "schriftelijk"),
          Map.entry("st", "schriftelijk"),
          Map.entry("so", "schriftelijk"),
          Map.entry("pw", "schriftelijk"),
          Map.entry("m", "mondeling"),
          Map.entry("mo", "mondeling"),
          Map.entry("mt", "mondeling"),
          Map.entry("p", "praktisch"),
          Map.entry("po", "praktisch"),
          Map.entry("pt", "praktisch"),
          Map.entry("d", "digitaal"),
          Map.entry("dt", "digitaal"),
          Map.entry("h", "handelingsdeel"),
          Map.entry("hd", "handelingsdeel"),
          Map.entry("ho", "handelingsdeel"),
          Map.entry("l", "luistertoets"),
          Map.entry("lt", "luistertoets"),
          Map.entry("klt", "luistertoets"));
  private static final Map<String, String> WOORDEN =
      Map.ofEntries(
          Map.entry("schr", "schriftelijk"),
          Map.entry("repetitie", "schriftelijk"),
          Map.entry("proefwerk", "schriftelijk"),
          Map.entry("tentamen", "schriftelijk"),
          Map.entry("mond", "mondeling"),
          Map.entry("theorie", "schriftelijk"),
          Map.entry("spreek", "mondeling"),
          Map.entry("onderzoek", "praktisch"),
          Map.entry("project", "praktisch"),
          Map.entry("gesprek", "mondeling"),
          Map.entry("presentatie", "presentatie"),
          Map.entry("prakti", "praktisch"),
          Map.entry("practic", "praktisch"),
          Map.entry("written", "schriftelijk"),
          Map.entry("oral", "mondeling"),
          Map.entry("digita", "digitaal"),
          Map.entry("computer", "digitaal"),
          Map.entry("handeling", "handelingsdeel"),
          Map.entry("dossier", "dossier"),
          Map.entry("luister", "luistertoets"),
          Map.entry("verslag", "verslag"),
          Map.entry("werkstuk", "werkstuk"),
          Map.entry("portfolio", "portfolio"),
          Map.entry("opdracht", "praktisch"));

  private Vormen() {}

  /** Reads a cell: "S", "S/P", "praktische opdracht". Empty when no form is recognised. */
  static List<String> parse(String cel) {
    List<String> vormen = new ArrayList<>();
    for (String deel : SCHEIDING.split(cel.strip().toLowerCase(Locale.ROOT), -1)) {
      String vorm = LETTERS.getOrDefault(deel.strip(), word(deel));
      if (!vorm.isEmpty() && !vormen.contains(vorm)) {
        vormen.add(vorm);
      }
    }
    return vormen;
  }

  /** The first known word decides, so that a "mondelinge presentatie" is mondeling. */
  private static String word(String tekst) {
    return WOORDEN.keySet().stream()
        .filter(tekst::contains)
        .min((a, b) -> Integer.compare(tekst.indexOf(a), tekst.indexOf(b)))
        .map(WOORDEN::get)
        .orElse("");
  }
}
