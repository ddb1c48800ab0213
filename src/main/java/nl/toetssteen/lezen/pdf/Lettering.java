package nl.toetssteen.lezen.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Writes text with the font that the library brings along: a server may have no fonts at all. */
final class Lettering {
  private final TrueTypeFont font;

  Lettering(TrueTypeFont font) {
    this.font = font;
  }

  /**
   * Writes text in the colour of the graphics.
   *
   * @param x left-hand side in pixels
   * @param y baseline in pixels
   * @param size type size in pixels
   */
  void write(Graphics2D graphics, String text, double x, double y, double size) throws IOException {
    double scale = size / font.getUnitsPerEm();
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, -scale);
    for (int c : text.codePoints().toArray()) {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
      if (font.getGlyph().getGlyph(glyph) != null) {
        graphics.fill(place.createTransformedShape(font.getGlyph().getGlyph(glyph).getPath()));
      }
      place.translate(font.getAdvanceWidth(glyph), 0);
    }
  }
}
