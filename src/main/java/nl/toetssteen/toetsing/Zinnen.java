package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into sentences, knowing the abbreviations of regulations. */
final class Zinnen {

  private static final Pattern EINDE =
      Pattern.compile(
          "(?<![.!?])[.!?]++[\"”’')]*+\\s++(?!(?<=\\?\\s{1,3})Dan\\s)(?=[\\p{Lu}\\d\"“‘(])|;\\s+|\\n");
  private static final Pattern AFKORTING =
      Pattern.compile(
          "(?iu).*(?:^|[\\s(])(?:dhr|mevr|mw|drs|ir|ing|dr|mr|prof|art|nr|nrs|blz|bijv|bv|o\\.a|m\\.b\\.t|c\\.q|i\\.v\\.m|t\\.a\\.v|n\\.v\\.t|d\\.w\\.z|evt|resp|incl|excl|max|min|ca|jl|st|tel|p|\\p{L})");

  private Zinnen() {}

  /** Gives the end of each sentence as a character offset, the last being the end of the text. */
  static List<Integer> ends(String tekst) {
    List<Integer> einden = new ArrayList<>();
    Matcher m = EINDE.matcher(tekst);
    int begin = 0;
    while (m.find()) {
      boolean punt = tekst.charAt(m.start()) == '.';
      if (!punt
          || !AFKORTING
              .matcher(tekst.substring(Math.max(begin, m.start() - 12), m.start()))
              .matches()) {
        einden.add(m.end());
        begin = m.end();
      }
    }
    einden.add(tekst.length());
    return einden;
  }
}
