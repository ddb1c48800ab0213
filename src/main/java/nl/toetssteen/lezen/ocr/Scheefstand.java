package nl.toetssteen.lezen.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Measures how far the lines on a picture of a page slope. Seen along its lines, a page of text is
 * dark and white by turns; the angle at which that differs most is the slope.
 */
final class Scheefstand {
  private static final double MOST = 5;
  private static final double COARSE = 0.5;
  private static final double FINE = 0.1;

  /** Enough to tell lines from white, and little enough to be quick. */
  private static final int WIDTH = 700;

  /** A page darker than this is a photograph, of which nothing can be said. */
  private static final double DARKEST = 0.4;

  private final int[] xs;
  private final int[] ys;
  private final int hoogte;
  private final int aantal;
  private final boolean tekst;

  private Scheefstand(BufferedImage grijs) {
    int stap = Math.max(1, grijs.getWidth() / WIDTH);
    int breedte = grijs.getWidth() / stap;
    hoogte = grijs.getHeight() / stap;
    xs = new int[breedte * hoogte];
    ys = new int[breedte * hoogte];
    aantal = collect(grijs.getRaster(), stap, breedte);
    tekst = aantal < DARKEST * breedte * hoogte;
  }

  /**
   * Measures the slope.
   *
   * @param grijs picture in greys
   * @return degrees by which the lines go down to the right; 0 when they do not slope noticeably
   */
  static double degrees(BufferedImage grijs) {
    Scheefstand page = new Scheefstand(grijs);
    if (page.aantal == 0 || !page.tekst) {
      return 0;
    }
    double coarse = page.best(0, MOST, COARSE);
    return page.best(coarse, COARSE, FINE);
  }

  private int collect(Raster raster, int stap, int breedte) {
    // Paper is lighter than the mean of the page, ink much darker.
    int donker = (int) (0.7 * mean(raster, stap));
    int n = 0;
    for (int y = 0; y < hoogte; y++) {
      for (int x = 0; x < breedte; x++) {
        if (raster.getSample(x * stap, y * stap, 0) < donker) {
          xs[n] = x;
          ys[n++] = y;
        }
      }
    }
    return n;
  }

  /**
   * Gives the mean grey of a page.
   *
   * @param stap how far the pixels that are looked at are apart
   */
  static int mean(Raster raster, int stap) {
    int breedte = raster.getWidth() / stap;
    int hoogte = raster.getHeight() / stap;
    long som = 0;
    for (int y = 0; y < hoogte; y++) {
      for (int x = 0; x < breedte; x++) {
        som += raster.getSample(x * stap, y * stap, 0);
      }
    }
    return (int) (som / Math.max(1, breedte * hoogte));
  }

  private double best(double around, double range, double step) {
    double best = around;
    double most = sharpness(around);
    for (double angle = around - range; angle <= around + range + step / 2; angle += step) {
      double sharp = sharpness(angle);
      // A page without slope stays as it is unless another angle is clearly better.
      if (sharp > most * 1.001) {
        most = sharp;
        best = angle;
      }
    }
    return Math.abs(best) < FINE / 2 ? 0 : best;
  }

  /** Sums how much each row of pixels at this angle differs from the next. */
  private double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int margin = (int) Math.ceil(Math.tan(Math.toRadians(MOST + COARSE)) * WIDTH * 2) + 1;
    int[] rows = new int[hoogte + 2 * margin];
    for (int i = 0; i < aantal; i++) {
      rows[(int) Math.round(ys[i] - xs[i] * slope) + margin]++;
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double step = rows[i] - rows[i - 1];
      sum += step * step;
    }
    return sum;
  }
}
