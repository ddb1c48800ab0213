package nl.toetssteen.lezen.ocr;

/**
 * Holds a straight line that lies or stands on a page, without its thickness.
 *
 * @param links left-hand end; the same as the other one when it stands
 * @param boven upper end, from the top of the page; the same as the other one when it lies
 * @param rechts right-hand end
 * @param onder lower end, from the top of the page
 */
public record OcrLijn(float links, float boven, float rechts, float onder) {

  OcrLijn maal(float schaal) {
    return new OcrLijn(links * schaal, boven * schaal, rechts * schaal, onder * schaal);
  }
}
