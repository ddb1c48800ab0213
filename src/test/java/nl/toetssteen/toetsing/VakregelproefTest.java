package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Ptaeis.check;
import static nl.toetssteen.toetsing.Ptaeis.proof;
import static nl.toetssteen.toetsing.Ptaeis.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.checklist.Programmaproef.Soort;
import nl.toetssteen.checklist.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a PTA says beside the tables about a subject as a whole. */
class VakregelproefTest {

  private static String pta(String vak, String regel) {
    return """
    # PTA havo 5

    ## %s

    %s

    | Code | Stof | Periode | Vorm | Weging |
    |---|---|---|---|---|
    | T1 | Eerste onderdeel | P1 | praktisch | 1 |
    """
        .formatted(vak, regel);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "lichamelijke opvoeding; Beoordeling: een heel cijfer; STRIJDIG",
        "lichamelijke opvoeding; Voor lichamelijke opvoeding krijg je een cijfer.; STRIJDIG",
        "lichamelijke opvoeding; Voor de presentatie krijg je een cijfer.; VOLDOET",
        "lichamelijke opvoeding; Beoordeling: aan het eind van vwo 5 krijg je één cijfer; STRIJDIG",
        "lichamelijke opvoeding; Beoordeling: voor elk onderdeel een cijfer; VOLDOET",
        "lichamelijke opvoeding; Beoordeling: geen cijfer; VOLDOET",
        "lichamelijke opvoeding; Beoordeling: cijfer of O/V/G; VOLDOET",
        "lichamelijke opvoeding; Beoordeling: onvoldoende, voldoende of goed; VOLDOET",
        "muziek; Beoordeling: een heel cijfer; VOLDOET",
        "lichamelijke opvoeding; Het eindoordeel is een afgerond cijfer.; STRIJDIG",
        "lichamelijke opvoeding; Het eindresultaat is voldoende of goed, geen cijfer.; VOLDOET",
      })
  void aSubjectThatEndsWithLettersHasNoMark(String vak, String regel, Uitkomst uitkomst) {
    assertThat(check(proof(Soort.BEOORDELING), pta(vak, regel)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "maatschappijleer; Afsluiting: schoolexamen en centraal examen; STRIJDIG",
        "maatschappijleer; Afsluiting: alleen schoolexamen; VOLDOET",
        "maatschappijleer; Afsluiting: schoolexamen (geen centraal examen); VOLDOET",
        "muziek; Afgesloten met: uitsluitend schoolexamen; STRIJDIG",
        "muziek; Afgesloten met: SE en CE; VOLDOET",
        "maatschappijleer; Code maat Centraal examen ja Sectie mens; STRIJDIG",
        "maatschappijleer; CE: ja; STRIJDIG",
        "maatschappijleer; Centraal examen: nee; VOLDOET",
        "muziek; Centraal examen: nee, Docent: F. Bakker; STRIJDIG",
        "muziek; Voor het CE geen hulpmiddelen; VOLDOET",
        "muziek; Afsluiting: leerjaar 4 alleen SE, leerjaar 5 SE en CE; VOLDOET",
      })
  void aSubjectEndsWithTheExamsThatItHas(String vak, String regel, Uitkomst uitkomst) {
    assertThat(check(proof(Soort.CENTRAAL_EXAMEN), pta(vak, regel)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }

  @Test
  void aLabelInATableIsQuotedWithItsValue() {
    String blok = "| Docent | Afsluiting |\n|---|---|\n| Afsluiting | schoolexamen en CSE |\n";

    List<Bevinding> bevindingen =
        check(proof(Soort.CENTRAAL_EXAMEN), pta("maatschappijleer", blok));

    assertThat(quotes(bevindingen.get(0))).containsExactly("Afsluiting | schoolexamen en CSE");
  }

  @Test
  void aTextBelowAHeadingOfSomethingElseIsNotAboutTheSubject() {
    String tabel = "| Onderwerp | Regel |\n|---|---|\n| Beoordeling | een cijfer |\n";
    String erna = "\n## Algemeen\n\nBeoordeling: een heel cijfer\n\n" + tabel;

    assertThat(check(proof(Soort.BEOORDELING), pta("lichamelijke opvoeding", "") + erna))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @Test
  void behindATableWithMoreSubjectsNothingIsAboutTheLast() {
    String tabel =
        """
        # PTA havo 5

        | Vak | Code | Stof | Periode | Vorm |
        |---|---|---|---|---|
        | muziek | M1 | Luisteren naar een symfonie | P1 | schriftelijk |
        | lo | L1 | Turnen en een balspel | P2 | praktisch |

        Beoordeling: een cijfer met één decimaal
        """;

    assertThat(check(proof(Soort.BEOORDELING), tabel))
        .extracting(Bevinding::uitkomst)
        .containsOnly(Uitkomst.VOLDOET);
  }
}
