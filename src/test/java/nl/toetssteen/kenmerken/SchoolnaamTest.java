package nl.toetssteen.kenmerken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolnaamTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wilgenhof College | Wilgenhof College",
        "Examenreglement Wilgenhof College 2026-2027 | Wilgenhof College",
        "EXAMENREGLEMENT WILGENHOF COLLEGE | WILGENHOF COLLEGE",
        "PTA havo 4 - Het Nieuwe Wilgenhof Lyceum | Het Nieuwe Wilgenhof Lyceum",
        "Examenreglement van het Sint-Joris College te Zandoord | Sint-Joris College",
        "Lyceum De Springplank | Lyceum De Springplank",
        "Scholengemeenschap Zuiderwoud | Scholengemeenschap Zuiderwoud",
        "Openbare Scholengemeenschap Zuiderwoud | Openbare Scholengemeenschap Zuiderwoud",
        "mavo De Eikenhorst | mavo De Eikenhorst",
        "Examenreglement CSG Waterland | CSG Waterland",
        "Gymnasium Minerva | Gymnasium Minerva",
        "PTA Minervagymnasium vwo 4 | Minervagymnasium",
        "Het Zandoordcollege | Het Zandoordcollege"
      })
  void aNameIsKnownByItsForm(String regel, String naam) {
    assertThat(Schoolnaam.find(List.of(regel))).isEqualTo(naam);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Examenreglement havo, atheneum en gymnasium",
        "Examenreglement Havo Atheneum Gymnasium",
        "Mavo Havo Vwo",
        "Vmbo Mavo 2026",
        "het college van bestuur",
        "College van Bestuur",
        "College voor Toetsen en Examens",
        "Vastgesteld door het college van bestuur van de Stichting Zuiderwoud",
        "Examenreglement Mavo",
        "Lyceum",
        "PTA Gymnasium Schooljaar 2026-2027",
        ""
      })
  void whatIsNoNameIsNotGuessedAt(String regel) {
    assertThat(Schoolnaam.find(List.of(regel))).isEmpty();
  }

  @Test
  void theNameThatStandsThereMostWins() {
    assertThat(Schoolnaam.find(List.of("Wilgenhof College", "Wilgenhof College", "Lyceum De Brug")))
        .isEqualTo("Wilgenhof College");
  }

  @Test
  void twoNamesAreNoName() {
    assertThat(Schoolnaam.find(List.of("Wilgenhof College", "Lyceum De Brug"))).isEmpty();
  }

  @Test
  void theBrinStandsBesideItsWordOrByItselfOnTheTitlePage() {
    assertThat(brin("Wilgenhof College, BRIN: 07XY", "")).isEqualTo("07XY");
    assertThat(brin("Wilgenhof College 07XY01", "")).isEqualTo("07XY01");
    assertThat(brin("", "De school met brinnummer 07XY-01 heeft een vestiging."))
        .isEqualTo("07XY01");
  }

  @Test
  void whatOnlyLooksLikeABrinIsNone() {
    assertThat(brin("Postcode 1234 AB, lokaal 07XY", "toets 04HA01")).isEmpty();
    assertThat(brin("4HAK01 en 12345AB01", "")).isEmpty();
    assertThat(brin("", "BRIN 07XY en BRIN 08XY")).isEmpty();
  }

  private static String brin(String titel, String tekst) {
    return Brin.find(List.of(titel), Stream.of(titel, tekst));
  }
}
