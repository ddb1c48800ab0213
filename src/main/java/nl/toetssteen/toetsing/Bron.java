package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds spans in the words of a document, as one piece of the thesaurus asks. */
sealed interface Bron {

  /** Gives all places in a document. */
  Plekken in(Woordindex document);

  /**
   * Finds any of some words. One is made for every choice of words, so that where they stand is
   * looked up once per document.
   */
  final class Woordkeuze implements Bron {
    private final Set<String> woorden;
    private final int[] termen;

    /**
     * Creates a source.
     *
     * @param woorden as the thesaurus has them
     * @param termen their numbers
     */
    Woordkeuze(Set<String> woorden, int[] termen) {
      this.woorden = Set.copyOf(woorden);
      this.termen = termen.clone();
    }

    Set<String> woorden() {
      return woorden;
    }

    @Override
    public Plekken in(Woordindex document) {
      return document.once(this, () -> document.any(termen));
    }
  }

  /** Finds a concept, once per document, however many others use it. */
  final class Begripbron implements Bron {
    private final Bron vormen;

    Begripbron(Bron vormen) {
      this.vormen = vormen;
    }

    @Override
    public Plekken in(Woordindex document) {
      return document.once(this, () -> vormen.in(document));
    }
  }

  /** Finds a source where it is not part of what only looks like it. */
  record Zonder(Bron bron, Bron uitzondering) implements Bron {
    @Override
    public Plekken in(Woordindex document) {
      Plekken plekken = bron.in(document).kleinste();
      return plekken.aantal() == 0 ? plekken : plekken.zonder(uitzondering.in(document).kleinste());
    }
  }

  /** Finds what any of the sources finds. */
  record Eenvan(List<Bron> bronnen) implements Bron {
    @Override
    public Plekken in(Woordindex document) {
      List<Plekken> delen = new ArrayList<>();
      for (Bron bron : bronnen) {
        delen.add(bron.in(document));
      }
      return Plekken.samen(delen);
    }
  }

  /** Finds the sources right after each other. */
  record Aaneen(List<Bron> bronnen) implements Bron {
    @Override
    public Plekken in(Woordindex document) {
      List<Plekken> delen = all(bronnen, document);
      Plekken rij = delen.isEmpty() ? Plekken.GEEN : delen.get(0);
      for (int i = 1; i < delen.size(); i++) {
        rij = rij.aaneen(delen.get(i));
      }
      return rij;
    }
  }

  /**
   * Finds the sources near each other: the shortest stretches.
   *
   * @param binnen most words from the first to the last
   * @param volgorde whether they stand in this order, one behind the other
   */
  record Nabij(List<Bron> bronnen, int binnen, boolean volgorde) implements Bron {
    @Override
    public Plekken in(Woordindex document) {
      List<Plekken> delen = all(bronnen, document);
      if (delen.isEmpty()) {
        return Plekken.GEEN;
      }
      delen.replaceAll(Plekken::kleinste);
      Plekken stukken =
          volgorde ? Plekken.inVolgorde(delen, binnen) : Plekken.dooreen(delen, binnen);
      return stukken.kleinste();
    }
  }

  /** Finds a source so many times in a row, whatever stands between. */
  record Herhaald(Bron bron, int keer) implements Bron {
    @Override
    public Plekken in(Woordindex document) {
      return bron.in(document).kleinste().herhaald(keer);
    }
  }

  /** Gives what each of the sources finds; nothing as soon as one of them finds nothing. */
  private static List<Plekken> all(List<Bron> bronnen, Woordindex document) {
    List<Plekken> delen = new ArrayList<>();
    for (Bron bron : bronnen) {
      Plekken deel = bron.in(document);
      if (deel.aantal() == 0) {
        return List.of();
      }
      delen.add(deel);
    }
    return delen;
  }
}
