package nl.toetssteen.lezen.opmaak;

import java.util.HashMap;
import java.util.Map;

/** Counts in which type the marks of a paragraph are set. */
public final class Typeface {
  private final Map<Double, Integer> sizes = new HashMap<>();
  private boolean plain;

  /**
   * Adds visible marks.
   *
   * @param size size in points
   */
  public void add(double size, boolean bold, int marks) {
    if (marks > 0) {
      sizes.merge(size, marks, Integer::sum);
      plain |= !bold;
    }
  }

  /** Gives the size of most marks in points; 0 when there are none. */
  public double size() {
    double size = 0;
    int most = 0;
    for (Map.Entry<Double, Integer> entry : sizes.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        size = entry.getKey();
      }
    }
    return size;
  }

  /** Tells whether all marks are bold; false when there are none. */
  public boolean bold() {
    return !plain && !sizes.isEmpty();
  }
}
