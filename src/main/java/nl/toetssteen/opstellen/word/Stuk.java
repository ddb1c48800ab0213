package nl.toetssteen.opstellen.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.toetssteen.opstellen.uitgave.Bepaling;
import nl.toetssteen.opstellen.uitgave.Blok;
import nl.toetssteen.opstellen.uitgave.Hoofdstuk;
import nl.toetssteen.opstellen.uitgave.Uitgave;

/**
 * Holds a part of the document that stands in a content control of its own.
 *
 * @param naam tells it from other parts, also next year: "beroep", "hoofdstuk-algemeen"
 * @param blokken what stands below the heading; empty for a chapter
 */
record Stuk(String naam, Lijst lijst, String titel, List<Blok> blokken) {

  private static final Pattern GEEN_LETTERS = Pattern.compile("[^a-z0-9]+");

  /** Word knows no bookmark with a longer name. */
  private static final int LANGSTE_BLADWIJZER = 40;

  private static final int LANGSTE_HOOFDSTUK = 19;

  Stuk {
    blokken = List.copyOf(blokken);
  }

  /** Gives the parts of a document, in order. */
  static List<Stuk> of(Uitgave uitgave) {
    List<Stuk> stukken = new ArrayList<>();
    for (Hoofdstuk hoofdstuk : uitgave.hoofdstukken()) {
      stukken.add(
          new Stuk(
              "hoofdstuk-" + name(hoofdstuk.titel()),
              Lijst.HOOFDSTUK,
              hoofdstuk.titel(),
              List.of()));
      hoofdstuk.artikelen().forEach(artikel -> stukken.add(of(artikel, Lijst.ARTIKEL)));
    }
    uitgave.bijlagen().forEach(bijlage -> stukken.add(of(bijlage, Lijst.BIJLAGE)));
    return stukken;
  }

  /** Gives the bookmark on the heading of the section of this name. */
  static String bookmark(String naam) {
    String bladwijzer = "toetssteen_" + naam.replace('-', '_');
    return bladwijzer.substring(0, Math.min(LANGSTE_BLADWIJZER, bladwijzer.length()));
  }

  private static Stuk of(Bepaling bepaling, Lijst lijst) {
    return new Stuk(bepaling.id(), lijst, bepaling.titel(), bepaling.blokken());
  }

  private static String name(String titel) {
    String kaal =
        Normalizer.normalize(titel, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    String naam = GEEN_LETTERS.matcher(kaal).replaceAll("-");
    return naam.substring(0, Math.min(LANGSTE_HOOFDSTUK, naam.length()));
  }
}
