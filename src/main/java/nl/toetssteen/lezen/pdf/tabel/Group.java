package nl.toetssteen.lezen.pdf.tabel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the rulings of one table: those that meet, and lying ones that only look alike. */
final class Group {
  /** Ends of lines that are meant to be below each other differ no more than this, in points. */
  private static final float SAME_END = 3;

  /** The highest row between two lines that nothing connects. */
  private static final float HIGHEST = 120;

  private final List<Ruling> lying = new ArrayList<>();
  private final List<Ruling> standing = new ArrayList<>();

  List<Ruling> lying() {
    return lying;
  }

  List<Ruling> standing() {
    return standing;
  }

  /** Tells whether no standing line divides it, so that it has no columns. */
  boolean loose() {
    return standing.isEmpty();
  }

  /** Gives where it starts, from the top. */
  float top() {
    return Math.min(
        lowest(lying.stream().map(Ruling::at).toList()),
        lowest(standing.stream().map(Ruling::from).toList()));
  }

  private float bottom() {
    float bottom = 0;
    for (Ruling ruling : lying) {
      bottom = Math.max(bottom, ruling.at());
    }
    for (Ruling ruling : standing) {
      bottom = Math.max(bottom, ruling.to());
    }
    return bottom;
  }

  private static float lowest(List<Float> values) {
    return values.stream().min(Comparator.naturalOrder()).orElse(Float.MAX_VALUE);
  }

  private float left() {
    return lowest(lying.stream().map(Ruling::from).toList());
  }

  private float right() {
    return -lowest(lying.stream().map(ruling -> -ruling.to()).toList());
  }

  /**
   * Takes what lies below it as long as the lines start and end in the same places and no word in
   * between stands across its columns; the last row taken has words in two columns.
   *
   * @param below groups from top to bottom
   * @param words words of the page, as rectangles without height
   * @return the groups that it took
   */
  List<Group> extend(List<Group> below, List<Box> words) {
    List<Float> inner = inner();
    List<Group> open = new ArrayList<>();
    List<Group> taken = new ArrayList<>();
    float bottom = bottom();
    for (Group next : inner.isEmpty() ? List.<Group>of() : below) {
      if (next.lying.isEmpty() || next.top() <= bottom || !alike(next)) {
        continue;
      }
      int filled = filled(words, bottom, next.top(), inner);
      boolean fits = filled > (next.loose() ? 0 : 1) && next.top() - bottom < HIGHEST;
      if (!fits || !within(next.inner(), inner)) {
        break;
      }
      open.add(next);
      bottom = next.bottom();
      if (filled > 1) {
        taken.addAll(open);
        open.clear();
      }
    }
    taken.forEach(this::take);
    return taken;
  }

  private void take(Group other) {
    lying.addAll(other.lying);
    standing.addAll(other.standing);
  }

  private boolean alike(Group other) {
    return Math.abs(left() - other.left()) < SAME_END
        && Math.abs(right() - other.right()) < SAME_END;
  }

  private static boolean within(List<Float> few, List<Float> many) {
    return few.stream()
        .allMatch(x -> many.stream().anyMatch(other -> Math.abs(x - other) < SAME_END));
  }

  /** Gives where the standing lines divide it, from left to right. */
  private List<Float> inner() {
    float left = left();
    float right = right();
    return standing.stream()
        .map(Ruling::at)
        .filter(x -> x > left + SAME_END && x < right - SAME_END)
        .sorted()
        .toList();
  }

  /** Counts the columns with words between two heights; 0 when a word stands across columns. */
  private int filled(List<Box> words, float from, float to, List<Float> inner) {
    List<Long> columns = new ArrayList<>();
    for (Box word : words) {
      boolean inside = word.top() > from && word.top() < to;
      if (inside && word.left() > left() - SAME_END && word.right() < right() + SAME_END) {
        if (inner.stream().anyMatch(x -> x > word.left() + 1 && x < word.right() - 1)) {
          return 0;
        }
        columns.add(inner.stream().filter(x -> x < word.right() - 1).count());
      }
    }
    return (int) columns.stream().distinct().count();
  }
}
