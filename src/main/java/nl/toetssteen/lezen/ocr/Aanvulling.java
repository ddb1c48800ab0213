package nl.toetssteen.lezen.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds to what was read of a page with tables the words that only a second reading found. Short
 * words in narrow columns, a figure or "ja", are taken for a drawing when the program looks for
 * blocks of text; when it takes the page as one block they are found, but columns are mixed up.
 */
final class Aanvulling {
  private final List<OcrRegel> eerste;
  private final List<OcrLijn> lijnen;

  private Aanvulling(List<OcrRegel> eerste, List<OcrLijn> lijnen) {
    this.eerste = eerste;
    this.lijnen = lijnen;
  }

  /**
   * Gives the first lines, and of the second those words that stand between the lines of tables
   * where nothing was read.
   */
  static List<OcrRegel> of(List<OcrRegel> eerste, List<OcrRegel> tweede, List<OcrLijn> lijnen) {
    Aanvulling aanvulling = new Aanvulling(eerste, lijnen);
    List<OcrRegel> alle = new ArrayList<>(eerste);
    tweede.forEach(regel -> aanvulling.missing(regel).ifPresent(alle::add));
    return alle;
  }

  private Optional<OcrRegel> missing(OcrRegel regel) {
    List<OcrWoord> woorden = regel.woorden().stream().filter(this::isNew).toList();
    return woorden.isEmpty()
        ? Optional.empty()
        : Optional.of(new OcrRegel(woorden, regel.y(), regel.letter()));
  }

  private boolean isNew(OcrWoord woord) {
    float x = (woord.links() + woord.rechts()) / 2;
    float y = (woord.boven() + woord.onder()) / 2;
    return between(x, y)
        && eerste.stream()
            .flatMap(regel -> regel.woorden().stream())
            .noneMatch(woord::overlaps);
  }

  /** Tells whether a lying line runs above a point, and another below it. */
  private boolean between(float x, float y) {
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
