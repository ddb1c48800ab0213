package nl.toetssteen.lezen.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the dotted line between a heading and its page number in a table of contents. It is read as
 * words that are nowhere on the page; their boxes tell: as low as dots, or as wide as a line.
 */
final class Puntlijn {
  static final String PUNTEN = ".....";

  /** The program is surer than this of letters that are there. */
  private static final int UNSURE = 60;

  /** Even the lowest letters are higher, and none is as wide, as part of the type size. */
  private static final float LOW = 0.4f;

  private static final float WIDE = 1;

  private Puntlijn() {}

  /** Puts points in the place of what was read from a dotted line; else gives the same line. */
  static OcrRegel mend(OcrRegel regel) {
    List<OcrWoord> woorden = regel.woorden();
    int last = woorden.size() - 1;
    int from = 0;
    while (from < last && !dots(woorden.get(from), regel.letter())) {
      from++;
    }
    if (from == last || !woorden.get(last).tekst().matches("\\d{1,3}")) {
      return regel;
    }
    List<OcrWoord> mended = new ArrayList<>(woorden.subList(0, from));
    OcrWoord first = woorden.get(from);
    OcrWoord end = woorden.get(last - 1);
    mended.add(
        new OcrWoord(
            PUNTEN, first.links(), first.boven(), end.rechts(), first.onder(), first.vertrouwen()));
    mended.add(woorden.get(last));
    return new OcrRegel(mended, regel.y(), regel.letter());
  }

  private static boolean dots(OcrWoord woord, float letter) {
    float width = (woord.rechts() - woord.links()) / woord.tekst().length();
    boolean points = woord.tekst().matches("[.…·]{4,}");
    boolean shape = woord.onder() - woord.boven() < LOW * letter || width > WIDE * letter;
    return points || (shape && woord.vertrouwen() < UNSURE && woord.tekens() > 0);
  }
}
