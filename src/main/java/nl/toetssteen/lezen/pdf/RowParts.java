package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Holds a row of signs as the parts that wide white divides it in, which may be cells. */
final class RowParts {
  /** The narrowest white between cells, as part of the type size; a space is a third of this. */
  private static final float APART = 0.9f;

  private final List<Glyph> signs;
  private final List<Part> parts;
  private Boolean heads;

  private RowParts(List<Glyph> signs, List<Part> parts) {
    this.signs = signs;
    this.parts = parts;
  }

  /** Holds signs that stand close together; its words are made when asked for, and once. */
  static final class Part {
    private final List<Glyph> signs;
    private Line line;
    private String tekst;

    Part(List<Glyph> signs) {
      this.signs = signs;
    }

    List<Glyph> signs() {
      return signs;
    }

    /** Gives the left-hand side in points. */
    float left() {
      return signs.get(0).x();
    }

    /** Gives the right-hand side in points. */
    float right() {
      return signs.get(signs.size() - 1).eind();
    }

    /** Gives its words. */
    Line line() {
      if (line == null) {
        line = Words.line(signs, 0, 0);
      }
      return line;
    }

    /** Gives what it says. */
    String tekst() {
      if (tekst == null) {
        tekst = line().tekst();
      }
      return tekst;
    }
  }

  /** Divides a row. */
  static RowParts of(List<Glyph> signs) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= signs.size(); i++) {
      if (i == signs.size() || apart(signs.get(i - 1), signs.get(i))) {
        parts.add(new Part(signs.subList(from, i)));
        from = i;
      }
    }
    return new RowParts(signs, parts);
  }

  private static boolean apart(Glyph one, Glyph next) {
    return next.x() - one.eind() > APART * Math.max(one.letter(), next.letter());
  }

  /** Gives the signs from left to right. */
  List<Glyph> signs() {
    return signs;
  }

  /** Gives the parts from left to right, at least one. */
  List<Part> parts() {
    return parts;
  }

  /** Tells whether it looks like the heads of columns. */
  boolean heads() {
    if (heads == null) {
      heads = HeadWords.in(this);
    }
    return heads;
  }

  /** Gives the baseline. */
  float y() {
    return signs.get(0).y();
  }

  /** Gives the type size. */
  float letter() {
    return signs.get(0).letter();
  }

  /** Gives the right-hand side. */
  float right() {
    return parts.get(parts.size() - 1).right();
  }

  /** Tells whether all of it is bold. */
  boolean bold() {
    return signs.stream().allMatch(Glyph::vet);
  }
}
