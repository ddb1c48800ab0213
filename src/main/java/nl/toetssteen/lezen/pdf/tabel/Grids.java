package nl.toetssteen.lezen.pdf.tabel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Finds the grids of a page: rulings that meet, directly or by others, belong together. */
public final class Grids {
  /** No line of a table is thicker, in points; what is thicker is a plane. */
  public static final float THICKEST = 3;

  /** More lines than this are a drawing. */
  private static final long MOST_PAIRS = 1_000_000;

  private final List<Ruling> lying;
  private final List<Ruling> standing;
  private final int[] parent;

  private Grids(List<Ruling> lying, List<Ruling> standing) {
    this.lying = lying;
    this.standing = standing;
    parent = new int[lying.size() + standing.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /**
   * Gives the grids, the largest first.
   *
   * @param lines thin rectangles; a dot counts in both directions
   * @param words words of the page, as rectangles without height; asked only when it matters
   */
  public static List<Grid> of(List<Box> lines, Supplier<List<Box>> words) {
    List<Ruling> lying = new ArrayList<>();
    List<Ruling> standing = new ArrayList<>();
    for (Box line : lines) {
      if (line.height() <= THICKEST) {
        lying.add(new Ruling((line.top() + line.bottom()) / 2, line.left(), line.right()));
      }
      if (line.width() <= THICKEST) {
        standing.add(new Ruling((line.left() + line.right()) / 2, line.top(), line.bottom()));
      }
    }
    Grids grids = new Grids(Ruling.join(lying), Ruling.join(standing));
    boolean few = (long) grids.lying.size() * grids.standing.size() <= MOST_PAIRS;
    return few && !grids.standing.isEmpty() ? grids.build(words) : List.of();
  }

  private List<Grid> build(Supplier<List<Box>> words) {
    for (int i = 0; i < lying.size(); i++) {
      for (int j = 0; j < standing.size(); j++) {
        if (lying.get(i).meets(standing.get(j))) {
          parent[root(i)] = root(lying.size() + j);
        }
      }
    }
    List<Grid> grids = new ArrayList<>();
    for (Group group : extended(groups(), words.get())) {
      grids.addAll(GridBuilder.build(group.lying(), group.standing()));
    }
    grids.sort(Comparator.comparingDouble(grid -> -grid.outline().area()));
    return grids;
  }

  private List<Group> groups() {
    Map<Integer, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      Group group = groups.computeIfAbsent(root(i), root -> new Group());
      if (i < lying.size()) {
        group.lying().add(lying.get(i));
      } else {
        group.standing().add(standing.get(i - lying.size()));
      }
    }
    List<Group> sorted = new ArrayList<>(groups.values());
    sorted.sort(Comparator.comparingDouble(Group::top));
    return sorted;
  }

  private static List<Group> extended(List<Group> groups, List<Box> words) {
    List<Group> left = new ArrayList<>(groups);
    for (int i = 0; i < left.size(); i++) {
      Group group = left.get(i);
      if (!group.loose()) {
        left.removeAll(group.extend(left.subList(i + 1, left.size()), words));
      }
    }
    left.removeIf(Group::loose);
    return left;
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
