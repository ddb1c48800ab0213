package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of eindtermen: "7a-7c", "12 t/m 15", "3, 5 en 8". */
final class Eindtermen {
  private static final Pattern TERM = Pattern.compile("([0-9]{1,3})([a-z]?)[0-9]?");
  private static final Pattern REEKS = Pattern.compile("(?i)\\s*(?:t/m|tot en met|-|–)\\s*");
  private static final int MOST = 100;

  private Eindtermen() {}

  static List<String> parse(String tekst) {
    List<String> termen = new ArrayList<>();
    Matcher m = TERM.matcher(tekst);
    MatchRange vorige = null;
    while (m.find()) {
      MatchRange deze = new MatchRange(Integer.parseInt(m.group(1)), m.group(2), m.end());
      if (vorige != null && REEKS.matcher(tekst.substring(vorige.eind(), m.start())).matches()) {
        termen.addAll(vorige.upTo(deze));
      }
      termen.add(m.group());
      vorige = deze;
    }
    return termen;
  }

  private record MatchRange(int nummer, String letter, int eind) {
    private List<String> upTo(MatchRange laatste) {
      List<String> tussen = new ArrayList<>();
      if (letter.isEmpty() && laatste.letter.isEmpty()) {
        for (int n = nummer + 1; n < Math.min(laatste.nummer, nummer + MOST); n++) {
          tussen.add(String.valueOf(n));
        }
      } else if (nummer == laatste.nummer && !letter.isEmpty() && !laatste.letter.isEmpty()) {
        for (char c = (char) (letter.charAt(0) + 1); c < laatste.letter.charAt(0); c++) {
          tussen.add(nummer + String.valueOf(c));
        }
      }
      return tussen;
    }
  }
}
