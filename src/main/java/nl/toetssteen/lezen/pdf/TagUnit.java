package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of one piece of text that a tagged document keeps apart. */
final class TagUnit {
  private final int kop;
  private final int diepte;
  private final List<Line> lines = new ArrayList<>();
  private TagUnit label;

  /**
   * Starts without lines.
   *
   * @param kop level of the heading, 0 when it is none
   * @param diepte nesting of the list of which this is the start of an item, 1-based; 0 outside
   */
  TagUnit(int kop, int diepte) {
    this.kop = kop;
    this.diepte = diepte;
  }

  /** Gives the level of the heading, 0 when it is none. */
  int kop() {
    return kop;
  }

  /** Gives the nesting of the list of which this starts an item, 0 outside lists. */
  int diepte() {
    return diepte;
  }

  /** Gives the label that has a tag of its own, null without one. */
  TagUnit label() {
    return label;
  }

  /** Says which text is its label. */
  void label(TagUnit unit) {
    label = unit;
  }

  /** Gives the lines in the order in which they are drawn. */
  List<Line> lines() {
    return lines;
  }
}
