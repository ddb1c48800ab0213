package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proefeis.oordeel;
import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Bladzijde;
import nl.toetssteen.document.Bladzijde.Wijze;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Vindplaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeesbaarheidTest {
  private static final Eis EIS =
      Proefeis.met(
              oordeel("half", Uitkomst.ONVOLLEDIG),
              oordeel("goed", Uitkomst.VOLDOET),
              oordeel("fout", Uitkomst.STRIJDIG))
          .eis();

  private static final Begrippenindex BEGRIPPEN =
      new Begrippenindex(
          Proeftekst.thesaurus(
              begrip("onderwerp"), begrip("half"), begrip("goed"), begrip("fout")));

  private static Bevinding check(String tekst, Bladzijde... bladzijden) {
    Document document = Proeftekst.read(tekst);
    Document gelezen =
        new Document(
            document.naam(),
            document.sha256(),
            document.formaat(),
            7,
            List.of(bladzijden),
            List.of(),
            document.delen(),
            List.of());
    Tekstbeeld beeld = new Tekstbeeld(gelezen, BEGRIPPEN);
    return new Eistoetser(beeld, new Aanwijzer(beeld, 1), plaats -> true).check(EIS, List.of());
  }

  private static Bladzijde ocr(int nummer, int vertrouwen) {
    return new Bladzijde(nummer, Wijze.OCR, vertrouwen);
  }

  @ParameterizedTest
  @CsvSource({
    "Niets hiervan.,HANDMATIG",
    "Half is het toch.,HANDMATIG",
    "Dat is echt goed.,VOLDOET",
    "Dat is echt fout.,STRIJDIG"
  })
  void onlyWhatWasNotFoundIsUncertain(String tekst, Uitkomst uitkomst) {
    assertThat(check(tekst, ocr(3, 74)).uitkomst()).isEqualTo(uitkomst);
  }

  @Test
  void theReasonNamesThePages() {
    Bevinding bevinding =
        check("Niets hiervan.", ocr(3, 60), new Bladzijde(5, Wijze.NIET_GELEZEN, 0), ocr(6, 96));

    assertThat(bevinding.reden()).isEqualTo("slecht-gelezen");
    assertThat(bevinding.ernst()).isEqualTo(Ernst.VRAAG);
    assertThat(bevinding.uitleg()).contains("pagina's 3 en 5 konden niet goed worden gelezen");
  }

  @Test
  void whatWasReadWellIsJudgedAsText() {
    assertThat(check("Niets hiervan.", ocr(3, 75)).uitkomst()).isEqualTo(Uitkomst.ONTBREEKT);
    assertThat(check("Niets hiervan.").uitkomst()).isEqualTo(Uitkomst.ONTBREEKT);
  }

  @Test
  void damagedTextWithoutPagesIsUncertainToo() {
    assertThat(check("Niets hiervan.", new Bladzijde(0, Wijze.BESCHADIGDE_TEKST, 0)).uitleg())
        .contains("de tekst van dit document is beschadigd");
  }

  @Test
  void quotesSayWhetherTheyWereRecognised() {
    assertThat(check("Dat is echt goed.", ocr(0, 90)).vindplaatsen())
        .extracting(Vindplaats::ocr)
        .contains(true);
    assertThat(check("Dat is echt goed.", ocr(3, 90)).vindplaatsen())
        .extracting(Vindplaats::ocr)
        .containsOnly(false);
  }
}
