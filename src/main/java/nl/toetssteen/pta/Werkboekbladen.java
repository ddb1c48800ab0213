package nl.toetssteen.pta;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the columns of the sheets of a workbook, and how they are read back. */
final class Werkboekbladen {

  /** The columns to fill in, from left to right. */
  static final Map<String, Kolomsoort> INVULLEN = toFillIn();

  static final List<String> DOMEINEN =
      List.of("Vak", "Domein", "Naam", "Moet in het schoolexamen", "In het centraal examen");

  private static final String REDEN = "zo maakt Toetssteen een werkboek";

  private Werkboekbladen() {}

  private static Map<String, Kolomsoort> toFillIn() {
    Map<String, Kolomsoort> kolommen = new LinkedHashMap<>();
    kolommen.put("Leerjaar", Kolomsoort.LEERJAAR);
    kolommen.put("Code", Kolomsoort.CODE);
    kolommen.put("Omschrijving", Kolomsoort.OMSCHRIJVING);
    kolommen.put("Domeinen", Kolomsoort.DOMEINEN);
    kolommen.put("Soort stof", Kolomsoort.SOORT);
    kolommen.put("Toetsvorm", Kolomsoort.VORM);
    kolommen.put("Duur", Kolomsoort.DUUR);
    kolommen.put("Periode", Kolomsoort.MOMENT);
    kolommen.put("Weging", Kolomsoort.WEGING);
    kolommen.put("Herkansbaar", Kolomsoort.HERKANSING);
    kolommen.put("Hulpmiddelen", Kolomsoort.HULPMIDDELEN);
    kolommen.put("Beoordeling", Kolomsoort.BEOORDELING);
    kolommen.put("Opmerking", Kolomsoort.OPMERKING);
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
