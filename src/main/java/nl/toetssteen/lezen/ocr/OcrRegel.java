package nl.toetssteen.lezen.ocr;

import java.util.List;

/**
 * Holds the words on one line, from left to right.
 *
 * @param woorden at least one
 * @param y baseline, from the top of the page
 * @param letter height from the top of the highest to the bottom of the lowest letters of the type
 */
public record OcrRegel(List<OcrWoord> woorden, float y, float letter) {

  public OcrRegel {
    woorden = List.copyOf(woorden);
  }

  OcrRegel met(List<OcrWoord> andere) {
    return new OcrRegel(andere, y, letter);
  }

  OcrRegel maal(float schaal) {
    return new OcrRegel(
        woorden.stream().map(woord -> woord.maal(schaal)).toList(), y * schaal, letter * schaal);
  }
}
