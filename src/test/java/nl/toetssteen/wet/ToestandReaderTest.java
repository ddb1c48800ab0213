package nl.toetssteen.wet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.wet.Wetswijziging.Aard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToestandReaderTest {
  private static final Path MAP = Path.of("src", "test", "resources", "wet");

  @Test
  void articlesAreReadByLid() throws IOException {
    Toestand toestand = read("proefwet-2025.xml");

    assertThat(toestand.bwb()).isEqualTo("BWBR0044212");
    assertThat(toestand.inwerking()).hasToString("2025-07-01");
    assertThat(toestand.titel()).isEqualTo("Proefwet onderwijs");
    assertThat(toestand.artikelen().keySet())
        .containsExactly("2.55", "2.60", "2.62", "2.63", "2.64");
    assertThat(toestand.leden("2.55"))
        .containsEntry("1", "De toetsen beginnen in het najaar.")
        .containsEntry("2", "Elk vak met een slottoets is klaar voor het voorjaar.");
    assertThat(toestand.leden("2.60").get("1"))
        .startsWith("Het boekje noemt: a. de regels, bedoeld in artikel 2.61")
        .doesNotContain("jci");
    assertThat(toestand.leden("2.62").values()).singleElement().asString().contains("bevoegdheid");
    assertThat(toestand.leden("9.9")).isEmpty();
  }

  @Test
  void changesAreFoundByArticleAndLidAndNotInSpacesAndHyphens() throws IOException {
    List<Wetswijziging> wijzigingen =
        Wetswijziging.between(read("proefwet-2025.xml"), read("proefwet-2026.xml"));

    assertThat(wijzigingen)
        .extracting(w -> w.artikel() + " " + w.aard() + " " + w.leden())
        .containsExactly(
            "2.55 gewijzigd [2]",
            "2.60 gewijzigd [1, 6]",
            "2.60f nieuw []",
            "2.62 vervallen []",
            "2.63 gewijzigd [2]");
  }

  @Test
  void aSourceIsHitByItsOwnLidOnly() {
    Wetswijziging wijziging = new Wetswijziging("2.63", Aard.GEWIJZIGD, Set.of("2"));

    assertThat(wijziging.raakt(bron("2.63", "2"))).isTrue();
    assertThat(wijziging.raakt(bron("2.63", "1"))).isFalse();
    assertThat(wijziging.raakt(bron("2.63", ""))).isTrue();
    assertThat(wijziging.raakt(bron("2.64", "2"))).isFalse();
    assertThat(new Wetswijziging("2.63", Aard.VERVALLEN, Set.of()).raakt(bron("2.63", "1")))
        .isTrue();
  }

  private static Wetsartikel bron(String artikel, String lid) {
    return new Wetsartikel(Regeling.WVO_2020, artikel, lid, "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "geen xml#beschadigd of is geen XML",
        "<toestand bwb-id='B' inwerkingtreding='2025-01-01'><artikel>#beschadigd",
        "<wti/>#geen toestand",
        "<toestand bwb-id='B' inwerkingtreding='2025-01-01'/>#geen artikelen",
        "<toestand bwb-id='B'><artikel><kop><nr>1</nr></kop><al>x</al></artikel></toestand>#datum",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><toestand>&x;</toestand>#buiten zichzelf"
      })
  void aFileThatIsNoToestandIsRefused(String xml, String melding) {
    assertThatThrownBy(() -> parse(xml))
        .isInstanceOf(InvalidToestand.class)
        .hasMessageContaining(melding);
  }

  @Test
  void nestingHasALimitAlsoInWhatIsSkipped() {
    String begin = "<toestand bwb-id='B' inwerkingtreding='2025-01-01'>";

    assertThatThrownBy(() -> parse(begin + "<al>".repeat(200))).hasMessageContaining("te diep");
    assertThatThrownBy(() -> parse(begin + "<meta-data>" + "<a>".repeat(200)))
        .hasMessageContaining("te diep");
  }

  @Test
  void textOutsideLedenCountsForTheWholeArticle() {
    Toestand oud = parse(article("Aanhef:<lid><lidnr>1</lidnr><al>Eén.</al></lid>"));
    Toestand nieuw = parse(article("Anders:<lid><lidnr>1</lidnr><al>Eén.</al></lid>"));

    assertThat(oud.leden("1")).isEqualTo(Map.of("", "Aanhef:", "1", "Eén."));
    assertThat(Wetswijziging.between(oud, nieuw))
        .singleElement()
        .extracting(Wetswijziging::leden)
        .isEqualTo(Set.of());
  }

  private static String article(String inhoud) {
    return "<toestand bwb-id='B' inwerkingtreding='2025-01-01'><artikel><kop><nr>1</nr></kop><al>"
        + inhoud.replace("<lid>", "</al><lid>")
        + "</artikel></toestand>";
  }

  private static Toestand parse(String xml) {
    return ToestandReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Toestand read(String naam) throws IOException {
    try (InputStream in = Files.newInputStream(MAP.resolve(naam))) {
      return ToestandReader.read(in);
    }
  }
}
