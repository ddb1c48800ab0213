package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static nl.toetssteen.toetsing.Ptaeis.check;
import static nl.toetssteen.toetsing.Ptaeis.proof;
import static nl.toetssteen.toetsing.Ptaeis.proofWithConcepts;
import static nl.toetssteen.toetsing.Ptaeis.pta;
import static nl.toetssteen.toetsing.Ptaeis.quotes;
import static nl.toetssteen.toetsing.Ptaeis.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.checklist.Programmaproef;
import nl.toetssteen.checklist.Programmaproef.Soort;
import nl.toetssteen.checklist.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VakproevenTest {

  @Test
  void toetsenThatNameTheConceptAreListed() {
    Programmaproef proef = proofWithConcepts(Soort.GEEN_BEGRIP, "overhoring");
    String tabel = pta("biologie havo 4", "Opmerking", "overhoring", "cellen", "overhoring");

    assertThat(words(check(proef, tabel, begrip("overhoring"))))
        .containsExactly("onvolledig: Bij: SE1 en SE3");
  }

  @Test
  void aSubjectThatNamesTheConceptNowhereIsInOrder() {
    Programmaproef proef = proofWithConcepts(Soort.GEEN_BEGRIP, "overhoring");
    String tabel = pta("biologie havo 4", "Opmerking", "planten", "cellen");

    assertThat(check(proef, tabel, begrip("overhoring")))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.VOLDOET);
              assertThat(quotes(b)).containsExactly("SE1 | Stof 1 | P1 | schriftelijk | planten");
            });
  }

  @Test
  void aCodeUsedTwiceInAYearIsReportedWithBothRows() {
    String tabel =
        """
        # PTA biologie havo 4

        | Code | Stof | Periode | Vorm |
        |---|---|---|---|
        | BI1 | Cellen | P1 | schriftelijk |
        | BI2 | Planten | P1 | schriftelijk |
        | BI1 | Dieren | P2 | schriftelijk |
        """;

    assertThat(check(proof(Soort.CODE_UNIEK), tabel))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitleg()).isEqualTo("Dubbel: BI1");
              assertThat(b.betreft().toets()).isEqualTo("BI1");
              assertThat(quotes(b)).containsExactly("BI1", "BI1");
            });
  }

  @Test
  void theSameCodeInAnotherYearIsNoDouble() {
    String tabel =
        """
        # PTA biologie havo

        | Leerjaar | Code | Stof | Periode | Vorm |
        |---|---|---|---|---|
        | 4 | BI1 | Cellen | P1 | schriftelijk |
        | 5 | BI1 | Dieren | P2 | schriftelijk |
        """;

    assertThat(check(proof(Soort.CODE_UNIEK), tabel))
        .extracting(Bevinding::uitkomst)
        .containsOnly(Uitkomst.VOLDOET);
  }

  @ParameterizedTest
  @CsvSource({
    "D1, D2, D3, D2, D5, Weer: D2",
    "D-4.1, D-4.2, D-4.3, D-4.1, D-5.2, Weer: D-4.1",
    "D4S1, D4S2, D4S3, D5S1, D4S3, Weer: D4S3",
    "D4a, D4b, D4c, D5a, D4b, Weer: D4b",
    "D-41, D-42, DM43, D-51, DM43, Weer: DM43",
    "D4a, D4b, D4c, D4a, D4b, Goed: 4 | D4a | Brief | P1 | schriftelijk",
    "D4a, D4b, Debat, Boek, D4b, Goed: 4 | D4a | Brief | P1 | schriftelijk",
    "D4a, D4b, D4c, D5a, D4d, Goed: 4 | D4a | Brief | P1 | schriftelijk",
    "D1, D2, D3, D1, D2, Goed: 4 | D1 | Brief | P1 | schriftelijk",
    "D1, D2, D3, D1, D4, Goed: 4 | D1 | Brief | P1 | schriftelijk",
    "D1, D2, D3, D3, D1, Goed: 4 | D1 | Brief | P1 | schriftelijk",
    "D1, D2, D3, D4, D5, Goed: 4 | D1 | Brief | P1 | schriftelijk"
  })
  void aCodeOfAnotherYearIsADoubleWhereTheOthersGoOn(
      String een, String twee, String drie, String vier, String vijf, String uitleg) {
    String tabel =
        """
        # PTA Duits vwo

        | Leerjaar | Code | Stof | Periode | Vorm |
        |---|---|---|---|---|
        | 4 | %s | Brief | P1 | schriftelijk |
        | 4 | %s | Gesprek | P1 | schriftelijk |
        | 4 | %s | Lezen | P2 | schriftelijk |
        | 5 | %s | Luisteren | P1 | schriftelijk |
        | 5 | %s | Boeken | P2 | schriftelijk |
        """
            .formatted(een, twee, drie, vier, vijf);

    assertThat(check(proof(Soort.CODE_UNIEK), tabel))
        .extracting(Bevinding::uitleg)
        .containsExactly(uitleg);
  }

  @Test
  void toetsenWithoutACodeAreNoDoubles() {
    String tabel =
        """
        # PTA biologie havo 4

        | Stof | Periode | Vorm | Weging |
        |---|---|---|---|
        | Cellen | P1 | schriftelijk | 1 |
        | Dieren | P2 | schriftelijk | 1 |
        """;

    assertThat(check(proof(Soort.CODE_UNIEK), tabel))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @ParameterizedTest
  @CsvSource({
    "lichamelijke opvoeding, O/V/G, voldoende, VOLDOET",
    "lichamelijke opvoeding, O/V/G, cijfer, STRIJDIG",
    "lichamelijke opvoeding, 1-10, '', STRIJDIG",
    "lichamelijke opvoeding, CF, OVG, STRIJDIG",
    "lichamelijke opvoeding, C, C, STRIJDIG",
    "scheikunde, C, V, VOLDOET",
    "scheikunde, OVG, OVG, STRIJDIG",
    "scheikunde, cijfer, O/V/G, VOLDOET",
    "scheikunde, goed, O/V/G, STRIJDIG",
    "scheikunde, '', O/V/G, VOLDOET",
    "scheikunde, '', '', VOLDOET",
    "huiswerkklas, O/V/G, O/V/G, VOLDOET"
  })
  void lettersAndMarksMustSuitTheSubject(
      String vak, String eerste, String tweede, Uitkomst uitkomst) {
    String tabel = pta(vak + " havo 4", "Beoordeling", eerste, tweede);

    assertThat(check(proof(Soort.BEOORDELING), tabel))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }

  @Test
  void theMarkThatDoesNotSuitTheSubjectIsQuoted() {
    String tabel =
        pta("lichamelijke opvoeding havo 4", "Beoordeling", "O/V/G", "cijfer", "voldoende");

    assertThat(quotes(check(proof(Soort.BEOORDELING), tabel).get(0))).containsExactly("cijfer");
    String letters = pta("scheikunde havo 4", "Beoordeling", "goed", "O/V/G");
    assertThat(quotes(check(proof(Soort.BEOORDELING), letters).get(0)))
        .containsExactly("goed", "O/V/G");
  }

  @ParameterizedTest
  @CsvSource({
    "a, c, VOLDOET",
    "a, eigen keuze, VOLDOET",
    "SE, EK, VOLDOET",
    "a, '', ONVOLLEDIG",
    "a, b, NIET_VAN_TOEPASSING",
    "'', '', HANDMATIG"
  })
  void subjectMatterOfTheSchoolsOwnChoiceMustBeMarked(
      String eerste, String tweede, Uitkomst uitkomst) {
    String tabel = pta("biologie havo 4", "Soort stof", eerste, tweede);

    assertThat(check(proof(Soort.EIGEN_STOF), tabel))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }

  @Test
  void ownChoiceIsPointedAtWhereItStands() {
    Programmaproef proef = proofWithConcepts(Soort.EIGEN_STOF, "schooleigen");
    String cel = pta("biologie havo 4", "Soort stof", "a", "eigen keuze");
    String rij = pta("biologie havo 4", "Soort stof | Opmerking", "a | schooleigen", "a | cellen");
    String stil = pta("biologie havo 4", "Soort stof", "a", "", "");

    assertThat(quotes(check(proef, cel, begrip("schooleigen")).get(0)))
        .containsExactly("eigen keuze");
    assertThat(words(check(proef, rij, begrip("schooleigen")))).containsExactly("voldoet: Goed: a");
    assertThat(words(check(proef, stil, begrip("schooleigen"))))
        .containsExactly("onvolledig: Bij: SE2 en SE3");
  }

  @ParameterizedTest
  @CsvSource({
    "maatschappijleer, CE, STRIJDIG",
    "maatschappijleer, 'a, b', STRIJDIG",
    "maatschappijleer, a, VOLDOET",
    "biologie, CE, VOLDOET",
    "huiswerkklas, CE, VOLDOET"
  })
  void onlyASubjectWithACentralExamHasMatterForIt(String vak, String soort, Uitkomst uitkomst) {
    String tabel = pta(vak + " havo 4", "Soort stof", soort);

    assertThat(check(proof(Soort.CENTRAAL_EXAMEN), tabel))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }

  @Test
  void matterForACentralExamThatDoesNotExistIsNamedAndQuoted() {
    String tabel = pta("maatschappijleer havo 4", "Soort stof", "a", "CE", "CE", "b");

    assertThat(check(proof(Soort.CENTRAAL_EXAMEN), tabel))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitleg()).isEqualTo("Fout: SE2, SE3 en SE4");
              assertThat(quotes(b)).containsExactly("CE", "CE", "b");
            });
  }

  private static String below(String vak, String tekst) {
    return pta(vak + " havo 4", "Opmerking", "", "") + "\n" + tekst + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het eindcijfer is het gemiddelde van de onderdelen en moet ten minste een 5,5 zijn.",
        "Bij lichamelijke opvoeding krijg je een cijfer.",
        "Dit vak wordt afgesloten met een cijfer.",
        "Beoordeling: cijfer",
        "SE-cijfer = (SE1 + SE2) / 2",
        "Het LO-cijfer is het gemiddelde van SE1 en SE2.",
        "Het cijfer komt in juni op de cijferlijst."
      })
  void aSentenceThatPromisesAMarkDoesNotSuitASubjectInLetters(String zin) {
    List<Bevinding> bevindingen =
        check(proof(Soort.BEOORDELING), below("lichamelijke opvoeding", zin));

    assertThat(bevindingen)
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.STRIJDIG);
              assertThat(b.reden()).isEqualTo("cijfer");
              assertThat(zin).contains(quotes(b).get(0));
            });
    assertThat(check(proof(Soort.BEOORDELING), below("scheikunde", zin)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Je krijgt voor dit vak geen cijfer.",
        "Je krijgt per onderdeel een cijfer, het eindoordeel is onvoldoende, voldoende of goed.",
        "Het eindcijfer wordt omgezet: vanaf 5,5 is het voldoende. Het oordeel is O/V/G.",
        "Dit vak telt niet mee in het combinatiecijfer.",
        "Het eindcijfer van een ander telt in het combinatiecijfer.",
        "Voor elke toets in dit vak krijg je een cijfer.",
        "Berekening SE-cijfer:",
        "Het PO-cijfer is een gemiddelde.",
        "Er komt geen cijfer op de cijferlijst.",
        "Voor elk vak is het eindcijfer een gemiddelde."
      })
  void aSentenceThatDeniesAMarkOrIsAboutAPartIsInOrder(String zin) {
    assertThat(check(proof(Soort.BEOORDELING), below("lichamelijke opvoeding", zin)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @Test
  void aCellThatOnlySaysMarkIsUnderstoodInAnyColumn() {
    String tabel = pta("lichamelijke opvoeding havo 4", "Lokaal", "gymzaal", "cijfer");

    assertThat(quotes(check(proof(Soort.BEOORDELING), tabel).get(0))).containsExactly("cijfer");
    assertThat(check(proof(Soort.BEOORDELING), tabel.replace("cijfer |", "geen cijfer |")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "maatschappijleer; Dit vak sluit je af met een centraal examen.; met-ce",
        "maatschappijleer; Dit vak heeft ook een centraal examen.; met-ce",
        "maatschappijleer; Het eindcijfer is het gemiddelde van het SE en het CE.; met-ce",
        "maatschappijleer; Afsluiting: SE en CE; met-ce",
        "biologie; Afsluiting: alleen SE; zonder-ce",
        "biologie; Afsluiting: schoolexamen, geen centraal examen; zonder-ce",
        "biologie; Dit vak kent geen centraal examen.; zonder-ce",
        "biologie; Biologie heeft geen centraal examen.; zonder-ce",
        "biologie; Dit vak wordt afgesloten met alleen een schoolexamen.; zonder-ce",
        "biologie; Alleen schoolexamen; zonder-ce",
        "biologie; Uitsluitend SE, telt mee in het combinatiecijfer; zonder-ce",
        "biologie; Geen centraal examen.; zonder-ce",
        "biologie; Voor dit vak is er geen centraal examen.; zonder-ce",
        "maatschappijleer; Schoolexamen en centraal examen; met-ce",
        "maatschappijleer; SE + CE (twee zittingen); met-ce"
      })
  void whatIsSaidOfTheCentralExamMustBeSo(String vak, String zin, String reden) {
    assertThat(check(proof(Soort.CENTRAAL_EXAMEN), below(vak, zin)))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.STRIJDIG);
              assertThat(b.reden()).isEqualTo(reden);
              assertThat(zin).contains(quotes(b).get(0));
            });
    String ander = vak.equals("biologie") ? "maatschappijleer" : "biologie";
    assertThat(check(proof(Soort.CENTRAAL_EXAMEN), below(ander, zin)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "maatschappijleer; Dit vak kent geen centraal examen.",
        "maatschappijleer; Dit vak wordt niet afgesloten met een centraal examen.",
        "maatschappijleer; Dit vak sluit je af met een SE, voor het begin van het centraal examen.",
        "maatschappijleer; Afsluiting: SE",
        "biologie; Afsluiting: SE",
        "biologie; Afsluiting: alleen SE in havo 4, SE en CE in havo 5",
        "biologie; Filosofie heeft geen centraal examen.",
        "biologie; Domein E wordt afgesloten met alleen een schoolexamen.",
        "biologie; Alleen schoolexamen (havo 4)",
        "biologie; Alleen SE-cijfers tellen hier.",
        "biologie; Alleen schoolexamen, voor domein E",
        "biologie; Er is geen centraal examen op papier.",
        "maatschappijleer; Alleen schoolexamen, geen centraal examen",
        "maatschappijleer; Schoolexamen en centraal examen tellen bij andere vakken even zwaar.",
        "biologie; In leerjaar 4 sluit je af met uitsluitend een schoolexamen."
      })
  void whatIsNotSaidOutrightOfTheCentralExamIsInOrder(String vak, String zin) {
    assertThat(check(proof(Soort.CENTRAAL_EXAMEN), below(vak, zin)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SE = (2*SE1 + SE2) / 3; VOLDOET",
        "Eindcijfer = (SE1 + 2 x SE2) : 3; VOLDOET",
        "SE = schoolexamen; ONTBREEKT",
        "S = schriftelijk + 1 opdracht; ONTBREEKT"
      })
  void aFormulaTellsHowMuchAToetsCounts(String formule, Uitkomst uitkomst) {
    Programmaproef proef =
        new Programmaproef(Soort.CELLEN, false, List.of("weging"), List.of(), List.of(), List.of());

    assertThat(check(proef, below("biologie", formule)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }

  private static Programmaproef present(String vak) {
    return new Programmaproef(
        Soort.VAK_AANWEZIG, false, List.of(), List.of(), List.of(), List.of(vak));
  }

  private static String subjects(String... vakken) {
    StringBuilder tekst =
        new StringBuilder("# PTA havo 4\n\n| Vak | Code | Stof | Periode | Vorm |");
    tekst.append("\n|---|---|---|---|---|\n");
    for (String vak : vakken) {
      tekst.append("| %s | A | Cellen | P1 | schriftelijk |\n".formatted(vak));
    }
    return tekst.toString();
  }

  @Test
  void aSubjectThatHasToetsenIsPresent() {
    assertThat(check(present("biologie"), subjects("scheikunde", "biologie")))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.VOLDOET);
              assertThat(quotes(b)).containsExactly("biologie | A | Cellen | P1 | schriftelijk");
            });
  }

  @Test
  void aSubjectIsMissedOnlyInAPtaOfManySubjects() {
    String[] vijf = {"scheikunde", "natuurkunde", "Frans", "Duits", "Engels"};
    String[] zes = {"scheikunde", "natuurkunde", "Frans", "Duits", "Engels", "economie"};

    assertThat(check(present("biologie"), subjects(vijf)))
        .extracting(Bevinding::uitkomst, Bevinding::reden)
        .containsExactly(tuple(Uitkomst.NIET_VAN_TOEPASSING, "deel"));
    assertThat(check(present("biologie"), subjects(zes)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONTBREEKT);
  }
}
