package nl.toetssteen.toetsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.toetsing.Samentoetser.Botsing;

/** Tells whether each short code for a form of toets is explained, in the reglement or the PTA. */
final class Vormcodeproef {

  private static final Pattern SCHEIDING = Pattern.compile("\\s*(?:[/+,;&]|\\ben\\b|\\bof\\b)\\s*");
  private static final Pattern CODE = Pattern.compile("(?U)\\p{L}{1,4}[0-9]?");

  private Vormcodeproef() {}

  static List<Botsing> clashes(Documenttoetser reglement, Documenttoetser pta) {
    Map<String, Toets> codes = new LinkedHashMap<>();
    for (Toets toets : pta.toetsen()) {
      SCHEIDING
          .splitAsStream(toets.cel(Kolomsoort.VORM).strip())
          .filter(code -> CODE.matcher(code).matches())
          .forEach(code -> codes.putIfAbsent(code, toets));
    }
    return codes.entrySet().stream()
        .filter(e -> Stream.of(pta, reglement).noneMatch(d -> explains(d, e.getKey())))
        .map(e -> clash(pta, e.getKey(), e.getValue()))
        .toList();
  }

  private static Botsing clash(Documenttoetser pta, String code, Toets toets) {
    return new Botsing(
        Uitkomst.STRIJDIG,
        "onverklaard",
        code,
        pta.place(toets, Kolomsoort.VORM).stream().toList());
  }

  /** A code is explained by "S = schriftelijk", "S: schriftelijk" and "schriftelijk (S)". */
  private static boolean explains(Documenttoetser document, String code) {
    String q = Pattern.quote(code);
    Pattern uitleg =
        Pattern.compile(
            "(?iU)(?<![\\p{L}0-9])"
                + q
                + "\\)?\\s*(?:=|:|–|—|-|\\||staat voor|betekent|is een)\\s*\\p{L}{4,}|\\p{L}{4,}\\s*\\(\\s*(?:\\p{L}{1,4}\\s*[/,]\\s*)?"
                + q
                + "\\s*\\)");
    return document.beeld().passages.stream()
        .filter(passage -> !document.isToets(passage))
        .anyMatch(passage -> uitleg.matcher(passage.tekst()).find());
  }
}
