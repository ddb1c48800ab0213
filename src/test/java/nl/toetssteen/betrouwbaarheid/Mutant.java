package nl.toetssteen.betrouwbaarheid;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.toetssteen.checklist.Uitkomst;

/**
 * Describes one mistake in the good sample, and what a check must say of it.
 *
 * @param eis id of the requirement that must notice it
 * @param soort what kind of mistake it is
 * @param fout the mistake in a few words, in Dutch
 * @param verwacht the outcomes that a careful reader could give, each of which needs attention
 * @param vervang words to replace in the text with its numbers
 * @param verwijder words that stand in one lid or onderdeel, or one line of the title page, to take
 *     out with what belongs under it
 * @param verwijderArtikel names of articles to take out
 * @param leeg names of articles of which only the heading stays
 * @param voegToe paragraphs to add
 * @param verplaats sentences to move
 * @param ook ids of other requirements that rightly change with it
 * @param snel whether every build checks it, not only the whole measurement
 */
record Mutant(
    String eis,
    Fout soort,
    String fout,
    List<Uitkomst> verwacht,
    List<Vervanging> vervang,
    List<String> verwijder,
    @JsonProperty("verwijder-artikel") List<String> verwijderArtikel,
    List<String> leeg,
    @JsonProperty("voeg-toe") List<Toevoeging> voegToe,
    List<Verplaatsing> verplaats,
    List<String> ook,
    boolean snel) {

  Mutant {
    verwacht = copy(verwacht);
    vervang = copy(vervang);
    verwijder = copy(verwijder);
    verwijderArtikel = copy(verwijderArtikel);
    leeg = copy(leeg);
    voegToe = copy(voegToe);
    verplaats = copy(verplaats);
    ook = copy(ook);
  }

  /** Replaces words that stand in the text exactly once. */
  record Vervanging(String van, String door) {}

  /** Adds a paragraph of the same kind after the one with these words, or after this heading. */
  record Toevoeging(String na, String tekst) {}

  /** Moves a sentence to a lid of its own after the one with these words. */
  record Verplaatsing(String zin, String na) {}

  private static <T> List<T> copy(List<T> lijst) {
    return lijst == null ? List.of() : List.copyOf(lijst);
  }

  @Override
  public String toString() {
    return eis + " (" + soort + "): " + fout;
  }
}
