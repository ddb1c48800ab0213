package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Citaat;
import nl.toetssteen.document.Vindplaats;
import org.junit.jupiter.api.Test;

class BevindingenTest {

  private static final Proefeis EIS = Proefeis.met();

  @Test
  void theMessageOfTheReasonWinsAndQuotesWhatWasFound() {
    Proefeis eis = EIS.meldt("te-kort", "Te kort: {gevonden}.");

    assertThat(of(eis, Uitkomst.STRIJDIG, "te-kort", "3", "drie dagen").uitleg())
        .isEqualTo("Te kort: drie dagen.");
    assertThat(of(eis, Uitkomst.STRIJDIG, "te-kort").uitleg()).isEqualTo("Te kort: .");
  }

  @Test
  void aReasonWithoutAMessageTakesThatOfTheOutcome() {
    Proefeis eis = EIS.meldt("strijdig", "Dit botst.");

    assertThat(of(eis, Uitkomst.STRIJDIG, "te-kort").uitleg()).isEqualTo("Dit botst.");
    assertThat(of(eis, Uitkomst.VOLDOET, "voldoet").uitleg())
        .isEqualTo("Dit onderwerp is goed geregeld.");
  }

  @Test
  void everyOutcomeHasAMessageOfItsOwn() {
    assertThat(Uitkomst.values())
        .extracting(uitkomst -> of(EIS, uitkomst, "").uitleg())
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  @Test
  void adviceAndTextAreGivenOnlyWhenSomethingNeedsDoing() {
    assertThat(of(EIS, Uitkomst.VOLDOET, "").advies()).isEmpty();
    assertThat(of(EIS, Uitkomst.VOLDOET, "").voorsteltekst()).isEmpty();
    assertThat(of(EIS, Uitkomst.ONVOLLEDIG, "").advies()).isEqualTo("Doe iets.");
    assertThat(of(EIS, Uitkomst.HANDMATIG, "").voorsteltekst()).isEqualTo("Neem dit over.");
  }

  @Test
  void silenceMeansWhatTheRequirementSays() {
    assertThat(silence(EIS).reden()).isEqualTo("ontbreekt");
    assertThat(silence(EIS).dichtstbij()).isEqualTo("art_3");
    assertThat(silence(EIS).uitleg()).endsWith(" Het dichtst in de buurt komt artikel 3.");
    assertThat(silence(EIS.bijStilte(Uitkomst.HANDMATIG)).uitleg()).contains("artikel 3");
    assertThat(silence(EIS.bijStilte(Uitkomst.NIET_VAN_TOEPASSING)).reden())
        .isEqualTo("niet-genoemd");
    Proefeis voldoet = EIS.bijStilte(Uitkomst.VOLDOET).meldt("stilte", "Niets verkeerds.");
    assertThat(silence(voldoet).uitleg()).isEqualTo("Niets verkeerds.");
    assertThat(silence(voldoet).reden()).isEqualTo("voldoet");
  }

  @Test
  void silenceAboutAnOptionalSubjectDoesNotSpeakOfSchoolsoorten() {
    assertThat(silence(EIS.bijStilte(Uitkomst.NIET_VAN_TOEPASSING)).uitleg())
        .isEqualTo("Dit document noemt dit onderwerp niet. Dat hoeft ook niet.");
  }

  @Test
  void theFingerprintSurvivesRenumberingAndLayout() {
    String vingerafdruk = of(EIS, Uitkomst.STRIJDIG, "a", "3", "drie dagen").vingerafdruk();

    assertThat(vingerafdruk).matches("[0-9a-f]{16}");
    assertThat(of(EIS, Uitkomst.STRIJDIG, "a", "12 lid 4", "Drie  dagen,").vingerafdruk())
        .isEqualTo(vingerafdruk);
    assertThat(of(EIS, Uitkomst.STRIJDIG, "a", "3", "vier dagen").vingerafdruk())
        .isNotEqualTo(vingerafdruk);
    assertThat(of(EIS, Uitkomst.ONVOLLEDIG, "a", "3", "drie dagen").vingerafdruk())
        .isNotEqualTo(vingerafdruk);
  }

  @Test
  void eachPartOfADocumentHasAFingerprintOfItsOwn() {
    Bevinding geheel = of(EIS, Uitkomst.STRIJDIG, "a", "3", "drie dagen");
    Betreft biologie = new Betreft("biologie", "havo", 4, "SE1");
    Betreft frans = new Betreft("Frans", "havo", 4, "SE1");

    assertThat(geheel.over(Betreft.ALLES).vingerafdruk()).isEqualTo(geheel.vingerafdruk());
    assertThat(geheel.over(biologie).vingerafdruk())
        .matches("[0-9a-f]{16}")
        .isNotEqualTo(geheel.vingerafdruk())
        .isNotEqualTo(geheel.over(frans).vingerafdruk());
  }

  @Test
  void urgencyFollowsFromOutcomeAndLaw() {
    assertThat(Ernst.van(Uitkomst.STRIJDIG, Niveau.AANBEVOLEN)).isEqualTo(Ernst.HOOG);
    for (Uitkomst tekort : List.of(Uitkomst.ONTBREEKT, Uitkomst.ONVOLLEDIG)) {
      assertThat(Ernst.van(tekort, Niveau.WETTELIJK)).isEqualTo(Ernst.HOOG);
      assertThat(Ernst.van(tekort, Niveau.WETTELIJK_VOORWAARDELIJK)).isEqualTo(Ernst.HOOG);
      for (Niveau niveau : List.of(Niveau.UITLEG, Niveau.JUIST, Niveau.AANBEVOLEN, Niveau.PROCES)) {
        assertThat(Ernst.van(tekort, niveau)).isEqualTo(Ernst.LAAG);
      }
    }
    assertThat(Ernst.van(Uitkomst.HANDMATIG, Niveau.WETTELIJK)).isEqualTo(Ernst.VRAAG);
    assertThat(Ernst.van(Uitkomst.VOLDOET, Niveau.WETTELIJK)).isEqualTo(Ernst.GEEN);
    assertThat(Ernst.van(Uitkomst.NIET_VAN_TOEPASSING, Niveau.WETTELIJK)).isEqualTo(Ernst.GEEN);
    assertThat(Ernst.values())
        .extracting(Ernst::toString)
        .containsExactly("hoog", "laag", "vraag", "geen");
  }

  @Test
  void aMessageQuotesBothPlacesAndWhatTheySay() {
    Proefeis eis = EIS.meldt("strijdig", "“{gevonden}” en “{tegenover}”. {toelichting}");
    List<Vindplaats> plaatsen = List.of(place("1", "twee dagen"), place("2", "een week"));

    assertThat(Bevindingen.of(eis.eis(), Uitkomst.STRIJDIG, "strijdig", plaatsen, "Kies.").uitleg())
        .isEqualTo("“twee dagen” en “een week”. Kies.");
    assertThat(Bevindingen.of(eis.eis(), Uitkomst.STRIJDIG, "strijdig", List.of()).uitleg())
        .isEqualTo("“” en “”.");
  }

  private static Bevinding silence(Proefeis eis) {
    return Bevindingen.silence(eis.eis(), new Nabij("art_3", "artikel 3"));
  }

  private static Bevinding of(Proefeis eis, Uitkomst uitkomst, String reden) {
    return Bevindingen.of(eis.eis(), uitkomst, reden, List.of());
  }

  private static Bevinding of(
      Proefeis eis, Uitkomst uitkomst, String reden, String artikel, String citaat) {
    return Bevindingen.of(eis.eis(), uitkomst, reden, List.of(place(artikel, citaat)));
  }

  private static Vindplaats place(String artikel, String citaat) {
    return new Vindplaats(
        1, artikel, "art_" + artikel, "Kop", 1, 0, 0, false, new Citaat(citaat, "", "", List.of()));
  }
}
