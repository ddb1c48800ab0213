package nl.toetssteen.opstellen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.profiel.Schoolprofiel.Taakafspraken;
import nl.toetssteen.opstellen.taken.Rol;
import nl.toetssteen.opstellen.taken.Taak;
import nl.toetssteen.opstellen.taken.Taakgebied;
import nl.toetssteen.opstellen.taken.Taken;
import nl.toetssteen.opstellen.tekst.Gegevens;
import nl.toetssteen.rapport.Datum;

/** Makes of a profile the values with which the taakomschrijving is filled, under their names. */
final class Taakgegevens {

  private static final String DOET = "X";
  private static final String DOET_VOLGENS_DE_WET = "X (wet)";

  /** An empty cell would make the row fall away, and says less to who listens to the table. */
  private static final String DOET_NIET = "–";

  private Taakgegevens() {}

  /** Adds them to the values that every document is filled with. */
  static Gegevens of(Gegevens algemeen, Schoolprofiel profiel, Taken taken, String versie) {
    Taakafspraken afspraken = profiel.taken();
    Map<String, String> waarden = new HashMap<>(algemeen.waarden());
    waarden.put("taken-versie", versie);
    waarden.put("taken-vastgesteld", afspraken.adopted().map(Datum::lang).orElse(""));
    waarden.put("vervanger", afspraken.vervanger());
    waarden.put("uren", afspraken.uren() == 0 ? "" : afspraken.uren() + " uur");
    waarden.put("lid-examencommissie", String.valueOf(afspraken.lidExamencommissie()));
    Map<String, List<Gegevens>> lijsten = new HashMap<>(algemeen.lijsten());
    for (Taakgebied gebied : taken.met(afspraken.verdeling()).gebieden()) {
      waarden.put("gebied-" + gebied.id(), gebied.titel().toLowerCase(Locale.ROOT));
      lijsten.put(
          "taken-" + gebied.id(),
          gebied.taken().stream().map(taak -> row(taak, profiel.school().leiding())).toList());
    }
    return new Gegevens(algemeen.schoolsoorten(), waarden, lijsten);
  }

  private static Gegevens row(Taak taak, String leiding) {
    Map<String, String> cellen = new HashMap<>();
    String bron = taak.bron().isEmpty() ? "" : " (" + taak.bron() + ")";
    cellen.put("taak", taak.tekst().replace("{leider}", leiding) + bron);
    for (Rol rol : Rol.values()) {
      cellen.put(rol.name().toLowerCase(Locale.ROOT), mark(taak, rol));
    }
    return Gegevens.item(cellen);
  }

  private static String mark(Taak taak, Rol rol) {
    if (!taak.wie().contains(rol)) {
      return DOET_NIET;
    }
    return taak.isLocked(rol) ? DOET_VOLGENS_DE_WET : DOET;
  }
}
