package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EisValidatorTest {

  private static final Set<String> BEGRIPPEN = Set.of("examen", "school");
  private static final String ALS = "{begrip: examen}";

  /**
   * Holds one fault.
   *
   * @param oud what stands in the valid requirement
   * @param nieuw what stands there instead
   */
  private record Geval(String oud, String nieuw, int regel, String melding) {
    @Override
    public String toString() {
      return "regel %d: %s".formatted(regel, melding);
    }
  }

  private static Geval condition(String als, String melding) {
    return new Geval(ALS, als, 9, melding);
  }

  private static Geval different(String per) {
    String verschil = "\n    verschilt: {kenmerk: termijn, %s}\n    dan: voldoet".formatted(per);
    return new Geval(
        ALS + "\n    dan: voldoet", ALS + verschil, 10, "Het begrip “reis” staat niet");
  }

  /** Names an unknown concept in a pair of statements about two documents. */
  private static Geval together(String kant) {
    String paar = "{%s: {als: reis}, toetsen: {herkansbaar: true}, dan: strijdig, reden: te-kort}";
    return new Geval(
        "advies:",
        "samen:\n  proef: uitspraken\n  paren:\n    - " + paar.formatted(kant) + "\nadvies:",
        18,
        "Het begrip “reis” staat niet");
  }

  static Stream<Geval> keysAndValues() {
    return Stream.of(
        new Geval(
            "niveau: uitleg",
            "niveau: uitleg\nnivo: uitleg",
            4,
            "De sleutel “nivo” is hier niet bekend. Bekend zijn: id, titel,"),
        new Geval("titel: Verlof\n", "", 1, "De sleutel “titel” ontbreekt."),
        new Geval("titel: Verlof", "titel: 12", 2, "Hier hoort tekst."),
        new Geval(
            "er.proef.verlof", "Er Proef", 1, "“Er Proef” past hier niet. Schrijf: De vaste naam"),
        new Geval(
            "niveau: uitleg",
            "niveau: streng",
            3,
            "“streng” is hier geen geldige waarde. Kies uit: wettelijk,"),
        new Geval(
            "niveau: uitleg",
            "niveau: juist",
            4,
            "Hier hoort ten minste 1 te staan. Een eis met dit niveau rust op de wet"),
        new Geval(
            "bron: []",
            "bron: [{regeling: avg, artikel: \"1\"}]",
            4,
            "“avg” is hier geen geldige waarde. Kies uit: wvo2020, ub, wms."),
        new Geval("bron: []", "bron: [{regeling: ub, artikel: 3.10}]", 4, "Hier hoort tekst."),
        new Geval(
            "2022-08-01",
            "2022-02-31",
            5,
            "“2022-02-31” past hier niet. Schrijf: Een datum die bestaat"),
        new Geval(
            "document: examenreglement",
            "document: brief",
            5,
            "“brief” is hier geen geldige waarde."),
        new Geval(
            "advies:",
            "wijzigingen: [{datum: 2026-13-01, wat: Anders.}]\nadvies:",
            15,
            "“2026-13-01” past hier niet. Schrijf: Een datum die bestaat"),
        new Geval(
            "advies:",
            "wijzigingen: [{datum: 2026-03-01}]\nadvies:",
            15,
            "De sleutel “wat” ontbreekt."),
        new Geval(
            "stilte: ontbreekt", "stilte: strijdig", 6, "“strijdig” is hier geen geldige waarde."),
        new Geval(
            "in: zin",
            "in: alinea",
            8,
            "“alinea” is hier geen geldige waarde. Kies uit: zin, lid, artikel, titel, kop."),
        new Geval(
            "dan: voldoet",
            "dan: ontbreekt",
            10,
            "“ontbreekt” is hier geen geldige waarde. Kies uit: strijdig,"),
        new Geval(
            "te-kort: \"Te kort: ",
            "te-lang: \"Te kort: ",
            13,
            "Bij de reden “te-kort” hoort een melding."),
        new Geval(
            "    - Een examen duurt lang.\n",
            "",
            16,
            "Er zijn ten minste twee goede voorbeelden nodig"),
        new Geval(
            "  ontbreekt:\n    - Er is verlof.\n",
            "",
            16,
            "Er zijn ten minste twee foute voorbeelden nodig"),
        new Geval(
            "[[examen]] is", "[[examen is", 18, "De tekens [[ en ]] om het citaat horen in paren"),
        new Geval(
            "[[examen]] duurt",
            "[[exa[[men]]]] duurt",
            21,
            "De tekens [[ en ]] om het citaat horen in paren"),
        new Geval(
            "[[examen]] duurt",
            "examen]] duurt",
            21,
            "De tekens [[ en ]] om het citaat horen in paren"),
        new Geval(
            "[[examen]] duurt",
            "[[een [[examen]] duurt",
            21,
            "De tekens [[ en ]] om het citaat horen in paren"),
        new Geval(
            "[[examen]] duurt",
            "[[]]examen duurt",
            21,
            "De tekens [[ en ]] om het citaat horen in paren"),
        new Geval(
            "advies:",
            "programma: {proef: eigen-stof, per: vak}\nadvies:",
            15,
            "Bij de proef “eigen-stof” hoort een melding “geen-eigen-stof”."),
        new Geval(
            "advies:",
            "programma: {proef: cellen, per: vak, kolommen: [duur], begrippen: [reis]}\nadvies:",
            15,
            "Het begrip “reis” staat niet"),
        different("per: [reis]"),
        different("apart: [reis]"),
        together("reglement"),
        together("reglement-niet"),
        together("pta"),
        new Geval(
            ALS + "\n    dan: voldoet",
            ALS + "\n    verschilt: {begrippen: [school, reis]}\n    dan: voldoet",
            10,
            "Het begrip “reis” staat niet"));
  }

  static Stream<Geval> conditions() {
    return Stream.of(
        new Geval(
            "{voldoet: Goed.,",
            "{Voldoet Ja: Goed.,",
            14,
            "“Voldoet Ja” past hier niet. Schrijf: Een korte naam"),
        condition("reis", "Het begrip “reis” staat niet in begrippen.yaml."),
        condition("{begrip: reis}", "Het begrip “reis” staat niet"),
        condition("{gaat-over: reis, tegenover: [school]}", "Het begrip “reis” staat niet"),
        condition("{gaat-over: school, tegenover: [reis]}", "Het begrip “reis” staat niet"),
        condition("{alle: [examen, {geen: [{kop: reis}]}]}", "Het begrip “reis” staat niet"),
        condition("{minstens: 2, van: [examen, reis]}", "Het begrip “reis” staat niet"),
        condition(
            "{bergip: examen}",
            "De sleutel “bergip” is hier niet bekend. Bekend zijn: begrip, ontkend,"),
        condition("{}", "Hier hoort precies één van deze sleutels: begrip, kenmerk, alle,"),
        condition("{begrip: examen, kop: school}", "Hier hoort precies één van deze sleutels:"),
        condition(
            "{een: [examen], binnen: 5}",
            "De sleutel “binnen” hoort bij “alle”, maar die ontbreekt."),
        condition(
            "{gaat-over: examen}",
            "De sleutel “gaat-over” hoort bij “tegenover”, maar die ontbreekt."),
        condition("{minstens: 2}", "De sleutel “van” ontbreekt."),
        condition("{alle: []}", "Hier hoort ten minste 1 te staan."),
        condition(
            "{kenmerk: leeftijd}", "“leeftijd” is hier geen geldige waarde. Kies uit: termijn,"),
        condition(
            "{kenmerk: termijn, gelijk: vijf}",
            "“vijf” past hier niet. Schrijf: Een getal en een eenheid"),
        condition(
            "{kenmerk: aantal-leden, gelijk: veel}", "“veel” past hier niet. Schrijf: Een getal"),
        condition("5", "Hier hoort tekst of een blok met sleutels."),
        new Geval("advies:", "waar: [reis]\nadvies:", 15, "Het begrip “reis” staat niet"),
        new Geval("advies:", "behalve: [reis]\nadvies:", 15, "Het begrip “reis” staat niet"),
        new Geval(
            ALS,
            "\n      alle:\n        - examen\n        - reis",
            12,
            "Het begrip “reis” staat niet"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"keysAndValues", "conditions"})
  void faultIsToldOnceWithFileAndLine(Geval geval) {
    String tekst = Voorbeeldeis.geldig().replace(geval.oud(), geval.nieuw()).tekst();

    assertThat(faults(tekst))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("proef/verlof.yaml, regel %d: %s".formatted(geval.regel(), geval.melding()));
  }

  private static List<String> faults(String tekst) {
    YamlBestand bestand = new YamlReader().read("proef/verlof.yaml", tekst);
    return new EisValidator().validate(bestand, BEGRIPPEN).stream().map(Fout::toString).toList();
  }

  @Test
  void validRequirementHasNoFaults() {
    assertThat(faults(Voorbeeldeis.geldig().tekst())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"[[Het examen]] duurt\"", "Het [[examen]] en [[verlof]] duren", "\"[[H]] a\""})
  void anyNumberOfQuotesMayBeMarked(String voorbeeld) {
    String tekst =
        Voorbeeldeis.geldig().replace("Het [[examen]] duurt twee dagen.", voorbeeld).tekst();

    assertThat(faults(tekst)).isEmpty();
  }

  @Test
  void schemaKnowsTheSameNamesAsTheProgram() throws IOException {
    assertThat(allowed("/properties/niveau")).containsExactlyElementsOf(names(Niveau.values()));
    assertThat(allowed("/$defs/oordeel/properties/in"))
        .containsExactlyElementsOf(
            Stream.of(Oordeel.Omvang.values())
                .map(o -> o.name().toLowerCase(Locale.ROOT))
                .toList());
    assertThat(allowed("/$defs/wetsartikel/properties/regeling"))
        .containsExactlyElementsOf(
            Stream.of(Regeling.values())
                .filter(regeling -> !regeling.isVervallen(LocalDate.of(2026, 8, 1)))
                .map(Regeling::sleutel)
                .toList());
    assertThat(names(Uitkomst.values()))
        .containsAll(allowed("/$defs/oordeel/properties/dan"))
        .containsAll(allowed("/properties/bij-stilte"));
  }

  private static List<String> names(Object[] waarden) {
    return Stream.of(waarden).map(Object::toString).toList();
  }

  private static List<String> allowed(String plek) throws IOException {
    try (InputStream json = EisValidator.class.getResourceAsStream("eis.schema.json")) {
      List<String> waarden = new ArrayList<>();
      new ObjectMapper().readTree(json).at(plek + "/enum").forEach(w -> waarden.add(w.asText()));
      return waarden;
    }
  }
}
