package nl.toetssteen.pta;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes codes that stand in front of the description, in a table without a column for them. */
final class Codesplitser {
  private static final Pattern VOORAAN =
      Pattern.compile(
          "(?isU)\\(?((?!(?:h|hst|hfst|hoofdstuk|ch|unit|module|les|domein|thema|par|deel|week|klas)[. -]?[0-9])"
              + "(?=[0-9./_-]{0,6}\\p{L})[\\p{L}0-9./_-]{1,10}?[ ]?[0-9]{1,3}(?:[.-][0-9]{1,2})?\\p{L}?)\\)?"
              + "(?:\\s*[:–—]\\s*|\\s+-\\s+|\\.\\s+|\\s*\\n\\s*|\\s+(?=\\p{Lu}))(\\S.*)");
  private static final double ENOUGH = 0.8;

  private Codesplitser() {}

  /**
   * Splits the descriptions of a table when nearly all open with a code, mostly one of their own.
   */
  static List<Toets> split(List<Toets> toetsen) {
    if (toetsen.stream().anyMatch(toets -> !toets.cel(Kolomsoort.CODE).isEmpty())) {
      return toetsen;
    }
    List<String> codes =
        toetsen.stream()
            .map(toets -> VOORAAN.matcher(toets.cel(Kolomsoort.OMSCHRIJVING)))
            .filter(Matcher::matches)
            .map(m -> m.group(1))
            .toList();
    boolean eigen = codes.stream().distinct().count() * 3 >= codes.size() * 2L;
    return eigen && !codes.isEmpty() && codes.size() >= ENOUGH * toetsen.size()
        ? toetsen.stream().map(Codesplitser::split).toList()
        : toetsen;
  }

  private static Toets split(Toets toets) {
    Matcher m = VOORAAN.matcher(toets.cel(Kolomsoort.OMSCHRIJVING));
    if (!m.matches()) {
      return toets;
    }
    Map<Kolomsoort, String> cellen = new EnumMap<>(toets.cellen());
    cellen.put(Kolomsoort.CODE, m.group(1).strip());
    cellen.put(Kolomsoort.OMSCHRIJVING, m.group(2).strip());
    return toets.withCells(cellen);
  }
}
