package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerwoordingTest {

  private static Zinsdeel word(String yaml) {
    return Verwoording.of(VoorwaardeParser.parse(new YamlReader().parse("proef.yaml", yaml)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beroep-instellen | “beroep instellen”",
        "{begrip: directeur, ontkend: true} | “directeur” met een ontkenning (niet, geen)",
        "{begrip: directeur, ontkend: false} | “directeur” zonder ontkenning (niet, geen)",
        "{kenmerk: termijn} | een termijn",
        "{kenmerk: email} | een e-mailadres",
        "{kenmerk: nieuw-soort} | een nieuw soort",
        "{kenmerk: termijn, hoogstens: 9 dagen, meer-dan: 5 dagen} | een termijn van meer dan 5 dagen en hoogstens 9 dagen",
        "{kenmerk: termijn, gelijk: 5 dagen} | een termijn van precies 5 dagen",
        "{kenmerk: aantal-leden, minstens: 3, even: false} | een aantal leden van ten minste 3 en een oneven getal",
        "{kenmerk: termijn, anders-dan-eerst: true} | een termijn van een andere waarde dan de eerste in het document",
        "{een: [a, b, c]} | “a”, “b” of “c”",
        "{minstens: 2, van: [a, b, c]} | ten minste 2 van: “a”, “b” en “c”",
        "{geen: [a, {kop: b}]} | niet: “a” of in een kop erboven: “b”",
        "{eigen-kop: a} | in de kop direct erboven: “a”",
        "{zin: a} | in dezelfde zin: “a”",
        "{lid: a} | in hetzelfde lid: “a”",
        "{artikel: a} | in hetzelfde artikel: “a”",
        "{document: a} | ergens in het document: “a”",
        "{gaat-over: a, tegenover: [b, c]} | het gaat over “a”, en niet over “b” of “c”"
      })
  void simpleConditionIsOneLine(String yaml, String nederlands) {
    assertThat(word(yaml)).isEqualTo(Zinsdeel.of(nederlands));
  }

  @Test
  void partsOfAllStandBelowItAndPartsOfThoseBelowThem() {
    Zinsdeel deel = word("{een: [a, {alle: [b, c], binnen: 9, volgorde: true}]}");

    assertThat(deel.tekst()).isEqualTo("een van:");
    assertThat(deel.delen().get(1).tekst())
        .isEqualTo("dit alles, binnen 9 woorden, in deze volgorde:");
    assertThat(deel.opEenRegel())
        .isEqualTo("een van: “a”; dit alles, binnen 9 woorden, in deze volgorde: “b”; “c”");
  }

  @Test
  void judgmentSaysTheOutcomeAndWhereItLooks() {
    Voorwaarde als =
        VoorwaardeParser.parse(new YamlReader().parse("p.yaml", "{alle: [a, b], binnen: 20}"));
    Oordeel samen = new Oordeel(Oordeel.Omvang.LID, als, null, Uitkomst.VOLDOET, "", null);
    Voorwaarde los = VoorwaardeParser.parse(new YamlReader().parse("p.yaml", "a"));
    Oordeel alleen = new Oordeel(Oordeel.Omvang.TITEL, los, null, Uitkomst.HANDMATIG, "", null);

    assertThat(Verwoording.of(samen).opEenRegel())
        .isEqualTo("voldoet, als in één lid dit staat, binnen 20 woorden: “a”; “b”");
    assertThat(Verwoording.of(alleen).opEenRegel())
        .isEqualTo("handmatig, als op het titelblad dit staat: “a”");
  }
}
