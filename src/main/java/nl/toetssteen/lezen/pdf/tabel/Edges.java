package nl.toetssteen.lezen.pdf.tabel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Holds the places, from low to high, where a table is divided in one direction. */
final class Edges {
  /** No cell is this narrow: it could not hold a letter. */
  private static final float NARROWEST = 4;

  /** How far lines may stick out of a table before there is taken to be a cell. */
  private static final float OVERHANG = 8;

  private final List<Float> places = new ArrayList<>();

  /**
   * Creates the edges of rulings in one direction, and of the ends of those across.
   *
   * @param dividing rulings that run along the edges
   * @param across rulings that end at the outer edges
   */
  Edges(List<Ruling> dividing, List<Ruling> across) {
    dividing.stream().map(Ruling::at).sorted().forEach(this::add);
    float start = Float.MAX_VALUE;
    float end = -Float.MAX_VALUE;
    for (Ruling ruling : across) {
      start = Math.min(start, ruling.from());
      end = Math.max(end, ruling.to());
    }
    if (places.isEmpty() || start < places.get(0) - OVERHANG) {
      places.add(0, start);
    }
    if (end > places.get(places.size() - 1) + OVERHANG) {
      places.add(end);
    }
  }

  private void add(float place) {
    if (places.isEmpty() || place - places.get(places.size() - 1) > NARROWEST) {
      places.add(place);
    }
  }

  /** Gives the number of cells between the edges. */
  int cells() {
    return places.size() - 1;
  }

  float at(int i) {
    return places.get(i);
  }

  /** Gives the number of the last edge before a place that lies between the outer ones. */
  int before(float place) {
    int found = Collections.binarySearch(places, place);
    return Math.min(found >= 0 ? found : -found - 2, cells() - 1);
  }

  /** Gives the number of the edge that is nearest to a place. */
  int nearest(float place) {
    int nearest = 0;
    for (int i = 1; i < places.size(); i++) {
      if (Math.abs(places.get(i) - place) < Math.abs(places.get(nearest) - place)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
