package nl.toetssteen.lezen.bron;

/** Is told how far the recognition of pages is; may be called from several threads. */
@FunctionalInterface
public interface Voortgang {

  /** Tells nobody. */
  Voortgang STIL = (klaar, totaal) -> {};

  /**
   * Tell that a page is done.
   *
   * @param klaar number of pages done, 1 or more
   * @param totaal number of pages to do
   */
  void bladzijde(int klaar, int totaal);
}
