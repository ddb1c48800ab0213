package nl.toetssteen.pta;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the columns of the sheets of a workbook, and how they are read back. */
final class Werkboekbladen {

  /** A sheet is of one subject in one kind of school, and holds what counts for the school exam. */
  private static final Set<Kolomsoort> NIET_OP_BLAD =
      Set.of(Kolomsoort.VAK, Kolomsoort.SCHOOLSOORT, Kolomsoort.WEGING_RAPPORT, Kolomsoort.TELT);

  /** The columns to fill in, from left to right. */
  static final Map<String, Kolomsoort> INVULLEN = toFillIn();

  static final List<String> DOMEINEN =
      List.of("Vak", "Domein", "Naam", "Moet in het schoolexamen", "In het centraal examen");

  private static final String REDEN = "zo maakt Toetssteen een werkboek";

  private Werkboekbladen() {}

  private static Map<String, Kolomsoort> toFillIn() {
    Map<String, Kolomsoort> kolommen = new LinkedHashMap<>(Programmatabel.GEDRUKT);
    kolommen.values().removeAll(NIET_OP_BLAD);
    return Collections.unmodifiableMap(kolommen);
  }

  /** Gives the layouts by which the sheets are read; that of the domains holds no toetsen. */
  static List<Kopindeling> layouts() {
    Map<String, Optional<Kolomsoort>> invullen = new LinkedHashMap<>();
    INVULLEN.forEach((kop, soort) -> invullen.put(kop, Optional.of(soort)));
    Map<String, Optional<Kolomsoort>> domeinen = new LinkedHashMap<>();
    DOMEINEN.forEach(kop -> domeinen.put(kop, Optional.empty()));
    return List.of(
        new Kopindeling(List.copyOf(INVULLEN.keySet()), invullen, REDEN, false),
        new Kopindeling(DOMEINEN, domeinen, REDEN, false));
  }
}
