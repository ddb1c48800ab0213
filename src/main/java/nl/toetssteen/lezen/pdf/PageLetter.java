package nl.toetssteen.lezen.pdf;

/**
 * Places one letter or digit on a page, in the coordinates of the page itself.
 *
 * @param x begin of its baseline
 * @param y begin of its baseline
 * @param endX end of its baseline
 * @param endY end of its baseline
 * @param size type size
 */
record PageLetter(char sign, float x, float y, float endX, float endY, float size) {
  private static final float ABOVE = 0.8f;
  private static final float BELOW = 0.25f;

  /** Tells whether a letter stands on the same line, a little further on. */
  boolean goesOn(PageLetter next) {
    float length = length();
    float along = ((next.x - x) * dx() + (next.y - y) * dy()) / length;
    float aside = ((next.x - x) * -dy() + (next.y - y) * dx()) / length;
    return along > 0 && Math.abs(aside) < size * ABOVE / 2 && along < size * 20;
  }

  private float dx() {
    return endX - x;
  }

  private float dy() {
    return endY - y;
  }

  private float length() {
    return Math.max(0.01f, (float) Math.hypot(dx(), dy()));
  }

  /** Gives the corners of the area from this letter to the last of its line: upper, then lower. */
  float[] quad(PageLetter last) {
    float length = length();
    float upX = -dy() / length * size;
    float upY = dx() / length * size;
    return new float[] {
      x + upX * ABOVE,
      y + upY * ABOVE,
      last.endX + upX * ABOVE,
      last.endY + upY * ABOVE,
      x - upX * BELOW,
      y - upY * BELOW,
      last.endX - upX * BELOW,
      last.endY - upY * BELOW
    };
  }
}
