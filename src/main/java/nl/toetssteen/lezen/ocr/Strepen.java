package nl.toetssteen.lezen.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the long thin lines that run in one direction over a picture. Of a dark plane the edges are
 * lines, what is inside is not.
 */
final class Strepen {
  /** A page with more of them is a photograph. */
  private static final int MOST = 20_000;

  /** How much darker than the paper beside it a line is, of 255 greys. */
  private static final int CONTRAST = 32;

  /** The longest piece of a line that may be white, in pixels. */
  private static final int SPECK = 2;

  private final byte[] pixels;
  private final int along;
  private final int across;
  private final int stepAlong;
  private final int stepAcross;
  private final int papier;
  private final int thick;

  /**
   * Creates a finder of lying lines, or standing ones.
   *
   * @param pixels in greys, row by row
   * @param papier grey of the paper
   * @param thick no line is thicker, in pixels
   */
  Strepen(byte[] pixels, int breedte, boolean liggend, int papier, int thick) {
    int hoogte = pixels.length / breedte;
    this.pixels = pixels;
    along = liggend ? breedte : hoogte;
    across = liggend ? hoogte : breedte;
    stepAlong = liggend ? 1 : breedte;
    stepAcross = liggend ? breedte : 1;
    this.papier = papier;
    this.thick = thick;
  }

  /**
   * Gives the lines; none when there are too many.
   *
   * @param shortest in pixels
   */
  List<Streep> find(int shortest) {
    List<Streep> done = new ArrayList<>();
    List<Streep> open = new ArrayList<>();
    for (int at = 1; at < across - 1 && done.size() + open.size() < MOST; at++) {
      for (Baan baan : banen(at, shortest)) {
        if (open.stream().noneMatch(streep -> streep.take(baan))) {
          open.add(new Streep(baan));
        }
      }
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).endsBefore(at)) {
          done.add(open.remove(i));
        }
      }
    }
    done.addAll(open);
    return done.size() < MOST ? done : List.of();
  }

  /** Gives the rows of ink that is thin, but for where other lines cross, and for specks. */
  private List<Baan> banen(int at, int shortest) {
    List<Baan> banen = new ArrayList<>();
    int from = -1;
    int thin = -1;
    int ink = -1;
    for (int i = 0; i <= along; i++) {
      int grey = i < along ? darkest(at, i) : 255;
      ink = grey + CONTRAST <= papier ? i : ink;
      if (i < along && grey + CONTRAST <= beside(at, i)) {
        from = from < 0 ? i : from;
        thin = i;
        ink = i;
      } else if (from >= 0 && (i == along || i - ink > SPECK || i - thin > 2 * thick)) {
        if (thin + 1 - from >= shortest) {
          banen.add(new Baan(at, from, thin + 1));
        }
        from = -1;
      }
    }
    return banen;
  }

  /** A line slopes a little and has specks: the pixels on both sides count too. */
  private int darkest(int at, int i) {
    return Math.min(grey(at, i), Math.min(grey(at - 1, i), grey(at + 1, i)));
  }

  private int beside(int at, int i) {
    int before = at < thick ? 255 : grey(at - thick, i);
    int after = at + thick >= across ? 255 : grey(at + thick, i);
    return Math.max(before, after);
  }

  private int grey(int at, int i) {
    return pixels[at * stepAcross + i * stepAlong] & 0xFF;
  }
}
