package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VakkenTest {
  private final Vakken vakken = Vakken.readPackaged();

  private String havo(String tekst) {
    return Vaknaamzoeker.find(tekst, naam -> vakken.find(naam, List.of("havo")))
        .map(Vakken.Vak::naam)
        .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Nederlands                                    ; Nederlandse taal en literatuur
          netl                                          ; Nederlandse taal en literatuur
          AARDRIJKSKUNDE                                ; aardrijkskunde
          ak                                            ; aardrijkskunde
          Wiskunde A                                    ; wiskunde A
          wisB                                          ; wiskunde B
          BSM (Bewegen, Sport en Maatschappij)          ; bewegen, sport en maatschappij
          Kunst Beeldende Vormgeving                    ; kunst (beeldende vormgeving)
          O&O                                           ; onderzoek en ontwerpen (O&O)
          Levensbeschouwing                             ; godsdienst/levensbeschouwelijk vormingsonderwijs
          CKV                                           ; culturele en kunstzinnige vorming (ckv)
          Bedrijfseconomie, ondernemerschap & financiële zelfredzaamheid ; bedrijfseconomie
          Kunst (drama), havo 5                         ; kunst (drama)
          PTA biologie 4 havo 2026-2027                 ; biologie
          Programma van toetsing en afsluiting Frans    ; Frans
          Rekenen (alleen voor wie geen wiskunde kiest) ; rekenen (alleen zonder wiskunde-eindexamen)
          Spaans sptl                                   ; Spaans
          Wiskunde A wis A                              ; wiskunde A
          bec · Bedrijfseconomie                        ; bedrijfseconomie
          Frans fr havo 4                               ; Frans
          GES: geschiedenis                             ; geschiedenis
          Kunst (drama) (kudr)                          ; kunst (drama)
          Wiskunde B [wisB]                             ; wiskunde B
          Scheikunde/schk                               ; scheikunde
          Bedrijfs- economie                            ; bedrijfseconomie
          Maatschappij- weten- schappen                 ; maatschappijwetenschappen
          """)
  void aNameIsBroughtBackToTheOfficialOne(String tekst, String naam) {
    assertThat(havo(tekst)).isEqualTo(naam);
  }

  @Test
  void theSameNameIsAnotherSubjectInVmbo() {
    List<String> mavo = List.of("vmbo-tl");
    assertThat(vakken.find("Nederlands", mavo).orElseThrow().naam()).isEqualTo("Nederlandse taal");
    assertThat(vakken.find("ckv", mavo).orElseThrow().beoordeling()).isEqualTo("O/V/G");
    assertThat(vakken.find("nask 1", mavo).orElseThrow().naam())
        .isEqualTo("natuur- en scheikunde 1 (nask1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Toetsweek 2",
        "kunst",
        "Engels economie",
        "biologie bijles",
        "Duits D",
        "Duits/Frans",
        "Inhoudsopgave",
        "Programma van toetsing en afsluiting"
      })
  void whatIsNoSubjectIsNone(String tekst) {
    assertThat(havo(tekst)).isEmpty();
  }

  @Test
  void everySectorIsThere() {
    assertThat(vakken.alle()).extracting(Vakken.Vak::sector).contains("havo", "vwo", "vmbo-gltl");
    assertThat(Set.copyOf(vakken.alle())).hasSameSizeAs(vakken.alle());
  }

  @Test
  void everyOtherSpellingBelongsToASubject() {
    assertThat(vakken.alle())
        .extracting(Vakken.Vak::naam)
        .containsAll(Pakketdata.lists("vaknamen.yaml").keySet());
  }
}
