package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.rapport.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToetssteenTest {
  private static final Checker GEEN = (bestanden, keuzes) -> Aanroep.rapport();

  @TempDir private Path map;

  @Test
  void versionIsThatOfTheBuild() {
    Aanroep aanroep = Aanroep.check(GEEN, "--version");

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out()).matches("toetssteen \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest(name = "help of {0} is Dutch")
  @CsvSource({"check,--drempel", "serve,--poort", "eisen,--checklist"})
  void helpIsDutch(String opdracht, String optie) {
    Aanroep aanroep = Aanroep.check(GEEN, opdracht, "--help");

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out().replaceAll("\u001B\\[[\\d;]*m", ""))
        .startsWith("Gebruik: toetssteen " + opdracht)
        .contains("Opties:", optie, "Toon deze uitleg.")
        .doesNotContain("Usage", "Options", "Show this help");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Aanroep aanroep = Aanroep.check(GEEN);

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("Opdrachten:", "check", "serve", "eisen");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bestaat-niet | De opdracht 'bestaat-niet' bestaat niet.",
        "check | Er ontbreekt iets in de opdracht: BESTAND.",
        "check a.txt --kleur | De optie '--kleur' bestaat niet.",
        "check a.txt --uit | Er ontbreekt iets in de opdracht: --uit.",
        "check a.txt --formaat json --formaat html | --formaat mag maar één keer",
        "check a.txt --formaat xml | 'xml' bij --formaat kan niet: kies uit tekst, json, html, csv, sarif, pdf, docx of pdf-annotaties.",
        "check a.txt --drempel geen | kies uit hoog, laag of vraag.",
        "check a.txt --schoolsoort mavo | vmbo-gl, vmbo-tl, havo of vwo.",
        "check a.txt --peildatum 2026-02-30 | bijvoorbeeld 2026-08-01.",
        "serve --poort 65536 | geef een getal van 0 tot en met 65535.",
        "serve --poort web | geef een getal van 0 tot en met 65535.",
        "check a.txt | Het bestand 'a.txt' bestaat niet."
      })
  void wrongCallSaysWhatIsWrong(String opdracht, String boodschap) {
    Aanroep aanroep = Aanroep.check(GEEN, opdracht.split(" ", -1));

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains(boodschap);
    assertThat(aanroep.out()).isEmpty();
  }

  @ParameterizedTest(name = "{0} exits with 70 and names a log")
  @CsvSource({"java.lang.IllegalStateException", "java.lang.StackOverflowError"})
  void failureOfTheToolItselfNamesItsLog(Class<? extends Throwable> soort) throws IOException {
    Path document = Files.writeString(map.resolve("a.txt"), "Artikel 1");
    Checker kapot =
        (bestanden, keuzes) -> {
          throw sneaky(soort);
        };

    Aanroep aanroep = Aanroep.check(kapot, "check", document.toString());

    assertThat(aanroep.code()).isEqualTo(70);
    assertThat(aanroep.err()).contains("Er ging iets mis in Toetssteen zelf.");
    Matcher log = Pattern.compile("\\S+toetssteen-fout-\\S+\\.log").matcher(aanroep.err());
    assertThat(log.find()).isTrue();
    assertThat(Path.of(log.group())).content().contains(soort.getName());
    Files.delete(Path.of(log.group()));
  }

  private static RuntimeException sneaky(Class<? extends Throwable> soort) {
    if (soort == StackOverflowError.class) {
      throw new StackOverflowError();
    }
    return new IllegalStateException();
  }
}
