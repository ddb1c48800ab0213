package nl.toetssteen.opstellen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.tekst.Gegevens;
import nl.toetssteen.opstellen.tekst.Samensteller;
import nl.toetssteen.opstellen.tekst.StandaardtekstReader;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Toets;

/**
 * Drafts the PTA booklet of a school: a general part by its choices, and a table per subject. Safe
 * for use by several threads.
 */
public final class PtaOpsteller {

  private static final String TITEL = "Programma van toetsing en afsluiting (PTA)";
  private static final String VOORBEELD = "voorbeeld/pta.csv";

  private final Samensteller samensteller =
      new Samensteller(StandaardtekstReader.readPackaged("pta"));

  /** Reads the programme of an invented school. */
  public static Programma example() {
    try (InputStream in = PtaOpsteller.class.getResourceAsStream(VOORBEELD)) {
      return ProgrammaReader.packaged()
          .read(new DocumentReader(ReadLimits.standaard()).read(VOORBEELD, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Draft the booklet. A programme that names no schoolsoort is that of the school, when it has
   * only one.
   *
   * @param logo of the school; null when there is none
   * @param vandaag the day of this edition
   */
  public Uitgave draft(Schoolprofiel profiel, Programma programma, Logo logo, LocalDate vandaag) {
    List<String> eigen = profiel.schoolsoorten();
    Programma geheel = eigen.size() == 1 ? programma.inSchool(eigen.get(0)) : programma;
    List<String> soorten = schooltypes(geheel);
    Titelbladen bladen = new Titelbladen(profiel, logo, vandaag);
    Titelblad titelblad =
        bladen.titled(TITEL, audience(profiel, geheel, soorten), bladen.adoption("dit PTA"));
    Gegevens gegevens =
        Profielgegevens.of(profiel)
            .voor(soorten.isEmpty() ? eigen : soorten)
            .met(values(profiel, geheel));
    return samensteller
        .compose(titelblad, gegevens, profiel.jaar())
        .zonderNummers()
        .met(Vakhoofdstukken.of(geheel));
  }

  /** Gives the kinds of school of a programme, in the order of the law. */
  private static List<String> schooltypes(Programma programma) {
    List<String> genoemd =
        programma.toetsen().stream().flatMap(toets -> toets.schoolsoorten().stream()).toList();
    return Arrays.stream(Schoolsoort.values())
        .map(Schoolsoort::code)
        .filter(genoemd::contains)
        .toList();
  }

  private static String audience(Schoolprofiel profiel, Programma programma, List<String> soorten) {
    List<String> cohorten =
        profiel.cohorten().stream()
            .filter(cohort -> soorten.contains(cohort.schoolsoort()))
            .map(Schoolprofiel.Cohort::jaren)
            .distinct()
            .toList();
    String wie =
        soorten.isEmpty() ? Woorden.opsomming(profiel.schoolsoorten()) : Woorden.opsomming(soorten);
    return wie
        + Vakhoofdstukken.years(programma.toetsen())
        + (cohorten.isEmpty() ? "" : ", cohort " + Woorden.opsomming(cohorten));
  }

  private static Gegevens values(Schoolprofiel profiel, Programma programma) {
    List<Gegevens> soorten =
        Stofsoort.in(programma).stream()
            .map(s -> Gegevens.item(Map.of("soort-code", s.code(), "soort-uitleg", s.uitleg())))
            .toList();
    return Gegevens.item(
        Map.of(
            "jaar", String.valueOf(profiel.jaar()),
            "heeft-soorten", String.valueOf(!soorten.isEmpty()),
            "heeft-periodes",
                String.valueOf(programma.toetsen().stream().anyMatch(PtaOpsteller::isInPeriod))),
        Map.of("soorten", soorten));
  }

  private static boolean isInPeriod(Toets toets) {
    return toets
        .cel(Kolomsoort.MOMENT)
        .toLowerCase(Locale.ROOT)
        .matches("(?s)\\s*(?:p|periode)\\b.*|\\s*p?[1-6]\\s*");
  }
}
