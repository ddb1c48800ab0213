package nl.toetssteen.lezen.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Remembers whether what a page fills is white. */
final class Ink {
  private static final float LIGHTEST = 0.97f;
  private static final int DEEPEST = 1000;

  private final Deque<Boolean> saved = new ArrayDeque<>();
  private boolean white;

  /** Tells whether the colour of planes is white. */
  boolean wit() {
    return white;
  }

  /** Keeps the colour until {@link #restore}. */
  void save() {
    if (saved.size() < DEEPEST) {
      saved.push(white);
    }
  }

  /** Takes the colour that was kept last. */
  void restore() {
    if (!saved.isEmpty()) {
      white = saved.pop();
    }
  }

  /**
   * Follows an operator.
   *
   * @return whether it is one of colour, and does nothing else
   */
  boolean take(String operator, List<COSBase> operands) {
    switch (operator) {
      case "g", "rg", "sc", "scn" -> white = light(operands);
      case "k" -> white = operands.stream().allMatch(part -> value(part) < 1 - LIGHTEST);
      case "cs" -> white = false;
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean light(List<COSBase> operands) {
    if (operands.size() == 4) {
      return operands.stream().allMatch(part -> value(part) < 1 - LIGHTEST);
    }
    return !operands.isEmpty() && operands.stream().allMatch(part -> value(part) > LIGHTEST);
  }

  private static float value(COSBase part) {
    return part instanceof COSNumber number ? number.floatValue() : 0.5f;
  }
}
