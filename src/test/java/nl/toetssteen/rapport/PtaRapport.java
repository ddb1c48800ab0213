package nl.toetssteen.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;

/** Gives a report over an invented PTA, checked against the packaged requirements. */
public final class PtaRapport {
  private PtaRapport() {}

  /** Gives a report over the PTA of three subjects. */
  public static Rapport een() {
    return over(bestand("vuurtoren-havo.md"));
  }

  /** Gives one report over files. */
  static Rapport over(Bestand... bestanden) {
    Clock clock = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    Controle controle =
        new Controle(
            new DocumentReader(ReadLimits.standaard()), ChecklistReader.readPackaged(), clock);
    return controle.check(Arrays.asList(bestanden), Keuzes.geen());
  }

  /** Gives one of the PTA's. */
  static Bestand bestand(String naam) {
    try (InputStream in = PtaRapport.class.getResourceAsStream("/rapport/" + naam)) {
      return new Bestand(naam, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
