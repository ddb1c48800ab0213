package nl.toetssteen.pta;

import java.util.List;
import java.util.Optional;

/**
 * Holds for whom a table or a row is, as far as a text says it.
 *
 * @param vak official name, or the printed one when it is unknown; empty when not said
 * @param gedrukt the name as printed
 * @param schoolsoorten as in the report; empty when not said
 * @param leerjaren 1 to 6, each once; empty when not said
 * @param moment the period it names, as printed; empty when not said
 */
record Aanduiding(
    String vak,
    String gedrukt,
    List<String> schoolsoorten,
    List<Integer> leerjaren,
    String moment) {

  static final Aanduiding GEEN = new Aanduiding("", "", List.of(), List.of());

  Aanduiding(String vak, String gedrukt, List<String> schoolsoorten, List<Integer> leerjaren) {
    this(vak, gedrukt, schoolsoorten, leerjaren, "");
  }

  /** Says only in which period. */
  static Aanduiding inPeriod(String moment) {
    return new Aanduiding("", "", List.of(), List.of(), moment);
  }

  Aanduiding {
    schoolsoorten = List.copyOf(schoolsoorten);
    leerjaren = List.copyOf(leerjaren);
  }

  boolean isEmpty() {
    return vak.isEmpty() && schoolsoorten.isEmpty() && leerjaren.isEmpty() && moment.isEmpty();
  }

  /** Gives this, with what the other says in its place; a period ends where a subject begins. */
  Aanduiding with(Aanduiding andere) {
    boolean ander = !andere.vak.isEmpty();
    boolean nieuw = ander || !andere.leerjaren.isEmpty() || !andere.moment.isEmpty();
    return new Aanduiding(
        ander ? andere.vak : vak,
        ander ? andere.gedrukt : gedrukt,
        andere.schoolsoorten.isEmpty() ? schoolsoorten : andere.schoolsoorten,
        andere.leerjaren.isEmpty() ? leerjaren : andere.leerjaren,
        nieuw ? andere.moment : moment);
  }

  Aanduiding called(String naam) {
    return new Aanduiding(naam, gedrukt, schoolsoorten, leerjaren, moment);
  }

  /** Finds a subject in a cell or heading, with a year or a class around it. */
  static Optional<Vakken.Vak> subject(String tekst, Vakken vakken) {
    return Vaknaamzoeker.find(tekst, woord -> vakken.find(woord, List.of()));
  }
}
