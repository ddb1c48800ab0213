package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Holds what stands in a document in reading order, so that asking for a stretch costs what lies in
 * it and not what lies in the document.
 */
final class Register<T> {

  private final List<T> alle;
  private final List<Bereik> plaatsen;

  /** Creates a register of things that are already in the order in which they begin. */
  Register(List<T> alle, Function<T, Bereik> plaats) {
    this.alle = alle;
    this.plaatsen = alle.stream().map(plaats).toList();
  }

  /** Gives those that lie within a stretch, in reading order. */
  List<T> within(Bereik stuk) {
    int eerste = indexOf(stuk.van());
    List<T> binnen = List.of();
    for (int i = eerste; i < plaatsen.size() && plaatsen.get(i).van() < stuk.tot(); i++) {
      if (stuk.bevat(plaatsen.get(i))) {
        binnen = binnen.isEmpty() ? new ArrayList<>() : binnen;
        binnen.add(alle.get(i));
      }
    }
    return binnen;
  }

  /** Gives those that lie within a unit; what announces it stands above it, and comes first. */
  List<T> within(Eenheid eenheid) {
    List<T> eigen = within(eenheid.bereik());
    List<T> boven = eenheid.aanhef() == null ? List.of() : within(eenheid.aanhef());
    if (boven.isEmpty()) {
      return eigen;
    }
    boven.addAll(eigen);
    return boven;
  }

  /** Gives all, in reading order. */
  List<T> alle() {
    return alle;
  }

  /** Gives the places of all, in reading order. */
  List<Bereik> plaatsen() {
    return plaatsen;
  }

  /** Gives the first of the document; there must be one. */
  T first() {
    return alle.get(0);
  }

  /** Tells whether any lies within a stretch. */
  boolean any(Bereik stuk) {
    for (int i = indexOf(stuk.van());
        i < plaatsen.size() && plaatsen.get(i).van() < stuk.tot();
        i++) {
      if (stuk.bevat(plaatsen.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether any lies within a unit, or in what announces it. */
  boolean any(Eenheid eenheid) {
    return any(eenheid.bereik()) || eenheid.aanhef() != null && any(eenheid.aanhef());
  }

  /** Gives the index of the first that begins at a word or after it. */
  private int indexOf(int woord) {
    int links = 0;
    int rechts = plaatsen.size();
    while (links < rechts) {
      int midden = (links + rechts) >>> 1;
      if (plaatsen.get(midden).van() < woord) {
        links = midden + 1;
      } else {
        rechts = midden;
      }
    }
    return links;
  }
}
