package nl.toetssteen.lezen.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what was read of a page with tables by a second reading of it. The first looks for blocks
 * of text, and takes a lone figure or "ja" in a narrow column for a drawing; it knows Dutch words,
 * and reads codes as such. The second takes the page as one block and knows other words.
 */
final class Herlezing {
  private final List<OcrWoord> eerste;
  private final List<OcrWoord> tweede;
  private final List<OcrLijn> lijnen;

  private Herlezing(List<OcrRegel> eerste, List<OcrRegel> tweede, List<OcrLijn> lijnen) {
    this.eerste = words(eerste);
    this.tweede = words(tweede);
    this.lijnen = lijnen;
  }

  private static List<OcrWoord> words(List<OcrRegel> regels) {
    return regels.stream().flatMap(regel -> regel.woorden().stream()).toList();
  }

  /**
   * Gives the lines of the first reading. Between the lines of tables, words are as the second has
   * them when that is surer, and those that only the second has are added.
   */
  static List<OcrRegel> mend(List<OcrRegel> eerste, List<OcrRegel> tweede, List<OcrLijn> lijnen) {
    Herlezing herlezing = new Herlezing(eerste, tweede, lijnen);
    List<OcrRegel> alle = new ArrayList<>();
    for (OcrRegel regel : eerste) {
      alle.add(regel.met(regel.woorden().stream().map(herlezing::surest).toList()));
    }
    for (OcrRegel regel : tweede) {
      List<OcrWoord> nieuw = regel.woorden().stream().filter(herlezing::isNew).toList();
      if (!nieuw.isEmpty()) {
        alle.add(regel.met(nieuw));
      }
    }
    return alle;
  }

  private OcrWoord surest(OcrWoord woord) {
    return tweede.stream()
        .filter(other -> other.vertrouwen() > woord.vertrouwen() && other.coincides(woord))
        .filter(this::inTable)
        .findFirst()
        .orElse(woord);
  }

  private boolean isNew(OcrWoord woord) {
    return inTable(woord) && eerste.stream().noneMatch(woord::overlaps);
  }

  /** Tells whether a lying line runs above a word, and another below it. */
  private boolean inTable(OcrWoord woord) {
    float x = (woord.links() + woord.rechts()) / 2;
    float y = (woord.boven() + woord.onder()) / 2;
    boolean above = false;
    boolean below = false;
    for (OcrLijn lijn : lijnen) {
      boolean along = lijn.links() <= x && lijn.rechts() >= x;
      above |= along && lijn.onder() <= y;
      below |= along && lijn.boven() >= y;
    }
    return above && below;
  }
}
