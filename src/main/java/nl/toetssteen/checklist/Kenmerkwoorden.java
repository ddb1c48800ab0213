package nl.toetssteen.checklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.checklist.Voorwaarde.Vergelijking;

/** Says in Dutch what annotation a condition asks for: "een termijn van minder dan 5 dagen". */
final class Kenmerkwoorden {

  private static final Map<String, String> NAMEN =
      Map.of(
          "email", "een e-mailadres",
          "persoon", "een naam van een persoon",
          "aantal-leden", "een aantal leden",
          "decimalen", "een aantal decimalen",
          "oude-wvo-artikel", "een artikel van de oude WVO",
          "artikel-maatregelen", "het artikel over maatregelen (3.58)",
          "samenstelling", "een samenstelling (“bestaat uit …”)");

  private Kenmerkwoorden() {}

  static String word(HeeftKenmerk kenmerk) {
    String naam = NAMEN.getOrDefault(kenmerk.soort(), "een " + kenmerk.soort().replace('-', ' '));
    // The order of keys in the file is lost, and must not make two readings differ.
    List<Vergelijking> vergelijkingen =
        kenmerk.vergelijkingen().stream()
            .sorted(Comparator.comparing(Vergelijking::operator))
            .toList();
    String waarde =
        vergelijkingen.stream().map(Kenmerkwoorden::word).collect(Collectors.joining(" en "));
    return waarde.isEmpty() ? naam : naam + " van " + waarde;
  }

  private static String word(Vergelijking vergelijking) {
    String waarde = vergelijking.waarde();
    boolean ja = Boolean.parseBoolean(waarde);
    return switch (vergelijking.operator()) {
      case GELIJK -> "precies " + waarde;
      case MINDER_DAN -> "minder dan " + waarde;
      case MEER_DAN -> "meer dan " + waarde;
      case MINSTENS -> "ten minste " + waarde;
      case HOOGSTENS -> "hoogstens " + waarde;
      case EVEN -> ja ? "een even getal" : "een oneven getal";
      case ANDERS_DAN_EERST ->
          ja ? "een andere waarde dan de eerste in het document" : "de waarde die eerst stond";
    };
  }
}
