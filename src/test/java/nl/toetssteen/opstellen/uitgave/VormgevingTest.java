package nl.toetssteen.opstellen.uitgave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VormgevingTest {

  @ParameterizedTest(name = "headings in {0} are printed in {1}")
  @CsvSource({"#14532d,#14532d", "#767676,#767676", "#777777,#1b1b1b", "#ffff00,#1b1b1b"})
  void aColourThatCannotBeReadOnWhiteIsNotUsedForHeadings(String kleur, String kopkleur) {
    assertThat(new Vormgeving(kleur, null).kopkleur()).isEqualTo(kopkleur);
  }

  @Test
  void aPictureIsWhatItsFirstBytesSay() {
    assertThat(Logo.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13}).mediatype())
        .isEqualTo("image/png");
    assertThat(Logo.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}).mediatype())
        .isEqualTo("image/jpeg");
  }

  @Test
  void whatIsNoPictureIsRefused() {
    byte[] svg = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Logo.of(svg)).hasMessageContaining("geen PNG of JPEG");
    assertThatThrownBy(() -> Logo.of(new byte[0])).hasMessageContaining("geen PNG of JPEG");
    assertThatThrownBy(() -> Logo.of(new byte[Logo.MEESTE_BYTES + 1]))
        .hasMessageContaining("groter dan 1 MB");
  }
}
