package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how the document is set: where its lines end at most, and how far they are apart within
 * a paragraph. Both are taken from lines that surely run on, because the next one starts with a
 * small letter.
 */
final class Layout {
  private static final int ENOUGH = 5;
  private static final float MOST = 0.98f;
  private static final float USUAL_LEADING = 1.25f;
  private static final float CLOSEST = 0.8f;
  private static final float FURTHEST = 2.3f;

  private final Map<Integer, Integer> widths = new HashMap<>();
  private final Map<Integer, Float> rights = new HashMap<>();
  private final Map<Integer, Float> leadings = new HashMap<>();
  private float leading = USUAL_LEADING;

  /** Measures all pages. */
  Layout(List<Page> pages) {
    Map<Integer, List<Float>> ends = new HashMap<>();
    Map<Integer, List<Float>> gaps = new HashMap<>();
    List<Float> relative = new ArrayList<>();
    for (Page page : pages) {
      widths.put(page.nummer(), Math.round(page.breedte()));
      for (int i = 0; i < page.regels().size(); i++) {
        Line line = page.regels().get(i);
        widest(line);
        Line next = i + 1 < page.regels().size() ? page.regels().get(i + 1) : null;
        if (next != null && runsOn(line, next)) {
          ends.computeIfAbsent(key(line), k -> new ArrayList<>()).add(line.eind());
          gaps.computeIfAbsent(size(line), k -> new ArrayList<>()).add(next.y() - line.y());
          relative.add((next.y() - line.y()) / line.letter());
        }
      }
    }
    ends.forEach((key, all) -> put(rights, key, all, MOST));
    gaps.forEach((key, all) -> put(leadings, key, all, 0.5f));
    if (relative.isEmpty()) {
      pages.forEach(this::assumeEvenMargins);
    } else {
      leading = rank(relative, 0.5f);
    }
  }

  /** Gives where the lines like this one end at most, in points. */
  float right(Line line) {
    return rights.getOrDefault(key(line), line.eind());
  }

  /** Gives the distance in points to the next line of a paragraph set like this line. */
  float leading(Line line) {
    return leadings.getOrDefault(size(line), leading * line.letter());
  }

  /** Tells whether the first word of the next line had no room at the end of this one. */
  boolean full(Line line, Line next) {
    return line.eind() + line.spatie() + next.woorden().get(0).breedte() > right(line);
  }

  /** Without a line that surely runs on, the margins are taken to be as wide on both sides. */
  private void assumeEvenMargins(Page page) {
    for (Line line : page.regels()) {
      if (line.kolom() == 0) {
        rights.merge(key(line), page.breedte() - line.x(), Math::max);
      }
    }
  }

  private void widest(Line line) {
    rights.merge(key(line), line.eind(), Math::max);
  }

  private static boolean runsOn(Line line, Line next) {
    float gap = next.y() - line.y();
    return line.kolom() == next.kolom()
        && Math.abs(line.letter() - next.letter()) < 0.1
        && gap > CLOSEST * line.letter()
        && gap < FURTHEST * line.letter()
        && Character.isLowerCase(next.woorden().get(0).tekst().codePointAt(0))
        && next.label() == 0
        && line.woorden().size() > 2
        && !line.cellen();
  }

  private static void put(Map<Integer, Float> to, Integer key, List<Float> all, float part) {
    if (all.size() >= ENOUGH) {
      to.put(key, rank(all, part));
    }
  }

  private static float rank(List<Float> all, float part) {
    Collections.sort(all);
    return all.get(Math.min(all.size() - 1, (int) (all.size() * part)));
  }

  private int key(Line line) {
    return widths.get(line.pagina()) * 4 + line.kolom();
  }

  private static int size(Line line) {
    return Math.round(line.letter() * 2);
  }
}
