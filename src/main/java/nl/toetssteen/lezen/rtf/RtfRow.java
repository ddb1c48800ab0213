package nl.toetssteen.lezen.rtf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.opmaak.Edge;

/** Holds how the next row of a table is divided in cells. */
final class RtfRow {
  private static final int MOST_CELLS = 1000;

  private final List<Edge> edges = new ArrayList<>();
  private boolean head;
  private boolean joinsLeft;
  private boolean startsDown;
  private boolean joinsUp;

  /** Follows a control word. */
  void define(String word, int number) {
    switch (word) {
      case "trhdr" -> head = true;
      case "clmrg" -> joinsLeft = true;
      case "clvmgf" -> startsDown = true;
      case "clvmrg" -> joinsUp = true;
      case "cellx" -> {
        if (edges.size() < MOST_CELLS) {
          edges.add(new Edge(number, joinsLeft, startsDown, joinsUp));
        }
        joinsLeft = false;
        startsDown = false;
        joinsUp = false;
      }
      default -> {}
    }
  }

  boolean head() {
    return head;
  }

  List<Edge> edges() {
    return List.copyOf(edges);
  }
}
