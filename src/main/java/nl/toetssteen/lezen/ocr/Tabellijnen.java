package nl.toetssteen.lezen.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of tables on the picture of a page that is straight, and takes them away: the
 * program reads them as letters, and leaves out words that stand close to them.
 */
final class Tabellijnen {
  /** The thickest line, and the shortest: longer than strokes of letters, in points. */
  private static final float THICKEST = 3;

  private static final float SHORTEST_LYING = 24;
  private static final float SHORTEST_STANDING = 14;

  /** Lines that are meant to meet may stop this short of each other, in points. */
  private static final float SHORT = 3;

  /** More pairs of lines than this are a drawing. */
  private static final long MOST_PAIRS = 4_000_000;

  private final BufferedImage grijs;
  private final byte[] pixels;
  private final List<Streep> liggend = new ArrayList<>();
  private final List<Streep> staand = new ArrayList<>();

  /**
   * Looks for lines.
   *
   * @param grijs picture in greys
   * @param punt size of a pixel in points
   */
  Tabellijnen(BufferedImage grijs, float punt) {
    this.grijs = grijs;
    pixels = ((DataBufferByte) grijs.getRaster().getDataBuffer()).getData();
    int papier = Scheefstand.mean(grijs.getRaster(), 1);
    int thick = Math.max(2, Math.round(THICKEST / punt));
    List<Streep> lying =
        new Strepen(pixels, grijs.getWidth(), true, papier, thick)
            .find(Math.round(SHORTEST_LYING / punt));
    List<Streep> standing =
        lying.isEmpty()
            ? List.of()
            : new Strepen(pixels, grijs.getWidth(), false, papier, thick)
                .find(Math.round(SHORTEST_STANDING / punt));
    if ((long) lying.size() * standing.size() <= MOST_PAIRS) {
      keep(lying, standing, SHORT / punt);
    }
  }

  /** A line that meets no other is the stroke of a letter, or stands below a word. */
  private void keep(List<Streep> lying, List<Streep> standing, float near) {
    for (Streep one : lying) {
      if (standing.stream().anyMatch(other -> meet(one, other, near))) {
        liggend.add(one);
      }
    }
    for (Streep one : standing) {
      if (lying.stream().anyMatch(other -> meet(one, other, near))) {
        staand.add(one);
      }
    }
  }

  private static boolean meet(Streep one, Streep other, float near) {
    return one.at() > other.from() - near
        && one.at() < other.to() + near
        && other.at() > one.from() - near
        && other.at() < one.to() + near;
  }

  /** Gives the lines in pixels. */
  List<OcrLijn> lijnen() {
    List<OcrLijn> lijnen = new ArrayList<>();
    liggend.forEach(
        streep -> lijnen.add(new OcrLijn(streep.from(), streep.at(), streep.to(), streep.at())));
    staand.forEach(
        streep -> lijnen.add(new OcrLijn(streep.at(), streep.from(), streep.at(), streep.to())));
    return lijnen;
  }

  /** Gives the picture without the lines; the same one when there are none. */
  BufferedImage zonder() {
    if (liggend.isEmpty()) {
      return grijs;
    }
    BufferedImage leeg =
        new BufferedImage(grijs.getWidth(), grijs.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] schoon = ((DataBufferByte) leeg.getRaster().getDataBuffer()).getData();
    System.arraycopy(pixels, 0, schoon, 0, pixels.length);
    int breedte = grijs.getWidth();
    liggend.forEach(streep -> streep.banen().forEach(baan -> wipe(schoon, baan, breedte, 1)));
    staand.forEach(streep -> streep.banen().forEach(baan -> wipe(schoon, baan, 1, breedte)));
    return leeg;
  }

  private static void wipe(byte[] pixels, Baan baan, int stepAcross, int stepAlong) {
    for (int i = baan.from(); i < baan.to(); i++) {
      pixels[baan.at() * stepAcross + i * stepAlong] = (byte) 0xFF;
    }
  }
}
