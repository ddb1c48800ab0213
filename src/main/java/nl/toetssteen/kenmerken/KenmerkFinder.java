package nl.toetssteen.kenmerken;

import static nl.toetssteen.kenmerken.Zoekpatroon.CIJFERS;
import static nl.toetssteen.kenmerken.Zoekpatroon.gedrukt;
import static nl.toetssteen.kenmerken.Zoekpatroon.gevouwen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** Finds every {@link Kenmerk} in a text. */
public final class KenmerkFinder {

  private static final List<Zoekpatroon> PATRONEN =
      List.of(
          Termijn.ZOEKPATROON,
          gedrukt(
              "schooljaar",
              List.of("20"),
              "\\b(20\\d\\d)\\s*[-–/]\\s*(?:20)?(\\d\\d)\\b|(?iu:cohort)(?:en)?\\s+(20\\d\\d)\\b",
              KenmerkFinder::firstYear),
          gedrukt("email", List.of("@"), "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", m -> Double.NaN),
          gedrukt(
              "postadres",
              CIJFERS,
              "\\b[1-9]\\d{3}\\s?[A-Z]{2}\\b|(?iu:\\b(?:postbus|antwoordnummer)\\s+\\d+)"
                  + "|\\b\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{L}[\\p{L}'’.-]*){0,3}?(?:straat|laan|weg|plein|kade|dreef|singel|gracht|park|hof|pad|dijk|steeg|plantsoen|ring|baan|boulevard)\\s+\\d{1,4}\\b",
              m -> Double.NaN),
          gedrukt(
              "persoon",
              List.of("dhr.", "mevr", "mw.", "drs.", "ir.", "ing.", "dr.", "mr.", "de heer"),
              "\\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Dd]rs|[Ii]r|[Ii]ng|[Dd]r|[Mm]r)\\.\\s+(?:\\p{Lu}[\\p{L}.]*\\s*|van\\s|de\\s|der\\s|den\\s|ten\\s|ter\\s){1,6}"
                  + "|\\b(?:[Dd]e heer|[Mm]evrouw)\\s+(?:\\p{Lu}[\\p{L}.]*\\s*|van\\s|de\\s|der\\s|den\\s){1,6}",
              m -> 1),
          gevouwen(
              "aantal-leden",
              List.of("leden", "personen"),
              "\\b(" + Getal.PATROON + ")\\s+(?:\\p{L}+\\s+)?(?:leden|personen)\\b",
              KenmerkFinder::number),
          gevouwen(
              "decimalen",
              List.of("komma", "decima"),
              "\\b("
                  + Getal.PATROON
                  + ")\\s+(?:cijfer\\s+achter\\s+de\\s+komma|decima(?:al|len))\\b",
              KenmerkFinder::number),
          gevouwen(
              "oude-wvo-artikel",
              List.of("wvo", "voortgezet onderwijs"),
              "\\b(?:artikel|art\\.)\\s+\\d+[a-z]?(?:,?\\s+(?:(?:eerste|tweede|derde|vierde|vijfde)\\s+lid|lid\\s+\\d+))?,?\\s+(?:van\\s+|uit\\s+)?(?:de\\s+)?(?:wvo|wet op het voortgezet onderwijs)\\b(?!\\s*2020)",
              m -> Double.NaN),
          gedrukt(
              "artikel-maatregelen",
              List.of("3.58"),
              "(?<![\\d.])3\\.58(?![\\d])",
              m -> Double.NaN),
          gevouwen(
              "datum",
              CIJFERS,
              "\\b\\d{1,2}\\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b",
              m -> Double.NaN));

  /** Finds all of them, in no particular order. */
  public List<Kenmerk> find(String tekst) {
    List<Kenmerk> kenmerken = new ArrayList<>();
    Doorzocht doorzocht = Doorzocht.van(tekst);
    for (Zoekpatroon patroon : PATRONEN) {
      patroon.find(doorzocht, kenmerken);
    }
    return kenmerken;
  }

  /** Gives the first year; NaN for two years that do not follow each other. */
  private static double firstYear(Matcher m) {
    if (m.group(3) != null) {
      return Integer.parseInt(m.group(3));
    }
    return Integer.parseInt(m.group(1));
  }

  private static double number(Matcher m) {
    OptionalDouble getal = Getal.parse(m.group(1));
    return getal.orElse(Double.NaN);
  }
}
