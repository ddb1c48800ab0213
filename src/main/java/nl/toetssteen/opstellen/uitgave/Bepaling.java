package nl.toetssteen.opstellen.uitgave;

import java.util.List;

/** A part of a document that has a number and can be referred to. */
public sealed interface Bepaling permits Artikel, Bijlage {

  /** Gives the name by which texts refer to it: "beroep"; it is also an anchor. */
  String id();

  /** Gives the printed number, 1-based; what was left out does not count. 0 when it has none. */
  int nummer();

  /** Gives the heading without number. */
  String titel();

  /** Gives what stands below the heading. */
  List<Blok> blokken();

  /** Gives the name as a sentence uses it: "artikel 12". */
  String naam();

  /** Gives the heading as printed: "Artikel 12 Beroep"; the bare title when it has no number. */
  String opschrift();
}
