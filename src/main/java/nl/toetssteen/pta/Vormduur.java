package nl.toetssteen.pta;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a cell that holds both how a toets is taken and how long it is: "mondeling, 20 min". */
final class Vormduur {
  private static final String EENHEID =
      "(?:minuten|minuut|min\\b\\.?|['’′]|lesuren|lesuur|uren|uur|klokuren|klokuur|slu\\b)";
  private static final String TIJD =
      "(?:(?:ca\\.?|circa|max\\.?|maximaal)\\s*)?(?:[0-9]{1,2}\\s*[x×]\\s*)?[0-9]{1,4}(?:[.,][0-9]{1,2})?\\s*"
          + EENHEID;
  private static final String ERTUSSEN = "[\\s,;:/–—-]*(?:\\bvan\\s+)?";
  private static final int LONGEST = 60;
  private static final Pattern TIJD_ACHTER =
      Pattern.compile("(?isU)([^0-9]+?)" + ERTUSSEN + "(?:\\((" + TIJD + ")\\)|(" + TIJD + "))");
  private static final Pattern TIJD_VOOR =
      Pattern.compile("(?isU)(" + TIJD + ")" + ERTUSSEN + "([^0-9]+)");

  private static final Pattern OVER_DUUR =
      Pattern.compile("(?iU).*(?:duur|tijd|\\bmin\\b|minuten|uren|\\blang\\b).*");
  private static final Pattern OVER_VORM = Pattern.compile("(?iU).*(?:vorm|soort|wijze).*");

  private Vormduur() {}

  /**
   * Parts the cell of a column, where a table has one for form or duration and none for the other.
   * One that does not name the other keeps its cell as printed.
   */
  static void part(Map<Kolomsoort, String> cellen, Indeling indeling) {
    boolean isVorm = indeling.has(Kolomsoort.VORM);
    Kolomsoort eigen = isVorm ? Kolomsoort.VORM : Kolomsoort.DUUR;
    String beide = cellen.getOrDefault(eigen, "");
    if (isVorm == indeling.has(Kolomsoort.DUUR)
        || beide.length() > LONGEST
        || beide.chars().noneMatch(Character::isDigit)) {
      return;
    }
    Map<Kolomsoort, String> delen = parts(beide);
    String kop = indeling.koppen().get(indeling.plekken().get(eigen));
    if (!(isVorm ? OVER_DUUR : OVER_VORM).matcher(kop).matches()) {
      delen.remove(eigen);
    }
    cellen.putAll(delen);
  }

  /** Gives form and duration; nothing when either is not surely that. */
  private static Map<Kolomsoort, String> parts(String beide) {
    Matcher achter = TIJD_ACHTER.matcher(beide);
    if (achter.matches()) {
      String duur = achter.group(2) == null ? achter.group(3) : achter.group(2);
      return parts(achter.group(1), duur);
    }
    Matcher voor = TIJD_VOOR.matcher(beide);
    return voor.matches() ? parts(voor.group(2), voor.group(1)) : new EnumMap<>(Kolomsoort.class);
  }

  private static Map<Kolomsoort, String> parts(String vorm, String duur) {
    Map<Kolomsoort, String> delen = new EnumMap<>(Kolomsoort.class);
    if (!Vormen.parse(vorm).isEmpty() && Duur.parse(duur).isPresent()) {
      delen.put(Kolomsoort.VORM, vorm.strip());
      delen.put(Kolomsoort.DUUR, duur.strip());
    }
    return delen;
  }
}
