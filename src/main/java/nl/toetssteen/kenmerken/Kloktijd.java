package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** Reads the hour before which something has to be done: "voor 8.15 uur", "voor half negen". */
final class Kloktijd {

  private static final String ERVOOR = "(?=[vu])\\b(?:v[oó][oó]r|uiterlijk(?:\\s+om)?)\\s+";

  static final Zoekpatroon ZOEKPATROON =
      Zoekpatroon.gevouwen(
          "uiterlijk-tijdstip",
          List.of("voor ", "vóór ", "voór ", "uiterlijk "),
          ERVOOR
              + "(?:([0-9]{1,2})(?:[.:]([0-5][0-9]))?\\s*(?:uur|u)\\b"
              + "|([0-9]{1,2})[:]([0-5][0-9])(?![0-9])"
              + "|(half|kwart\\s+over|kwart\\s+voor)\\s+("
              + Getal.PATROON
              + ")\\b(?!\\s+(?:jaar|uur))|(?!e[eé]n\\b|één\\b|hal|anderhal)("
              + Getal.PATROON
              + ")\\s+uur\\b)",
          Kloktijd::hours);

  private Kloktijd() {}

  /** Gives the time in hours since midnight; hours said in words are those of the morning. */
  private static double hours(Matcher m) {
    if (m.group(1) != null) {
      return time(m.group(1), m.group(2));
    } else if (m.group(3) != null) {
      return time(m.group(3), m.group(4));
    }
    OptionalDouble uur = Getal.parse(m.group(m.group(5) == null ? 7 : 6));
    if (uur.isEmpty() || m.group(5) == null) {
      return uur.orElse(Double.NaN);
    }
    double minuten = m.group(5).equals("half") ? -30 : m.group(5).endsWith("over") ? 15 : -15;
    return uur.getAsDouble() + minuten / 60;
  }

  private static double time(String uren, String minuten) {
    return Integer.parseInt(uren) + (minuten == null ? 0 : Integer.parseInt(minuten) / 60.0);
  }
}
