package nl.toetssteen.toetsing;

/**
 * Names the article where a subject is at home, though nothing was found there.
 *
 * @param eid of its heading; empty when there is no such article
 * @param naam as a reader would name it: "artikel 12 (Bezwaar en beroep)"
 */
record Nabij(String eid, String naam) {

  /** No article comes near. */
  static final Nabij NERGENS = new Nabij("", "");

  /** Names the article of a heading. */
  static Nabij of(Passage kop) {
    return new Nabij(kop.deel().eid(), Aanwijzer.name(kop));
  }
}
