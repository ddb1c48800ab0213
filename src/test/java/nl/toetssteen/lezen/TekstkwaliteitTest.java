package nl.toetssteen.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.lezen.bron.Alinea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TekstkwaliteitTest {
  private static final String GOED =
      "De kandidaat meldt zich een kwartier voor de toets bij de surveillant in het lokaal. ";

  private static List<Tekstkwaliteit.Gebrek> check(String... alineas) {
    return Tekstkwaliteit.check(Stream.of(alineas).map(TekstkwaliteitTest::alinea).toList());
  }

  /** Puts a paragraph on page 4. */
  private static Alinea alinea(String tekst) {
    return new Alinea(tekst, "", -1, 0, 0, 0, false, 4, null);
  }

  @Test
  void figuresAndOddSignsInsideWordsAreNoticed() {
    assertThat(check(GOED, "De kand1daat w0rdt t0egelaten tot het exam3n en de h€rkansing."))
        .singleElement()
        .satisfies(gebrek -> assertThat(gebrek.paginas()).containsExactly(4))
        .extracting(Tekstkwaliteit.Gebrek::waarschuwing)
        .asString()
        .contains("pagina 4", "verkeerde tekens", "Word-bestand");
  }

  @Test
  void signsWithoutMeaningAreNoticed() {
    assertThat(check("De \ufffdandi\ufffdaat mo\ufffdt de \ufffdoets maken en lever\ufffd hem in."))
        .hasSize(1);
  }

  @Test
  void dataIsNoWord() {
    String data = "0a1b2c3d4e5f".repeat(20);

    assertThat(check(data + " " + data + " " + data + " " + data)).isEmpty();
  }

  @Test
  void lostLettersAreNoticed() {
    assertThat(check(GOED, "Het pro elwerkstuk krijgt een de nitief cijfer."))
        .singleElement()
        .extracting(Tekstkwaliteit.Gebrek::waarschuwing)
        .asString()
        .contains("“fi”");
    assertThat(check(GOED, "Het proelwerkstuk en het certicaat.")).hasSize(1);
  }

  @Test
  void labelsApartFromTheirTextAreNoticed() {
    assertThat(check("1.", "2.", "3.", "4.", GOED, GOED, GOED, GOED))
        .singleElement()
        .extracting(Tekstkwaliteit.Gebrek::waarschuwing)
        .asString()
        .contains("kolommen");
  }

  @Test
  void wordsCutByAnotherColumnAreNoticed() {
    String gemengd = "De kandi- toets wordt daat meldt zich bij gema- de surveil- kt in het lo- ";

    assertThat(check(gemengd.repeat(3))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De leerling uit 4havo of 5vwo haalt de 1e en 2e toets, code 4HA1 of 3b2, en H2O en CO2.",
        "Mail naar examen2027@vuurtoren.example of kijk op www.vuurtoren.example/pta_4h%20.",
        "De docent(en) en leerling(en) van de mavo-, havo- en vwo-afdeling, en/of hun ouders.",
        "Het definitieve cijfer van het profielwerkstuk staat op het officiële certificaat.",
        "In- en uitschrijven kan tot 1 mei; de mondelinge- of luistertoets is op 3/4 mei.",
        "• e • a. l. 1."
      })
  void ordinaryTextGivesNoWarning(String tekst) {
    assertThat(check(tekst, GOED, tekst, tekst)).isEmpty();
  }

  @Test
  void aFormatWithoutPagesNamesNone() {
    List<Tekstkwaliteit.Gebrek> gebreken =
        Tekstkwaliteit.check(
            List.of(Alinea.tekst("Het pro elwerkstuk krijgt een de nitief cijfer.", 0)));

    assertThat(gebreken)
        .singleElement()
        .extracting(Tekstkwaliteit.Gebrek::waarschuwing)
        .asString()
        .startsWith("In de tekst zijn letters weggevallen");
  }
}
