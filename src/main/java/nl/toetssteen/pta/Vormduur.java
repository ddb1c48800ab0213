package nl.toetssteen.pta;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a cell that holds both how a toets is taken and how long it is: "mondeling, 20 min". */
final class Vormduur {
  private static final String EENHEID =
      "(?:minuten|minuut|min\\b\\.?|['’′]|lesuren|lesuur|uren|uur|klokuren|klokuur|slu\\b)";
  private static final String TIJD =
      "(?:(?:ca\\.?|circa|max\\.?|maximaal)\\s*)?(?:[0-9]{1,2}\\s*[x×]\\s*)?[0-9]{1,4}(?:[.,][0-9]{1,2})?\\s*" + EENHEID;
  private static final String ERTUSSEN = "[\\s,;:/–—-]*(?:\\bvan\\s+)?";
  private static final int LONGEST = 60;
  private static final Pattern TIJD_ACHTER =
      Pattern.compile("(?isU)([^0-9]+?)" + ERTUSSEN + "(?:\\((" + TIJD + ")\\)|(" + TIJD + "))");
  private static final Pattern TIJD_VOOR =
      Pattern.compile("(?isU)(" + TIJD + ")" + ERTUSSEN + "([^0-9]+)");

  private Vormduur() {}

  /** Tells whether a table has a column for one of the two, and none for the other. */
  static boolean isShared(Indeling indeling) {
    return indeling.has(Kolomsoort.VORM) != indeling.has(Kolomsoort.DUUR);
  }

  /** Parts the cell of such a column; one that holds no time with a unit stays as it is. */
  static void part(Map<Kolomsoort, String> cellen) {
    String beide = cellen.getOrDefault(Kolomsoort.VORM, cellen.get(Kolomsoort.DUUR));
    if (beide == null
        || beide.length() > LONGEST
        || beide.chars().noneMatch(Character::isDigit)) {
      return;
    }
    Matcher achter = TIJD_ACHTER.matcher(beide);
    if (achter.matches()) {
      put(cellen, achter.group(1), achter.group(2) == null ? achter.group(3) : achter.group(2));
      return;
    }
    Matcher voor = TIJD_VOOR.matcher(beide);
    if (voor.matches()) {
      put(cellen, voor.group(2), voor.group(1));
    }
  }

  private static void put(Map<Kolomsoort, String> cellen, String vorm, String duur) {
    if (!Vormen.parse(vorm).isEmpty() && Duur.parse(duur).isPresent()) {
      cellen.put(Kolomsoort.VORM, vorm.strip());
      cellen.put(Kolomsoort.DUUR, duur.strip());
    }
  }
}
