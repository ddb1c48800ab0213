package nl.toetssteen.opstellen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.tekst.Samensteller;
import nl.toetssteen.opstellen.tekst.StandaardtekstReader;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.uitgave.Vormgeving;
import nl.toetssteen.rapport.Datum;

/** Drafts the examenreglement of a school. Safe for use by several threads. */
public final class Opsteller {

  private static final String TITEL = "Examenreglement";

  private final Samensteller samensteller =
      new Samensteller(StandaardtekstReader.readPackaged("examenreglement"));

  /**
   * Draft the examenreglement.
   *
   * @param logo of the school; null when there is none
   * @param vandaag the day of this edition
   */
  public Uitgave draft(Schoolprofiel profiel, Logo logo, LocalDate vandaag) {
    Titelblad titelblad =
        new Titelblad(
            TITEL,
            profiel.school().naam(),
            Woorden.opsomming(profiel.schoolsoorten()),
            profiel.schooljaar(),
            lines(profiel),
            "Versie van " + Datum.lang(vandaag),
            new Vormgeving(profiel.school().kleur(), logo));
    return samensteller.compose(titelblad, Profielgegevens.of(profiel), profiel.jaar());
  }

  private static List<String> lines(Schoolprofiel profiel) {
    List<String> regels = new ArrayList<>();
    if (!profiel.school().brin().isEmpty()) {
      regels.add("BRIN " + profiel.school().brin());
    }
    regels.add(
        profiel
            .vastgesteld()
            .map(
                v ->
                    "Vastgesteld door het bevoegd gezag op %s, met instemming van de medezeggenschapsraad van %s"
                        .formatted(Datum.lang(v.vastgesteld()), Datum.lang(v.instemmingMr())))
            .orElse("Concept: het bevoegd gezag heeft dit reglement nog niet vastgesteld"));
    return regels;
  }
}
