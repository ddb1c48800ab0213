package nl.toetssteen.lezen.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prepares the picture of a page for the program: grey, upright and straight. */
final class Leesbeeld {
  /** Less slope than this does no harm to the reading, and turning blurs a little. */
  private static final double STRAIGHT = 0.15;

  private Leesbeeld() {}

  /** Gives the picture in greys, with its lines level. */
  static BufferedImage straight(BufferedImage beeld) {
    BufferedImage grijs = draw(beeld, new AffineTransform(), beeld.getWidth(), beeld.getHeight());
    double degrees = Scheefstand.degrees(grijs);
    if (Math.abs(degrees) < STRAIGHT) {
      return grijs;
    }
    AffineTransform turn =
        AffineTransform.getRotateInstance(
            Math.toRadians(-degrees), grijs.getWidth() / 2.0, grijs.getHeight() / 2.0);
    return draw(grijs, turn, grijs.getWidth(), grijs.getHeight());
  }

  /** Gives the picture turned to the right, by quarters. */
  static BufferedImage turned(BufferedImage grijs, int kwarten) {
    int w = grijs.getWidth();
    int h = grijs.getHeight();
    boolean zijwaarts = kwarten % 2 == 1;
    AffineTransform turn = new AffineTransform();
    turn.translate((zijwaarts ? h : w) / 2.0, (zijwaarts ? w : h) / 2.0);
    turn.quadrantRotate(kwarten);
    turn.translate(-w / 2.0, -h / 2.0);
    return draw(grijs, turn, zijwaarts ? h : w, zijwaarts ? w : h);
  }

  private static BufferedImage draw(BufferedImage beeld, AffineTransform turn, int w, int h) {
    BufferedImage grijs = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grijs.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, w, h);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(beeld, turn, null);
    graphics.dispose();
    return grijs;
  }

  /** Writes a picture in greys as PGM, the simplest form that the program reads. */
  static void write(BufferedImage grijs, Path pad) throws IOException {
    String kop = "P5\n%d %d\n255\n".formatted(grijs.getWidth(), grijs.getHeight());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pad))) {
      out.write(kop.getBytes(StandardCharsets.US_ASCII));
      out.write(((DataBufferByte) grijs.getRaster().getDataBuffer()).getData());
    }
  }
}
