package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;
import nl.toetssteen.lezen.pdf.tabel.Grids;

/** Holds a path while the page draws it, of which only the straight lines matter. */
final class Path {
  private static final float STRAIGHT = 0.5f;

  /** A path of more points is a picture. */
  private static final int MOST = 20_000;

  private final List<List<float[]>> strokes = new ArrayList<>();
  private int points;

  /** Starts somewhere else. */
  void move(float x, float y) {
    strokes.add(new ArrayList<>());
    add(x, y);
  }

  /** Draws a straight line. */
  void line(float x, float y) {
    if (!strokes.isEmpty()) {
      add(x, y);
    }
  }

  /** Draws something that is not straight, and so starts somewhere else. */
  void curve(float x, float y) {
    move(x, y);
  }

  /** Draws back to where it started. */
  void close() {
    if (!strokes.isEmpty() && !last().isEmpty()) {
      float[] start = last().get(0);
      add(start[0], start[1]);
    }
  }

  private void add(float x, float y) {
    if (points++ < MOST) {
      last().add(new float[] {x, y});
    }
  }

  private List<float[]> last() {
    return strokes.get(strokes.size() - 1);
  }

  /** Forgets all of it. */
  void clear() {
    strokes.clear();
    points = 0;
  }

  /** Gives the lines that lie or stand, as rectangles without thickness. */
  List<Box> lines() {
    List<Box> lines = new ArrayList<>();
    if (points <= MOST) {
      strokes.forEach(stroke -> addLines(stroke, lines));
    }
    return lines;
  }

  private static void addLines(List<float[]> stroke, List<Box> lines) {
    for (int i = 1; i < stroke.size(); i++) {
      Box line = box(stroke.subList(i - 1, i + 1));
      if (Math.min(line.width(), line.height()) <= STRAIGHT) {
        lines.add(line);
      }
    }
  }

  /**
   * Gives what its filling covers: each rectangle, and of other forms each straight edge.
   *
   * @return rectangles, some without thickness
   */
  List<Box> planes() {
    List<Box> planes = new ArrayList<>();
    for (List<float[]> stroke : points <= MOST ? strokes : List.<List<float[]>>of()) {
      Box around = box(stroke);
      if (rectangular(stroke, around)) {
        planes.add(around);
      } else if (Math.min(around.width(), around.height()) > Grids.THICKEST) {
        addLines(stroke, planes);
      }
    }
    return planes;
  }

  private static boolean rectangular(List<float[]> stroke, Box around) {
    return stroke.size() >= 4
        && stroke.stream()
            .allMatch(
                point ->
                    near(point[0], around.left(), around.right())
                        && near(point[1], around.top(), around.bottom()));
  }

  private static boolean near(float value, float one, float other) {
    return Math.min(Math.abs(value - one), Math.abs(value - other)) <= STRAIGHT;
  }

  private static Box box(List<float[]> points) {
    float[] first = points.get(0);
    Box box = Box.between(first[0], first[1], first[0], first[1]);
    for (float[] point : points) {
      box =
          new Box(
              Math.min(box.left(), point[0]),
              Math.min(box.top(), point[1]),
              Math.max(box.right(), point[0]),
              Math.max(box.bottom(), point[1]));
    }
    return box;
  }
}
