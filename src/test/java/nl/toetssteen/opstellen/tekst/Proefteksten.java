package nl.toetssteen.opstellen.tekst;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.opstellen.uitgave.Artikel;
import nl.toetssteen.opstellen.uitgave.Blok.Lid;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.uitgave.Vormgeving;

/** Composes documents of sections that a test writes itself. */
final class Proefteksten {

  private static final Titelblad TITELBLAD =
      new Titelblad(
          "Proef", "School", "havo", "2026-2027", List.of(), "1", new Vormgeving("#000000", null));

  private final Map<String, String> bestanden = new HashMap<>();
  private final StringBuilder koppen = new StringBuilder();
  private Map<String, String> waarden = Map.of();
  private Map<String, List<Gegevens>> lijsten = Map.of();
  private int jaar = 2026;

  /** Adds a chapter with these sections. */
  Proefteksten hoofdstuk(String titel, String... ids) {
    koppen.append("  - {titel: %s, teksten: [%s]}\n".formatted(titel, String.join(", ", ids)));
    return this;
  }

  /** Adds a section: the lines of its file after the title, which is its id. */
  Proefteksten tekst(String id, String... regels) {
    bestanden.put(
        "proef/" + id + ".yaml", "titel: " + id + "\n" + String.join("\n", regels) + "\n");
    return this;
  }

  Proefteksten waarden(Map<String, String> namen) {
    this.waarden = namen;
    return this;
  }

  Proefteksten lijsten(Map<String, List<Gegevens>> namen) {
    this.lijsten = namen;
    return this;
  }

  Proefteksten jaar(int eerste) {
    this.jaar = eerste;
    return this;
  }

  /** Reads the sections and composes a document for a school. */
  Uitgave compose(String... schoolsoorten) {
    bestanden.put("proef.yaml", "hoofdstukken:\n" + koppen);
    Gegevens gegevens = new Gegevens(Set.of(schoolsoorten), waarden, lijsten);
    return new Samensteller(StandaardtekstReader.read("proef", bestanden::get))
        .compose(TITELBLAD, gegevens, jaar);
  }

  /** Gives every article as lines, with numbers and letters. */
  static String print(Uitgave uitgave) {
    return uitgave.artikelen().map(Proefteksten::print).collect(Collectors.joining("\n"));
  }

  private static String print(Artikel artikel) {
    StringBuilder uit = new StringBuilder(artikel.nummer() + " " + artikel.titel());
    for (Object blok : artikel.blokken()) {
      if (blok instanceof Lid lid) {
        uit.append("\n  ").append(lid.nummer()).append(' ').append(lid.tekst().plat());
        lid.onderdelen()
            .forEach(
                o -> uit.append(" | ").append(o.letter()).append(' ').append(o.tekst().plat()));
      } else {
        uit.append("\n  ").append(blok.getClass().getSimpleName());
      }
    }
    return uit.toString();
  }
}
