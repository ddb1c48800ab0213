package nl.toetssteen.wet;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders numbers as laws do: 2.9, 2.51, 2.51a, 2.52, 10.3.
 *
 * @param hoofdstuk 0 for a number without a point
 * @param letter empty when there is none
 */
record Artikelnummer(int hoofdstuk, int volgnummer, String letter)
    implements Comparable<Artikelnummer> {

  private static final Pattern VORM =
      Pattern.compile("(?:([0-9]{1,3})\\.)?([0-9]{1,4})([a-z]{0,3}[0-9]{0,2})");
  private static final Comparator<Artikelnummer> VOLGORDE =
      Comparator.comparingInt(Artikelnummer::hoofdstuk)
          .thenComparingInt(Artikelnummer::volgnummer)
          .thenComparing(Artikelnummer::letter);

  /** Reads a number; null when it is none. */
  static Artikelnummer parse(String tekst) {
    Matcher m = VORM.matcher(tekst);
    if (!m.matches()) {
      return null;
    }
    int hoofdstuk = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
    return new Artikelnummer(hoofdstuk, Integer.parseInt(m.group(2)), m.group(3));
  }

  /** Tells whether this lies from one number to another, letters of the last included. */
  boolean tussen(Artikelnummer van, Artikelnummer tot) {
    return hoofdstuk == van.hoofdstuk
        && volgnummer >= van.volgnummer
        && volgnummer <= tot.volgnummer;
  }

  @Override
  public int compareTo(Artikelnummer ander) {
    return VOLGORDE.compare(this, ander);
  }
}
