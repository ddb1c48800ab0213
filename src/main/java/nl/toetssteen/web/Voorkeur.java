package nl.toetssteen.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads an Accept header, and chooses what to answer with (RFC 9110, section 12.5.1). */
final class Voorkeur {
  private final List<Bereik> bereiken;

  private record Bereik(String soort, double gewicht) {}

  /**
   * Reads the header.
   *
   * @param accept null or blank when the client takes anything
   */
  Voorkeur(String accept) {
    String header = accept == null || accept.isBlank() ? "*/*" : accept;
    this.bereiken = List.of(header.split(",")).stream().map(Voorkeur::bereik).toList();
  }

  /** Choose the media type that the client likes best; the first of equals. */
  Optional<String> choose(List<String> aangeboden) {
    String beste = null;
    double gewicht = 0;
    for (String soort : aangeboden) {
      double q = gewicht(soort);
      if (q > gewicht) {
        beste = soort;
        gewicht = q;
      }
    }
    return Optional.ofNullable(beste);
  }

  private double gewicht(String soort) {
    String familie = soort.substring(0, soort.indexOf('/')) + "/*";
    return List.of(soort, familie, "*/*").stream()
        .flatMap(naam -> bereiken.stream().filter(b -> b.soort.equals(naam)))
        .findFirst()
        .map(Bereik::gewicht)
        .orElse(0.0);
  }

  private static Bereik bereik(String tekst) {
    String[] delen = tekst.split(";", -1);
    double gewicht = 1;
    for (String deel : delen) {
      String parameter = deel.strip();
      if (parameter.startsWith("q=")) {
        gewicht = getal(parameter.substring(2));
      }
    }
    return new Bereik(delen[0].strip().toLowerCase(Locale.ROOT), gewicht);
  }

  private static double getal(String tekst) {
    try {
      return Double.parseDouble(tekst);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
