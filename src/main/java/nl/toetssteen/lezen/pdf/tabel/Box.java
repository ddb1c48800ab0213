package nl.toetssteen.lezen.pdf.tabel;

/** Holds an upright rectangle, in points from the upper left corner of the page. */
public record Box(float left, float top, float right, float bottom) {

  /** Gives the rectangle between two opposite corners, in whatever order they come. */
  public static Box between(float x1, float y1, float x2, float y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  /** Gives the width in points. */
  public float width() {
    return right - left;
  }

  /** Gives the height in points. */
  public float height() {
    return bottom - top;
  }

  /** Gives the area in square points. */
  public float area() {
    return width() * height();
  }

  /** Tells whether a point lies in it; points on the left and top edge do. */
  public boolean contains(float x, float y) {
    return x >= left && x < right && y >= top && y < bottom;
  }
}
