package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into sentences, knowing the abbreviations of regulations. */
public final class Zinnen {

  /** Signs with which the end of a sentence within a line begins. */
  private static final String LEESTEKENS = ".!?;";

  private static final Pattern EINDE =
      Pattern.compile(
          "(?<![.!?])[.!?]++[\"”’')]*+\\s++(?!(?<=\\?\\s{1,3})Dan\\s)(?=[\\p{Lu}\\d\"“‘(])|;\\s+");
  private static final Pattern AFKORTING =
      Pattern.compile(
          "(?iu).*(?:^|[\\s(])(?:dhr|mevr|mw|drs|ir|ing|dr|mr|prof|art|nr|nrs|blz|bijv|bv|o\\.a|m\\.b\\.t|c\\.q|i\\.v\\.m|t\\.a\\.v|n\\.v\\.t|d\\.w\\.z|evt|resp|incl|excl|max|min|ca|jl|st|tel|p|\\p{L})");

  /** Days and months as dates shorten them; without a number behind it, it may be a sentence. */
  private static final Pattern DATUM =
      Pattern.compile(
          "(?iu).*(?:^|[\\s(])(?:ma|di|wo|do|vr|za|zo|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)");

  private static final Pattern GETAL = Pattern.compile("\\.\\s+[0-9'’]");

  private Zinnen() {}

  /** Gives the end of each sentence as a character offset, the last being the end of the text. */
  public static List<Integer> ends(String tekst) {
    List<Integer> einden = new ArrayList<>();
    Matcher m = EINDE.matcher(tekst).useTransparentBounds(true);
    int begin = 0;
    int i = 0;
    while (i < tekst.length()) {
      char teken = tekst.charAt(i);
      boolean einde = LEESTEKENS.indexOf(teken) >= 0 && m.region(i, tekst.length()).lookingAt();
      int verder = einde ? m.end() : i + 1;
      if (teken == '\n' || einde && !isAbbreviation(tekst, begin, i)) {
        begin = verder;
        einden.add(begin);
      }
      i = verder;
    }
    einden.add(tekst.length());
    return einden;
  }

  private static boolean isAbbreviation(String tekst, int begin, int punt) {
    if (tekst.charAt(punt) != '.') {
      return false;
    }
    String ervoor = tekst.substring(Math.max(begin, punt - 12), punt);
    return AFKORTING.matcher(ervoor).matches()
        || GETAL.matcher(tekst).region(punt, tekst.length()).lookingAt()
            && DATUM.matcher(ervoor).matches();
  }
}
