package nl.toetssteen.kenmerken;

import nl.toetssteen.wet.Regeling;

/**
 * Tells what an article is said to be of.
 *
 * @param regeling the law; for {@link Soort#WET} only
 * @param tot one past the last character of the words that say it; 0 when they stand before
 */
record Bestemming(Soort soort, Regeling regeling, int tot) {

  /** Names the kinds of text that an article can be of. */
  enum Soort {
    WET,
    /** The document itself, in so many words. */
    EIGEN,
    /** Another document, or a law that the register does not know. */
    ANDER,
    /** The text does not say. */
    GEEN
  }

  static final Bestemming GEEN = new Bestemming(Soort.GEEN, null, 0);
}
