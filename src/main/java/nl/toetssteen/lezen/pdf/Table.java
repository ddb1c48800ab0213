package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Gathers the parts of one table, on one page or on pages that follow each other. */
final class Table implements Blok {
  private static final float SAME_X = 4;

  private final List<PageTable> parts = new ArrayList<>();
  private final Hoofding heads;
  private int repeated;
  private int page;

  /** Starts a table. */
  Table(PageTable first) {
    parts.add(first);
    heads = new Hoofding(first);
    page = first.pagina();
  }

  /**
   * Adds what stands at the top of the next page, when it goes on with this table: the same
   * columns, without a head of its own or with the head of this table once more.
   *
   * @return whether it does
   */
  boolean take(PageTable next) {
    PageTable last = parts.get(parts.size() - 1);
    int again = heads.repeatedIn(next);
    boolean own = again == 0 && new Hoofding(next).rijen() > 0;
    if (page + 1 != next.pagina() || own || !alike(last, next, again)) {
      return false;
    }
    page = next.pagina();
    repeated = Math.max(repeated, again);
    add(last, again == 0 ? next : next.fromRow(again));
    return true;
  }

  /** Without lines, columns are as wide as their words; then the same head tells. */
  private static boolean alike(PageTable last, PageTable next, int again) {
    return sameColumns(last, next)
        || (again > 0 && last.kolommen().size() == next.kolommen().size());
  }

  private void add(PageTable last, PageTable next) {
    if (!SplitRow.goesOn(last, next)) {
      parts.add(next);
      return;
    }
    parts.set(parts.size() - 1, SplitRow.mended(last, next));
    if (next.rijen().size() > 2) {
      parts.add(next.fromRow(1));
    }
  }

  /** Tells whether two tables are divided in the same columns, as far as their cells show. */
  static boolean sameColumns(PageTable one, PageTable other) {
    List<Float> xs = one.kolommen();
    List<Float> others = other.kolommen();
    boolean more = xs.size() >= others.size();
    return near(xs.get(0), others.get(0))
        && near(xs.get(xs.size() - 1), others.get(others.size() - 1))
        && (more ? within(others, xs) : within(xs, others));
  }

  private static boolean within(List<Float> few, List<Float> many) {
    return few.stream().allMatch(x -> many.stream().anyMatch(other -> near(x, other)));
  }

  private static boolean near(float one, float other) {
    return Math.abs(one - other) < SAME_X;
  }

  /** Gives the parts, each on its own page, without heads that were repeated. */
  List<PageTable> parts() {
    return parts;
  }

  /** Gives the number of head rows. */
  int koprijen() {
    return repeated > 0 ? repeated : heads.rijen();
  }

  /** Gives the edges of the columns of the part that has most of them. */
  List<Float> kolommen() {
    List<Float> most = List.of();
    for (PageTable part : parts) {
      List<Float> xs = part.kolommen();
      most = xs.size() > most.size() ? xs : most;
    }
    return most;
  }
}
