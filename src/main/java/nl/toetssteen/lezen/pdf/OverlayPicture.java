package nl.toetssteen.lezen.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;

/** Paints what was seen over the picture of a page, with a legend below it. */
final class OverlayPicture {
  private static final int ROW = 24;
  private static final int LETTER = 15;
  private static final int MARGIN = 12;
  private static final int SAMPLE = 34;
  private static final int COLUMN = 370;

  /** How pale the page becomes, so that the colours stand out. */
  private static final Color VEIL = new Color(255, 255, 255, 90);

  private final BufferedImage page;
  private final float scale;
  private final int columns;

  /** Starts from the picture of a page, with so many pixels in a point. */
  OverlayPicture(BufferedImage page, float scale) {
    this.page = page;
    this.scale = scale;
    columns = Math.max(1, (page.getWidth() - MARGIN) / COLUMN);
  }

  /** Gives the page with all that was seen in the colour of its role. */
  BufferedImage with(List<Seen> seen) throws IOException {
    int rows = (Rol.values().length + columns - 1) / columns;
    int height = page.getHeight() + rows * ROW + 2 * MARGIN;
    BufferedImage picture = new BufferedImage(page.getWidth(), height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, picture.getWidth(), height);
    graphics.drawImage(page, 0, 0, null);
    graphics.setColor(VEIL);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    seen.forEach(part -> paint(graphics, part.rol(), pixels(part)));
    legend(graphics);
    graphics.dispose();
    return picture;
  }

  /** Paragraphs go a little around their lines and cells within theirs, so that all are seen. */
  private Rectangle2D pixels(Seen seen) {
    Box box = seen.box();
    float around =
        switch (seen.rol()) {
          case ALINEA, VET, PUNT, KOP -> 2 * scale;
          case CEL, KOPCEL -> -scale;
          default -> 0;
        };
    return new Rectangle2D.Float(
        box.left() * scale - around,
        box.top() * scale - around,
        box.width() * scale + 2 * around,
        box.height() * scale + 2 * around);
  }

  private static void paint(Graphics2D graphics, Rol rol, Rectangle2D place) {
    graphics.setColor(rol.vulling());
    graphics.fill(place);
    graphics.setColor(rol.rand());
    graphics.setStroke(new BasicStroke(rol == Rol.REGEL ? 1 : 2));
    graphics.draw(place);
  }

  private void legend(Graphics2D graphics) throws IOException {
    Lettering lettering = new Lettering(new BundledFonts().font());
    int number = 0;
    for (Rol rol : Rol.values()) {
      int x = MARGIN + number % columns * COLUMN;
      int y = page.getHeight() + MARGIN + number / columns * ROW;
      number++;
      paint(graphics, rol, new Rectangle2D.Float(x, y + 2, SAMPLE - MARGIN, LETTER));
      graphics.setColor(Color.BLACK);
      lettering.write(graphics, rol.omschrijving(), x + SAMPLE, y + LETTER, LETTER);
    }
  }
}
