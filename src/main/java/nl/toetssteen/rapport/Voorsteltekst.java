package nl.toetssteen.rapport;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a proposed text as a lid and the items below it.
 *
 * @param lid the text itself
 * @param onderdelen what is listed below it; empty for most
 */
record Voorsteltekst(String lid, List<Onderdeel> onderdelen) {
  private static final Pattern ONDERDEEL = Pattern.compile("(\\p{Ll}\\.|\\d+\\.|[-•])\\s+(.+)");

  /** Holds one item, with its label as printed: "a.". */
  record Onderdeel(String label, String tekst) {}

  /** Reads the text of a requirement: lines that begin with a label are items. */
  static Voorsteltekst of(String tekst) {
    List<String> regels =
        Arrays.stream(tekst.split("\n", -1)).map(String::strip).filter(r -> !r.isEmpty()).toList();
    List<Onderdeel> onderdelen = regels.stream().skip(1).map(Voorsteltekst::onderdeel).toList();
    return new Voorsteltekst(regels.isEmpty() ? "" : regels.get(0), onderdelen);
  }

  private static Onderdeel onderdeel(String regel) {
    Matcher m = ONDERDEEL.matcher(regel);
    return m.matches() ? new Onderdeel(m.group(1), m.group(2)) : new Onderdeel("", regel);
  }

  /** Tells whether there is no proposal. */
  boolean isLeeg() {
    return lid.isEmpty();
  }

  /** Tells whether it fits in a paragraph that is there already. */
  boolean isEenRegel() {
    return !isLeeg() && onderdelen.isEmpty();
  }

  /** Tells whether the school has to fill something in. */
  boolean vraagtInvulling() {
    return lid.contains("[") || onderdelen.stream().anyMatch(o -> o.tekst.contains("["));
  }
}
