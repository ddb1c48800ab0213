package nl.toetssteen.web.formulier;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the description of the schema into a question and what explains it: "Het BRIN-nummer" and
 * "Zoals 00AB."
 */
record Vraagtekst(String titel, String uitleg) {
  private static final Pattern DELING =
      Pattern.compile(
          "(?<titel>.+?)(?:(?<vraag>\\?)\\s+|[.;]\\s+|,?\\s+(?=zoals[: ])|(?<=^\\p{Lu}.{0,99}):\\s+)(?<rest>.+)");

  static Vraagtekst of(String omschrijving) {
    Matcher deling = DELING.matcher(omschrijving);
    if (!deling.matches()) {
      return new Vraagtekst(withoutPoint(omschrijving), "");
    }
    String vraagteken = deling.group("vraag") == null ? "" : "?";
    String rest = deling.group("rest");
    return new Vraagtekst(
        deling.group("titel") + vraagteken,
        rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1));
  }

  private static String withoutPoint(String tekst) {
    return tekst.endsWith(".") ? tekst.substring(0, tekst.length() - 1) : tekst;
  }
}
