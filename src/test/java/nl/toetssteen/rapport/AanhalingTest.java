package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.document.Citaat;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.document.Vindplaats;
import org.junit.jupiter.api.Test;

class AanhalingTest {

  @Test
  void dotsStandWhereTextWasCutOff() {
    Aanhaling midden = Aanhaling.of(citaat("nog naar ", "binnen", " van de", 120));
    assertThat(midden).isEqualTo(new Aanhaling("…nog naar ", "binnen", " van de…"));
  }

  @Test
  void noDotsStandAtTheStartOfAParagraphOrAfterASentence() {
    Aanhaling heel = Aanhaling.of(citaat("Het ", "beroep", " is gratis.", 4));
    assertThat(heel).isEqualTo(new Aanhaling("Het ", "beroep", " is gratis."));
    assertThat(Aanhaling.of(citaat("", "beroep", "", 0)))
        .isEqualTo(new Aanhaling("", "beroep", ""));
  }

  @Test
  void quotesFromOnePlaceStandTogether() {
    Plaatsnaam namen = new Plaatsnaam(VoorbeeldRapport.een());
    List<Plaats> plaatsen =
        Plaats.of(
            List.of(plaats("3", "art_3"), plaats("bijlage 1", "bijl_1"), plaats("3", "art_3")),
            namen);
    assertThat(plaatsen).extracting(Plaats::naam).containsExactly("artikel 3", "bijlage 1");
    assertThat(plaatsen.get(0).aanhalingen()).hasSize(2);
  }

  private static Vindplaats plaats(String artikel, String eid) {
    return new Vindplaats(1, artikel, eid, "", 0, 0, 0, false, citaat("", "beroep", "", 0));
  }

  private static Citaat citaat(String voor, String tekst, String na, int van) {
    return new Citaat(tekst, voor, na, List.of(new Markering("art_3", van, van + tekst.length())));
  }
}
