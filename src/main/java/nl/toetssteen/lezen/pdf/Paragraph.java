package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of one paragraph. */
final class Paragraph implements Blok {
  private final List<Line> lines = new ArrayList<>();
  private final int label;
  private boolean bold;

  /** Starts a paragraph. */
  Paragraph(Line first) {
    lines.add(first);
    label = first.label();
    bold = first.vet();
  }

  /** Adds a line. */
  void add(Line line) {
    lines.add(line);
    bold &= line.vet();
  }

  /** Gives all lines, at least one. */
  List<Line> lines() {
    return lines;
  }

  /** Gives the first line. */
  Line first() {
    return lines.get(0);
  }

  /** Gives the last line so far. */
  Line last() {
    return lines.get(lines.size() - 1);
  }

  /** Tells whether all of it is bold. */
  boolean vet() {
    return bold;
  }

  /** Gives the number of words that make up the label, 0 without one. */
  int label() {
    return label;
  }

  /** Gives the last word of the label, empty without one. */
  String labelText() {
    return label == 0 ? "" : first().woorden().get(label - 1).tekst();
  }

  /** Gives where the text after the label starts, or the text itself when there is no label. */
  float textX() {
    List<Word> words = first().woorden();
    return label > 0 && label < words.size() ? words.get(label).x() : first().x();
  }

  /** Tells whether its letters are all capitals, as in many headings. */
  boolean capitals() {
    int letters = 0;
    for (Line line : lines) {
      for (int c : line.tekst().codePoints().toArray()) {
        if (Character.isLowerCase(c)) {
          return false;
        }
        letters += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return letters >= 4;
  }
}
