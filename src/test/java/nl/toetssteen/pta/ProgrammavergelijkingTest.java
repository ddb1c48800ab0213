package nl.toetssteen.pta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;

class ProgrammavergelijkingTest {
  private static final String OUD =
      """
      # PTA havo 4

      | Vak | Code | Stof | Weging | Vorm | Duur | Domein |
      |---|---|---|---|---|---|---|
      | Economie | E1 | Markt en ruil | 40% | S | 50 | A |
      | Economie | E2 | Geld en inflatie | 60% | S | 50 min | B |
      | Biologie | B1 | Cellen en weefsels | 100% | S | 60 | A |
      """;

  private static List<Toetswijziging> compare(String oud, String nieuw) {
    return Programmavergelijking.of(read(oud), read(nieuw)).wijzigingen();
  }

  private static Programma read(String tekst) {
    return ProgrammaReader.packaged()
        .read(new DocumentReader(ReadLimits.standaard()).read("pta.md", tekst.getBytes(UTF_8)));
  }

  @Test
  void theSameProgrammeInOtherWordsHasNoChanges() {
    String nieuw = OUD.replace("40%", "40").replace("50 min", "50").replace("E1", "E 1");

    assertThat(compare(OUD, nieuw)).isEmpty();
  }

  @Test
  void aChangedWeightNamesBothAndNeedsTheProcedure() {
    List<Toetswijziging> wijzigingen = compare(OUD, OUD.replace("40%", "30%"));

    assertThat(wijzigingen).hasSize(1);
    assertThat(wijzigingen.get(0).procedure()).isTrue();
    assertThat(wijzigingen.get(0).verschillen())
        .containsExactly(new Toetswijziging.Verschil(Kolomsoort.WEGING, "40%", "30%"));
  }

  @Test
  void aChangedDurationNeedsNoProcedure() {
    Programmavergelijking vergelijking =
        Programmavergelijking.of(read(OUD), read(OUD.replace("| 60 | A", "| 90 | A")));

    assertThat(vergelijking.wijzigingen())
        .extracting(Toetswijziging::vak)
        .containsExactly("biologie");
    assertThat(vergelijking.needsProcedure()).isFalse();
  }

  @Test
  void aToetsThatCameOrWentIsToldWithItsSubject() {
    String nieuw =
        OUD.replace(
            "| Biologie | B1 | Cellen en weefsels", "| Biologie | B2 | Erfelijkheid en DNA");

    assertThat(compare(OUD, nieuw))
        .extracting(w -> w.soort().naam() + " " + w.code() + " " + w.procedure())
        .containsExactly("vervallen B1 true", "toegevoegd B2 true");
  }

  @Test
  void aToetsWithAnotherCodeIsKnownByItsDescription() {
    assertThat(compare(OUD, OUD.replace("| B1 |", "| B9 |")))
        .extracting(w -> w.soort() + " " + w.verschillen())
        .containsExactly("GEWIJZIGD [Verschil[kolom=CODE, oud=B1, nieuw=B9]]");
  }

  @Test
  void aToetsThatOnlyCountsForTheReportNeedsNoProcedure() {
    String rapport =
        """
        # Economie havo 4

        | Code | Stof | Weging SE | Weging rapport | Vorm |
        |---|---|---|---|---|
        | 4P1 | Markt en ruil | | 10 | S |
        | 4P2 | Geld en inflatie | | 20 | S |
        | 4S1 | Markt, ruil en geld | 40 | 30 | S |
        """;

    assertThat(compare(rapport, rapport.replace("| Geld en inflatie |", "| Geld en rente |")))
        .extracting(Toetswijziging::procedure)
        .containsExactly(false);
  }
}
