package nl.toetssteen.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("", 1, "Dit bestand is leeg."),
        Arguments.of("a: 1\n\tb: 2\n", 2, "Hier staat een tab."),
        Arguments.of("a: 1\nb: c: d\n", 2, "Hier staat een dubbele punt"),
        Arguments.of("a: 1\nb: \"x\nc: 1\n", 2, "Een aanhalingsteken dat hier begint"),
        Arguments.of("a: 1\nb: [1, 2\nc: 1\n", 2, "De lijst die hier met [ begint"),
        Arguments.of("a: 1\nb: {c: 1\n", 2, "Wat hier met { begint"),
        Arguments.of("a: 1\nb\nc: 1\n", 2, "Na de sleutel op deze regel ontbreekt"),
        Arguments.of("a: 1\nb: @x\n", 2, "Tekst kan niet met dit teken beginnen."),
        Arguments.of("a: 1\nb: 'x'y\n", 2, "Deze regel springt verkeerd in"),
        Arguments.of("a: 1\nb: 2\na: 3\n", 3, "De sleutel “a” staat er twee keer."),
        Arguments.of("a: 1\n---\nb: 2\n", 3, "Met --- begint een tweede document."),
        Arguments.of("a: &x [1]\nb: *x\n", 2, "Een verwijzing met * naar een andere plek"),
        Arguments.of("a: " + "[".repeat(5000), 1, "Dit bestand is te diep genest."),
        Arguments.of("a: \"" + "x".repeat(1 << 21) + "\"", 1, "Dit bestand is groter dan 1 MB."));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultInYamlIsExplained(String tekst, int regel, String uitleg) {
    assertThatThrownBy(() -> new YamlReader().read("a.yaml", tekst))
        .isInstanceOf(InvalidYaml.class)
        .hasMessageStartingWith("a.yaml, regel %d: %s".formatted(regel, uitleg));
  }

  @Test
  void keyOfAListStandsOnItsOwnLine() {
    YamlBestand bestand = new YamlReader().read("a.yaml", "a:\n  b:\n    - x\n    - y\n");

    assertThat(bestand.fout(JsonPointer.compile("/a/b"), "").regel()).isEqualTo(2);
    assertThat(bestand.fout(JsonPointer.compile("/a/b/1"), "").regel()).isEqualTo(4);
    assertThat(bestand.fout(JsonPointer.compile("/a/b/1/c/d"), "").regel()).isEqualTo(4);
    assertThat(bestand.fout(JsonPointer.compile("/z"), "").regel()).isEqualTo(1);
  }
}
