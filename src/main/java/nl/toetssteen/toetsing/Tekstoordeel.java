package nl.toetssteen.toetsing;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Knows what the text of a document says about one requirement, and can say it again with only some
 * of the places counting.
 *
 * @param geheel what all of the text says
 * @param deel judges by the places that count
 */
record Tekstoordeel(Bevinding geheel, Function<Predicate<Bereik>, Bevinding> deel) {

  /** Gives the finding when only these places count. */
  Bevinding counting(Predicate<Bereik> telt) {
    return geheel.vindplaatsen().isEmpty() ? geheel : deel.apply(telt);
  }
}
