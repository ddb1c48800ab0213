package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BegrippenValidatorTest {

  private static final String ONTKENNING = "ontkenning: [niet]\n";

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("b: [\"<c>\"]", "Het begrip “c” staat niet in de begrippenlijst."),
        Arguments.of("b: [\"a|<c>\"]", "Het begrip “c” staat niet in de begrippenlijst."),
        Arguments.of("b: {vormen: [x], behalve: [\"<c>\"]}", "Het begrip “c” staat niet"),
        Arguments.of("b: [{bij-elkaar: [x, \"<c>\"]}]", "Het begrip “c” staat niet"),
        Arguments.of("b: [\"<c\"]", "“<c” is geen verwijzing. Schrijf die als los woord: <naam>."),
        Arguments.of(
            "b: [\"<b>\"]", "Het begrip “b” verwijst, misschien met een omweg, naar zichzelf."),
        Arguments.of("b: [\"c>\"]", "“c>” is geen verwijzing."),
        Arguments.of("b: [\"-<c>\"]", "“-<c>” is geen verwijzing."),
        Arguments.of("b: [\"*\"]", "“*” past op bijna elk woord."),
        Arguments.of("b: [\"*e\"]", "“*e” past op bijna elk woord."),
        Arguments.of("b: [\"e*\"]", "“e*” past op bijna elk woord."),
        Arguments.of("b: []", "Hier hoort ten minste 1 te staan."),
        Arguments.of("b: {behalve: [x]}", "De sleutel “vormen” ontbreekt."),
        Arguments.of("b: {vormen: [x], behalf: [y]}", "De sleutel “behalf” is hier niet bekend."),
        Arguments.of("b: [{bijelkaar: [x, y]}]", "De sleutel “bijelkaar” is hier niet bekend."),
        Arguments.of(
            "b: [{binnen: 4}]", "Hier hoort precies één van deze sleutels: bij-elkaar, na-elkaar."),
        Arguments.of("b: [{na-elkaar: [x]}]", "Hier hoort ten minste 2 te staan."),
        Arguments.of("b: [1]", "Hier hoort tekst of een blok met sleutels."),
        Arguments.of("b: examen", "Hier hoort een lijst of een blok met sleutels."));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultIsToldOnceWithFileAndLine(String begrip, String uitleg) {
    assertThat(validate(ONTKENNING + begrip + "\n"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("begrippen.yaml, regel 2: " + uitleg);
  }

  @Test
  void nameOfAConceptIsInLowerCase() {
    assertThat(validate(ONTKENNING + "Examen: [examen]\n"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("begrippen.yaml, regel 2: “Examen” past hier niet.");
  }

  @Test
  void conceptInTwoFilesIsTold() {
    YamlReader yaml = new YamlReader();
    List<YamlBestand> bestanden =
        List.of(
            yaml.read("a/begrippen.yaml", "b: [x]\n"), yaml.read("b/begrippen.yaml", "b: [y]\n"));

    assertThat(new BegrippenValidator().validate(bestanden, Map.of()))
        .extracting(Fout::toString)
        .containsExactly(
            "b/begrippen.yaml, regel 1: Het begrip “b” staat ook in a/begrippen.yaml. Houd er één over.");
  }

  @Test
  void circleThroughAnExistingConceptIsTold() {
    Map<String, Begrip> basis =
        BegripParser.parse(
            new YamlReader().parse("basis.yaml", "c: [{bij-elkaar: [x, \"y|<b>\"]}]\nb: [z]"));

    assertThat(validate("b: [\"<c>\"]\n", basis))
        .containsExactly(
            "begrippen.yaml, regel 1: Het begrip “b” verwijst, misschien met een omweg, naar zichzelf.");
  }

  @Test
  void everyConceptOfACircleIsTold() {
    assertThat(validate(ONTKENNING + "b: [\"<c>\"]\nc: [\"<b>\"]\nd: [\"<b>\"]\n"))
        .hasSize(2)
        .anyMatch(fout -> fout.startsWith("begrippen.yaml, regel 2:"))
        .anyMatch(fout -> fout.startsWith("begrippen.yaml, regel 3:"));
  }

  @Test
  void exceptionMayReferBack() {
    assertThat(validate(ONTKENNING + "b: {vormen: [x], behalve: [\"<c>\"]}\nc: [\"y <b>\"]\n"))
        .isEmpty();
  }

  @Test
  void twoLettersAreEnoughForAPartOfAWord() {
    assertThat(validate(ONTKENNING + "b: [\"ex*\", \"a|*en\"]\n")).isEmpty();
  }

  private static List<String> validate(String tekst) {
    return validate(tekst, Map.of());
  }

  private static List<String> validate(String tekst, Map<String, Begrip> basis) {
    YamlBestand bestand = new YamlReader().read("begrippen.yaml", tekst);
    return new BegrippenValidator()
        .validate(List.of(bestand), basis).stream().map(Fout::toString).toList();
  }
}
