package nl.toetssteen.opstellen;

import java.time.LocalDate;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.tekst.Samensteller;
import nl.toetssteen.opstellen.tekst.StandaardtekstReader;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Uitgave;

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
    Titelbladen bladen = new Titelbladen(profiel, logo, vandaag);
    Titelblad titelblad =
        bladen.titled(
            TITEL, Woorden.opsomming(profiel.schoolsoorten()), bladen.adoption("dit reglement"));
    return samensteller.compose(titelblad, Profielgegevens.of(profiel), profiel.jaar());
  }
}
