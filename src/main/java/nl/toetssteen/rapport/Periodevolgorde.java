package nl.toetssteen.rapport;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the names of periods in the order of a school year: by the number in it, so that "P10" comes
 * after "P9"; weeks after the summer come first.
 */
final class Periodevolgorde implements Comparator<String> {
  private static final Pattern EERSTE_GETAL = Pattern.compile("([^0-9]*)([0-9]{1,4})(.*)");
  private static final Pattern WEEK = Pattern.compile("(?:wk|week)\\P{L}*");
  private static final int EERSTE_SCHOOLWEEK = 32;
  private static final int WEKEN = 53;

  private record Sleutel(String soort, int nummer, String rest) {}

  @Override
  public int compare(String een, String ander) {
    return Comparator.comparing(Sleutel::soort)
        .thenComparingInt(Sleutel::nummer)
        .thenComparing(Sleutel::rest)
        .compare(key(een), key(ander));
  }

  private static Sleutel key(String periode) {
    String klein = periode.toLowerCase(Locale.ROOT);
    Matcher m = EERSTE_GETAL.matcher(klein);
    if (!m.matches()) {
      return new Sleutel(klein, 0, "");
    }
    int nummer = Integer.parseInt(m.group(2));
    boolean nieuwJaar = WEEK.matcher(m.group(1)).matches() && nummer < EERSTE_SCHOOLWEEK;
    return new Sleutel(m.group(1).strip(), nieuwJaar ? nummer + WEKEN : nummer, m.group(3));
  }
}
