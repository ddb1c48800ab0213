package nl.toetssteen.opstellen;

import java.time.LocalDate;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.taken.Taken;
import nl.toetssteen.opstellen.taken.TakenReader;
import nl.toetssteen.opstellen.tekst.Gegevens;
import nl.toetssteen.opstellen.tekst.Samensteller;
import nl.toetssteen.opstellen.tekst.StandaardtekstReader;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.rapport.Datum;

/** Drafts the reglement and the taakomschrijving of a school. Safe for use by several threads. */
public final class Opsteller {

  private final Samensteller reglement = sections("examenreglement");
  private final Samensteller taakomschrijving = sections("taakomschrijving");
  private final Taken taken = TakenReader.readPackaged();

  /**
   * Draft the examenreglement.
   *
   * @param logo of the school; null when there is none
   * @param vandaag the day of this edition
   */
  public Uitgave draft(Schoolprofiel profiel, Logo logo, LocalDate vandaag) {
    Titelbladen bladen = new Titelbladen(profiel, logo, vandaag);
    Titelblad titelblad =
        bladen.titled(
            "Examenreglement",
            Woorden.opsomming(profiel.schoolsoorten()),
            bladen.adoption("dit reglement"));
    return reglement.compose(titelblad, Profielgegevens.of(profiel), profiel.jaar());
  }

  /**
   * Draft the taakomschrijving of the examensecretaris.
   *
   * @param logo of the school; null when there is none
   * @param vandaag the day of this edition
   */
  public Uitgave draftTasks(Schoolprofiel profiel, Logo logo, LocalDate vandaag) {
    String leiding = profiel.school().leiding();
    String status =
        profiel
            .taken()
            .adopted()
            .map(dag -> "Vastgesteld door de %s op %s".formatted(leiding, Datum.lang(dag)))
            .orElse(
                "Concept: de %s heeft deze taakomschrijving nog niet vastgesteld"
                    .formatted(leiding));
    Titelbladen bladen = new Titelbladen(profiel, logo, vandaag);
    Titelblad titelblad =
        bladen.titled(
            "Taakomschrijving examensecretaris",
            Woorden.opsomming(profiel.schoolsoorten()),
            bladen.lines(status));
    Gegevens gegevens =
        Taakgegevens.of(Profielgegevens.of(profiel), profiel, taken, Datum.lang(vandaag));
    return taakomschrijving.compose(titelblad, gegevens, profiel.jaar());
  }

  private static Samensteller sections(String soort) {
    return new Samensteller(StandaardtekstReader.readPackaged(soort));
  }
}
