package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProefverwoordingTest {

  private static Eis parse(String proef) {
    return EisParser.parse(
        new YamlReader().parse("p.yaml", "niveau: juist\nbij-stilte: voldoet\n" + proef));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{proef: cellen, per: toets, kolommen: [duur]} | Per toets: er staat iets in de kolom duur.",
        "{proef: cellen, per: vak, kolommen: [duur, vorm], begrippen: [een-uur, kort]} | Per vak: er staat iets in een van de kolommen duur, vorm, of de rij noemt “een uur” of “kort”.",
        "{proef: cellen, per: toets, kolommen: [duur], behalve: [praktisch, dossier]} | Per toets: er staat iets in de kolom duur. Bij deze vormen hoeft dat niet: praktisch, dossier.",
        "{proef: geen-begrip, per: vak, begrippen: [huis-werk]} | Per vak: de rij noemt niet “huis werk”.",
        "{proef: domein-bestaat, per: vak} | Per vak: elk genoemd domein staat in het examenprogramma.",
        "{proef: schooljaar, per: document} | Per vak: een kolom noemt bij de toetsen het schooljaar of het cohort.",
        "{proef: vak-aanwezig, per: document, vakken: [ckv, muziek]} | Per vak: er zijn toetsen voor ckv of muziek."
      })
  void whatIsAskedOfToetsenIsOneLine(String proef, String nederlands) {
    Programmaproef programma = parse("programma: " + proef).programma().orElseThrow();

    assertThat(Proefverwoording.of(programma)).isEqualTo(Zinsdeel.of(nederlands));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schooljaar | Reglement en PTA noemen hetzelfde schooljaar.",
        "periodes | Het PTA noemt geen periode die het reglement niet kent.",
        "toetsvormen | Elke code voor een toetsvorm in het PTA is uitgelegd, in het PTA of het reglement.",
        "combinatiecijfer | Reglement en PTA noemen dezelfde onderdelen van het combinatiecijfer."
      })
  void aComparisonOfTwoDocumentsIsOneLine(String proef, String nederlands) {
    Samenproef samen = parse("samen: {proef: " + proef + "}").samen().orElseThrow();

    assertThat(Proefverwoording.of(samen)).containsExactly(Zinsdeel.of(nederlands));
  }

  private static String pair(String paar) {
    List<Zinsdeel> delen =
        Proefverwoording.of(
            parse("samen: {proef: uitspraken, paren: [" + paar + "]}").samen().orElseThrow());
    assertThat(delen).hasSize(1);
    return delen.get(0).opEenRegel();
  }

  @Test
  void statementsThatClashAreNamedByDocument() {
    assertThat(
            pair("{reglement: {als: a}, reglement-niet: {als: b}, pta: {als: c}, dan: strijdig}"))
        .isEqualTo(
            "strijdig, als dit alles zo is: het reglement zegt: “a”; het reglement zegt niet: “b”;"
                + " het PTA zegt: “c”");
  }

  @Test
  void toetsenThatClashAreDescribed() {
    assertThat(
            pair(
                "{reglement: {als: a}, toetsen: {vorm: praktisch, herkansbaar: false}, dan: strijdig}"))
        .endsWith("“a”; het PTA heeft een toets met vorm praktisch die niet herkansbaar is");
    assertThat(pair("{toetsen: {herkansbaar: true}, dan: strijdig}"))
        .isEqualTo("strijdig, als dit alles zo is: het PTA heeft een toets die herkansbaar is");
  }
}
