package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomeinenTest {

  private static String codes(String cel, boolean vmbo) {
    return String.join(" ", Domeinen.parse(cel, vmbo).codes());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          A, C1                             ; A C1
          A1, A2, E2, F                     ; A1 A2 E2 F
          A t/m F                           ; A B C D E F
          A tot en met C                    ; A B C
          A-D                               ; A B C D
          B1-B4                             ; B1 B2 B3 B4
          B1 t/m B4                         ; B1 B2 B3 B4
          A, M1-8                           ; A M1 M2 M3 M4 M5 M6 M7 M8
          O2, O8 O9, P3- 5                  ; O2 O8 O9 P3 P4 P5
          C1 en C3                          ; C1 C3
          C1, 3                             ; C1 C3
          Domein A en B                     ; A B
          domeinen A t/m domein C           ; A B C
          B4. Grammatica + E2. Beveiliging  ; B4 E2
          A: Vaardigheden, D: Cel           ; A D
          a1, b2 en c                       ; A1 B2 C
          C1 (§ 3.2)                        ; C1
          A10, K2                           ; A10 K2
          A, B:tv1-4, C                     ; A B:tv1-4 C
          """)
  void codesOfHavoAndVwoAreFound(String cel, String verwacht) {
    assertThat(codes(cel, false)).isEqualTo(verwacht);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          K/1, K/2            ; K/1 K/2
          K1 t/m K3           ; K/1 K/2 K/3
          K/3-6, V/1          ; K/3 K/4 K/5 K/6 V/1
          AK/K/4 t/m AK/K/6   ; AK/K/4 AK/K/5 AK/K/6
          LO1/K/2, 5          ; LO1/K/2 LO1/K/5
          EC/K/4A, EC/K/4B    ; EC/K/4A EC/K/4B
          P/MVI/01, PK/MVI/a  ; P/MVI/01 PK/MVI/a
          IT/1 t/m 3, IT / 5  ; IT/1 IT/2 IT/3 IT/5
          REK1, REK3          ; REK1 REK3
          SE/1, PO/2          ; ''
          """)
  void codesOfVmboAreFound(String cel, String verwacht) {
    assertThat(codes(cel, true)).isEqualTo(verwacht);
  }

  @Test
  void aChoiceStillToBeMadeStandsApart() {
    Domeinen domeinen = Domeinen.parse("A. Vaardigheden + keuze uit domein G t/m J", false);

    assertThat(domeinen.codes()).containsExactly("A");
    assertThat(domeinen.keuze()).containsExactly("G", "H", "I", "J");
  }

  @Test
  void eindtermenStandApart() {
    Domeinen domeinen = Domeinen.parse("B2, eindterm 7a-7c; eindtermen 12 t/m 14", false);

    assertThat(domeinen.codes()).containsExactly("B2");
    assertThat(domeinen.eindtermen()).containsExactly("7a", "7b", "7c", "12", "13", "14");
  }

  @Test
  void aRangeThatOnlyTheProgrammeKnowsIsOpen() {
    assertThat(Domeinen.parse("B2 t/m C1", false).open()).isTrue();
    assertThat(Domeinen.parse("alle domeinen", false).open()).isTrue();
    assertThat(Domeinen.parse("B1, B2", false).open()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Hoofdstuk 3 en 4", "'-'", "''", "zie studiewijzer", "n.v.t."})
  void textWithoutCodesHasNoDomains(String cel) {
    assertThat(Domeinen.parse(cel, false).isEmpty()).isTrue();
  }
}
