package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every {@link Kenmerk} in a text. */
public final class KenmerkFinder {

  private static final Pattern SCHOOLJAAR =
      Pattern.compile(
          "\\b(20\\d\\d)\\s*[-–/]\\s*(?:20)?(\\d\\d)\\b|(?iu:cohort)(?:en)?\\s+(20\\d\\d)\\b");
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern POSTADRES =
      Pattern.compile(
          "\\b[1-9]\\d{3}\\s?[A-Z]{2}\\b|(?iu:\\b(?:postbus|antwoordnummer)\\s+\\d+)"
              + "|\\b\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{L}[\\p{L}'’.-]*){0,3}?(?:straat|laan|weg|plein|kade|dreef|singel|gracht|park|hof|pad|dijk|steeg|plantsoen|ring|baan|boulevard)\\s+\\d{1,4}\\b");
  private static final Pattern PERSOON =
      Pattern.compile(
          "\\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Dd]rs|[Ii]r|[Ii]ng|[Dd]r|[Mm]r)\\.\\s+(?:\\p{Lu}[\\p{L}.]*\\s*|van\\s|de\\s|der\\s|den\\s|ten\\s|ter\\s){1,6}"
              + "|\\b(?:[Dd]e heer|[Mm]evrouw)\\s+(?:\\p{Lu}[\\p{L}.]*\\s*|van\\s|de\\s|der\\s|den\\s){1,6}");
  private static final Pattern AANTAL_LEDEN =
      Pattern.compile("(?iu)\\b(" + Getal.PATROON + ")\\s+(?:\\p{L}+\\s+)?(?:leden|personen)\\b");
  private static final Pattern DECIMAAL =
      Pattern.compile(
          "(?iu)\\b("
              + Getal.PATROON
              + ")\\s+(?:cijfer\\s+achter\\s+de\\s+komma|decima(?:al|len))\\b");
  private static final Pattern OUD_WVO_ARTIKEL =
      Pattern.compile(
          "(?iu)\\b(?:artikel|art\\.)\\s+\\d+[a-z]?(?:,?\\s+(?:(?:eerste|tweede|derde|vierde|vijfde)\\s+lid|lid\\s+\\d+))?,?\\s+(?:van\\s+|uit\\s+)?(?:de\\s+)?(?:WVO|Wet op het voortgezet onderwijs)\\b(?!\\s*2020)");
  private static final Pattern ARTIKEL_MAATREGELEN = Pattern.compile("(?<![\\d.])3\\.58(?![\\d])");
  private static final Pattern DATUM =
      Pattern.compile(
          "(?iu)\\b\\d{1,2}\\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b");

  /** Finds all of them, in no particular order. */
  public List<Kenmerk> find(String tekst) {
    List<Kenmerk> kenmerken = new ArrayList<>();
    add(kenmerken, "termijn", Termijn.patroon(), tekst, Termijn::days);
    add(kenmerken, "schooljaar", SCHOOLJAAR, tekst, KenmerkFinder::firstYear);
    add(kenmerken, "email", EMAIL, tekst, m -> Double.NaN);
    add(kenmerken, "postadres", POSTADRES, tekst, m -> Double.NaN);
    add(kenmerken, "persoon", PERSOON, tekst, m -> 1);
    add(kenmerken, "aantal-leden", AANTAL_LEDEN, tekst, KenmerkFinder::number);
    add(kenmerken, "decimalen", DECIMAAL, tekst, KenmerkFinder::number);
    add(kenmerken, "oude-wvo-artikel", OUD_WVO_ARTIKEL, tekst, m -> Double.NaN);
    add(kenmerken, "artikel-maatregelen", ARTIKEL_MAATREGELEN, tekst, m -> Double.NaN);
    add(kenmerken, "datum", DATUM, tekst, m -> Double.NaN);
    return kenmerken;
  }

  private static void add(
      List<Kenmerk> kenmerken,
      String soort,
      Pattern patroon,
      String tekst,
      ToDoubleFunction<Matcher> waarde) {
    Matcher m = patroon.matcher(tekst);
    while (m.find()) {
      kenmerken.add(new Kenmerk(soort, m.start(), m.end(), waarde.applyAsDouble(m)));
    }
  }

  /** Gives the first year; NaN for two years that do not follow each other. */
  private static double firstYear(Matcher m) {
    if (m.group(3) != null) {
      return Integer.parseInt(m.group(3));
    }
    return Integer.parseInt(m.group(1));
  }

  private static double number(Matcher m) {
    OptionalDouble getal = Getal.parse(m.group(1).toLowerCase(Locale.ROOT));
    return getal.orElse(Double.NaN);
  }
}
