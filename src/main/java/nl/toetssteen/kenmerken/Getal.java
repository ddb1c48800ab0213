package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads Dutch numbers as regulations write them: "5", "vijf", "anderhalf", "een half". */
final class Getal {

  private static final List<String> WOORDEN =
      List.of(
          "nul",
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien",
          "twintig");
  private static final Map<String, Integer> TIENTALLEN =
      Map.of(
          "dertig",
          30,
          "veertig",
          40,
          "vijfenveertig",
          45,
          "zestig",
          60,
          "negentig",
          90,
          "honderd",
          100);
  private static final Map<String, Double> WAARDEN =
      Stream.concat(
              IntStream.range(0, WOORDEN.size())
                  .mapToObj(i -> Map.entry(WOORDEN.get(i), (double) i)),
              Stream.of(
                  Map.entry("één", 1.0),
                  Map.entry("eén", 1.0),
                  Map.entry("half", 0.5),
                  Map.entry("halve", 0.5),
                  Map.entry("halfjaar", 0.5),
                  Map.entry("anderhalf", 1.5),
                  Map.entry("anderhalve", 1.5)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Matches any number that {@link #parse} reads, in small letters, longest first. */
  static final String PATROON =
      "(?:\\d+(?:[.,]\\d+)?|(?:(?:een|één)\\s+)?hal(?:f|ve)|" + alternatives() + ")";

  private Getal() {}

  /** Groups the words by their first letter, so that most other words are passed over at once. */
  private static String alternatives() {
    return Stream.concat(WAARDEN.keySet().stream(), TIENTALLEN.keySet().stream())
        .sorted((a, b) -> b.length() - a.length())
        .collect(
            Collectors.groupingBy(
                woord -> woord.substring(0, 1),
                TreeMap::new,
                Collectors.mapping(woord -> woord.substring(1), Collectors.joining("|"))))
        .entrySet()
        .stream()
        .map(letter -> letter.getKey() + "(?:" + letter.getValue() + ")")
        .collect(Collectors.joining("|"));
  }

  /** Reads a number; empty when it is none. */
  static OptionalDouble parse(String tekst) {
    String woord = tekst.toLowerCase(Locale.ROOT).replaceFirst("^(?:een|één)\\s+(?=hal)", "");
    if (Character.isDigit(woord.charAt(0))) {
      return OptionalDouble.of(Double.parseDouble(woord.replace(',', '.')));
    }
    Integer tiental = TIENTALLEN.get(woord);
    Double waarde = tiental != null ? Double.valueOf(tiental) : WAARDEN.get(woord);
    return waarde == null ? OptionalDouble.empty() : OptionalDouble.of(waarde);
  }
}
