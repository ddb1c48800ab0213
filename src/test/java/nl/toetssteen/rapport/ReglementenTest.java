package nl.toetssteen.rapport;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.toetsing.Bevinding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Measures the checks on whole regulations of schools that write in very different ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReglementenTest {
  private static final double GOED_GENOEG = 95;
  private static final Path MAP = Path.of("src", "test", "resources", "reglementen");
  private static final List<String> SCHOLEN =
      List.of(
          "mavo-de-zandplaat",
          "lyceum-oosterdiep",
          "vakcollege-de-brug",
          "gymnasium-aurora",
          "vmbo-de-wilgenkamp",
          "scholengemeenschap-sint-odilia",
          "vakschool-de-meander",
          "wendelinus-lyceum",
          "sg-zuiderveste",
          "lyceum-torenlaan",
          "noorderkoog-college",
          "vakcollege-de-stuwdam");

  private final Controle controle =
      new Controle(
          new DocumentReader(ReadLimits.standaard()),
          ChecklistReader.readPackaged(),
          Clock.fixed(Instant.parse("2026-09-28T00:00:00Z"), ZoneOffset.UTC));
  private final List<Oordeel> oordelen = new ArrayList<>();

  @BeforeAll
  void checkAll() throws IOException {
    for (String school : SCHOLEN) {
      List<Oordeel> deze = check(school);
      System.out.println(score(school, deze, Oordeel::goed));
      deze.stream()
          .filter(o -> !o.goed() || !o.raak())
          .map(Oordeel::miss)
          .forEach(System.out::println);
      oordelen.addAll(deze);
    }
    System.out.println(score("uitkomsten", oordelen, Oordeel::goed));
    System.out.println(score("vindplaatsen", rightOnes(), Oordeel::raak));
  }

  private List<Oordeel> check(String school) throws IOException {
    byte[] inhoud = Files.readAllBytes(MAP.resolve(school + ".md"));
    Rapport rapport = controle.check(List.of(new Bestand(school + ".md", inhoud)), Keuzes.geen());
    Map<String, Bevinding> bevindingen =
        rapport.bevindingen().stream().collect(toMap(Bevinding::eis, b -> b));
    assertThat(rapport.waarschuwingen()).as(school).isEmpty();
    return Verwachting.readAll(MAP.resolve(school + ".csv")).stream()
        .map(v -> new Oordeel(school, v, bevindingen.get(v.eis())))
        .toList();
  }

  @Test
  void wholeRegulationsAreJudgedAsACarefulReaderWould() {
    assertThat(percentage(oordelen, Oordeel::goed))
        .as(misses(oordelen, Oordeel::goed))
        .isGreaterThanOrEqualTo(GOED_GENOEG);
  }

  @Test
  void aRightOutcomePointsAtTheRightPlace() {
    assertThat(percentage(rightOnes(), Oordeel::raak))
        .as(misses(rightOnes(), Oordeel::raak))
        .isGreaterThanOrEqualTo(GOED_GENOEG);
  }

  private List<Oordeel> rightOnes() {
    return oordelen.stream().filter(Oordeel::goed).toList();
  }

  private static double percentage(List<Oordeel> oordelen, Predicate<Oordeel> maat) {
    return 100.0 * oordelen.stream().filter(maat).count() / oordelen.size();
  }

  private static String score(String naam, List<Oordeel> oordelen, Predicate<Oordeel> maat) {
    long goed = oordelen.stream().filter(maat).count();
    return "%-24s %3d/%-3d %5.1f%%"
        .formatted(naam, goed, oordelen.size(), percentage(oordelen, maat));
  }

  private static String misses(List<Oordeel> oordelen, Predicate<Oordeel> maat) {
    return oordelen.stream().filter(maat.negate()).map(Oordeel::miss).collect(joining("\n"));
  }

  /** Puts what was found in a school's regulation beside what was expected. */
  private record Oordeel(String school, Verwachting verwachting, Bevinding bevinding) {

    boolean goed() {
      return verwachting.metBy(bevinding);
    }

    boolean raak() {
      return verwachting.pointedAtBy(bevinding);
    }

    String miss() {
      String citaten =
          bevinding.vindplaatsen().stream()
              .map(plaats -> plaats.artikel() + " «" + plaats.citaat().tekst() + "»")
              .collect(joining(" "));
      return "  %s: %s: expected %s at %s, got %s (%s) %s"
          .formatted(
              school,
              verwachting.eis(),
              verwachting.uitkomsten(),
              verwachting.plaatsen(),
              bevinding.uitkomst(),
              bevinding.reden(),
              citaten);
    }
  }
}
