package nl.toetssteen.toetsing;

/**
 * Spans words of a document.
 *
 * @param van first word, 0-based over the whole document
 * @param tot one past the last word
 */
record Bereik(int van, int tot) {

  boolean bevat(Bereik ander) {
    return van <= ander.van && ander.tot <= tot;
  }

  boolean overlapt(Bereik ander) {
    return van < ander.tot && ander.van < tot;
  }

  Bereik samen(Bereik ander) {
    return new Bereik(Math.min(van, ander.van), Math.max(tot, ander.tot));
  }

  int lengte() {
    return tot - van;
  }
}
