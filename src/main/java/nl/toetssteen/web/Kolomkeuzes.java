package nl.toetssteen.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.pta.Indelingen;
import nl.toetssteen.pta.Tabelvorm;
import nl.toetssteen.rapport.Rapport;

/**
 * Holds what a user chose for columns: per layout of a document, what a column holds by its number.
 */
record Kolomkeuzes(Map<Vormplek, Map<Integer, String>> gekozen) {
  private static final Pattern VELD = Pattern.compile("kolom/(\\d{1,3})/(\\d{1,3})/(\\d{1,3})");

  /** Names a layout by the number of the document and its own, both from 1. */
  record Vormplek(int document, int vorm) {}

  /**
   * Read the fields of the form on a report; a field that is blank leaves its column as it is.
   *
   * @throws Fout when there is another field, or nothing was chosen
   */
  static Kolomkeuzes read(Map<String, List<String>> velden) {
    Map<Vormplek, Map<Integer, String>> gekozen = new LinkedHashMap<>();
    velden.forEach(
        (naam, waarden) -> {
          Matcher veld = VELD.matcher(naam);
          if (!veld.matches()) {
            throw unknown();
          }
          if (!waarden.get(0).isEmpty()) {
            Vormplek plek = new Vormplek(number(veld, 1), number(veld, 2));
            gekozen
                .computeIfAbsent(plek, p -> new TreeMap<>())
                .put(number(veld, 3), waarden.get(0));
          }
        });
    if (gekozen.isEmpty()) {
      throw new Fout(
          Probleem.invoer(
              "U hebt bij geen enkele kolom iets gekozen. Ga terug en kies bij ten minste één kolom wat erin staat."));
    }
    return new Kolomkeuzes(gekozen);
  }

  private static int number(Matcher veld, int groep) {
    return Integer.parseInt(veld.group(groep));
  }

  private static Fout unknown() {
    return new Fout(
        Probleem.invoer(
            "Een van de tabellen of kolommen staat niet in dit rapport. Ga terug naar het rapport en kies daar opnieuw."));
  }

  /**
   * Gives layouts with these choices in them.
   *
   * @throws Fout when the report has no such layout
   * @throws nl.toetssteen.pta.InvalidIndeling when a choice cannot be
   */
  Indelingen correct(Rapport rapport, Indelingen nu) {
    Indelingen samen = nu;
    for (Map.Entry<Vormplek, Map<Integer, String>> een : gekozen.entrySet()) {
      samen = find(rapport, een.getKey()).correct(samen, een.getValue());
    }
    return samen;
  }

  private static Tabelvorm find(Rapport rapport, Vormplek plek) {
    return rapport.documenten().stream()
        .filter(document -> document.nr() == plek.document())
        .map(document -> document.programma().vormen())
        .filter(vormen -> plek.vorm() >= 1 && plek.vorm() <= vormen.size())
        .map(vormen -> vormen.get(plek.vorm() - 1))
        .filter(Tabelvorm::isTeBenoemen)
        .findFirst()
        .orElseThrow(Kolomkeuzes::unknown);
  }
}
