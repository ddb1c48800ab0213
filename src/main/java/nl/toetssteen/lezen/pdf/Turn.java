package nl.toetssteen.lezen.pdf;

import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Turns a page by quarters until the text that runs in one direction is upright.
 *
 * @param quarter direction of the text, in quarters of a turn to the left
 * @param breedte width in points of the page as stored
 * @param hoogte height in points of the page as stored
 */
record Turn(int quarter, float breedte, float hoogte) {

  /** Gives the upright rectangle, from the top, of one as stored, from the bottom of the page. */
  Box upright(Box stored) {
    return Box.between(
        x(stored.left(), stored.top()),
        y(stored.left(), stored.top()),
        x(stored.right(), stored.bottom()),
        y(stored.right(), stored.bottom()));
  }

  private float x(float x, float y) {
    return switch (quarter) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> breedte - x;
      default -> hoogte - y;
    };
  }

  private float y(float x, float y) {
    return switch (quarter) {
      case 0 -> hoogte - y;
      case 1 -> x;
      case 2 -> y;
      default -> breedte - x;
    };
  }

  /** Gives the rectangle as stored, from the bottom, of one that is upright in this direction. */
  Box stored(Box box) {
    return switch (quarter) {
      case 0 -> Box.between(box.left(), hoogte - box.top(), box.right(), hoogte - box.bottom());
      case 1 -> Box.between(box.top(), box.left(), box.bottom(), box.right());
      case 2 -> Box.between(breedte - box.left(), box.top(), breedte - box.right(), box.bottom());
      default ->
          Box.between(
              breedte - box.top(),
              hoogte - box.left(),
              breedte - box.bottom(),
              hoogte - box.right());
    };
  }
}
