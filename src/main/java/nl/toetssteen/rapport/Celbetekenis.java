package nl.toetssteen.rapport;

import java.util.List;
import java.util.Locale;
import nl.toetssteen.pta.Domeinen;
import nl.toetssteen.pta.Duur;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;

/** Says what was understood from a cell, when that is not plainly what it says. */
final class Celbetekenis {
  private Celbetekenis() {}

  /** Gives the meaning in Dutch; empty when the cell says it itself, or when it is empty. */
  static String of(Toets toets, Kolomsoort kolom) {
    String cel = toets.cel(kolom).strip();
    if (cel.isEmpty()) {
      return "";
    }
    String betekenis =
        switch (kolom) {
          case VORM -> String.join(", ", toets.begrepen().vormen());
          case DUUR -> toets.begrepen().duur().map(Celbetekenis::duration).orElse("");
          case DOMEINEN -> domains(toets.begrepen().domeinen());
          case HERKANSING -> toets.begrepen().herkansbaar().map(ja -> ja ? "ja" : "nee").orElse("");
          case WEGING -> toets.begrepen().weging().isPresent() ? "" : "telt niet in de som";
          default -> "";
        };
    return plain(cel).contains(plain(betekenis)) ? "" : betekenis;
  }

  private static String duration(Duur duur) {
    String aantal =
        duur.aantal() == Math.rint(duur.aantal())
            ? Long.toString(Math.round(duur.aantal()))
            : Double.toString(duur.aantal()).replace('.', ',');
    return aantal
        + switch (duur.eenheid()) {
          case MINUTEN -> " minuten";
          case LESUREN -> " lesuren";
          case STUDIELASTUREN -> " studielasturen";
        };
  }

  private static String domains(Domeinen domeinen) {
    List<String> codes = domeinen.codes();
    String keuze =
        domeinen.keuze().isEmpty() ? "" : "keuze uit " + String.join(", ", domeinen.keuze());
    String samen = String.join(", ", codes);
    return samen.isEmpty() || keuze.isEmpty() ? samen + keuze : samen + " en " + keuze;
  }

  /** What differs in spaces, signs and units only is no other meaning. */
  private static String plain(String tekst) {
    return tekst
        .toLowerCase(Locale.ROOT)
        .replaceAll("minuten|minuut|min\\b|\\ben\\b|[^\\p{L}\\p{N}]", "");
  }
}
