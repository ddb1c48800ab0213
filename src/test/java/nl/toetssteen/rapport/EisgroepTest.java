package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.toetsing.Betreft;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;
import org.junit.jupiter.api.Test;

class EisgroepTest {
  @Test
  void whatDiffersInTheNameOfTheToetsOnlyIsSaidOnce() {
    Eisgroep groep =
        new Eisgroep(
            List.of(
                duur("1", "Bij toets 1 staat na 11 november geen duur."),
                duur("2", "Bij toets 2 staat na 11 november geen duur."),
                duur("AK (deel 2)", "Bij toets AK (deel 2) staat na 11 november geen duur.")));

    assertThat(groep.uitleg())
        .isEqualTo("Bij toets 1, 2 en AK (deel 2) staat na 11 november geen duur.");
    assertThat(groep.toetsregel()).isEqualTo("toets 1, 2 en AK (deel 2)");
  }

  @Test
  void whatDiffersOtherwiseIsSaidForEach() {
    Eisgroep groep =
        new Eisgroep(List.of(duur("SE1", "SE1 duurt te lang."), duur("SE2", "SE2 is te kort.")));

    assertThat(groep.uitleg()).isEqualTo("SE1 duurt te lang. SE2 is te kort.");
  }

  @Test
  void aLongNameIsCutOffInTheLineOfToetsen() {
    String naam = "Schrijf een betoog over een onderwerp dat je zelf hebt gekozen";

    assertThat(new Eisgroep(List.of(duur(naam, "Geen duur."))).toetsregel())
        .isEqualTo("toets Schrijf een betoog over een onderwerp da…");
  }

  private static Bevinding duur(String toets, String uitleg) {
    return new Bevinding(
        "pta.toets.duur",
        "Duur",
        Niveau.AANBEVOLEN,
        new Betreft("biologie", "havo", 4, toets),
        Uitkomst.ONVOLLEDIG,
        Ernst.LAAG,
        "onvolledig",
        List.of(),
        List.of(),
        "",
        uitleg,
        "",
        "",
        "v1:" + toets);
  }
}
