package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Begrip;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.checklist.Voorwaarde.Alle;
import nl.toetssteen.checklist.Voorwaarde.Geen;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;
import nl.toetssteen.checklist.Voorwaarde.Minstens;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.toetsing.Uitleg.Lid;
import nl.toetssteen.toetsing.Uitleg.Onderdeel;
import nl.toetssteen.toetsing.Uitleg.Poging;
import nl.toetssteen.toetsing.Uitleg.Stand;
import org.junit.jupiter.api.Test;

class UitleggerTest {

  private static final Voorwaarde ROOD = new HeeftBegrip("rood", null);
  private static final Voorwaarde BLAUW = new HeeftBegrip("blauw", null);
  private static final Voorwaarde GROEN = new HeeftBegrip("groen", null);
  private static final Map<String, Begrip> BEGRIPPEN =
      Proeftekst.thesaurus(begrip("rood"), begrip("blauw"), begrip("groen"), begrip("onderwerp"));

  private static Oordeel all(int binnen, Voorwaarde... van) {
    return new Oordeel(
        Omvang.ZIN, new Alle(List.of(van), binnen, false), null, Uitkomst.VOLDOET, "", null);
  }

  private static List<Lid> explain(String tekst, Eis eis) {
    Checklist checklist = new Checklist(List.of(), "", List.of(eis), BEGRIPPEN, Map.of());
    Toetser.Opdracht opdracht =
        new Toetser.Opdracht(
            1,
            "examenreglement",
            List.of(),
            List.of(eis.id()),
            LocalDate.of(2026, 8, 1),
            Programma.leeg());
    List<Uitleg> uitleg = new Toetser(checklist).explain(Proeftekst.read(tekst), opdracht);
    assertThat(uitleg).singleElement().extracting(Uitleg::eis).isEqualTo("er.proef");
    return uitleg.get(0).leden();
  }

  private static Poging only(List<Lid> leden) {
    assertThat(leden).hasSize(1);
    assertThat(leden.get(0).pogingen()).hasSize(1);
    return leden.get(0).pogingen().get(0);
  }

  private static Eis eis(Oordeel... oordelen) {
    return Proefeis.met(oordelen).over("onderwerp").eis();
  }

  @Test
  void aMatchCountsAndShowsTheWordsOfEveryPart() {
    Poging poging = only(explain("De bal is Rood en blauw.", eis(all(0, ROOD, BLAUW))));

    assertThat(poging.stand()).isEqualTo(Stand.TELT);
    assertThat(poging.nummer()).isEqualTo(1);
    assertThat(poging.delen())
        .containsExactly(
            new Onderdeel(ROOD, true, List.of("Rood")),
            new Onderdeel(BLAUW, true, List.of("blauw")));
  }

  @Test
  void theMissingPartOfANearMatchIsNamed() {
    Poging poging = only(explain("De bal is rood.", eis(all(0, ROOD, BLAUW))));

    assertThat(poging.stand()).isEqualTo(Stand.GEMIST);
    assertThat(poging.delen().get(1)).isEqualTo(new Onderdeel(BLAUW, false, List.of()));
  }

  @Test
  void partsThatStandTooFarApartAreToldSo() {
    Poging poging =
        only(explain("Rood is een mooie kleur, net als blauw.", eis(all(3, ROOD, BLAUW))));

    assertThat(poging.stand()).isEqualTo(Stand.NIET_SAMEN);
    assertThat(poging.opmerking()).contains("binnen 3 woorden");
    assertThat(poging.nummer()).isEqualTo(1);
  }

  @Test
  void whatMayNotBeThereIsShownWhenItIs() {
    Voorwaarde geenGroen = new Geen(List.of(GROEN));
    Poging poging = only(explain("Rood naast groen.", eis(all(0, ROOD, geenGroen))));

    assertThat(poging.delen().get(1)).isEqualTo(new Onderdeel(geenGroen, false, List.of("groen")));
  }

  @Test
  void whatWasFoundOfTooFewIsShown() {
    Voorwaarde twee = new Minstens(2, List.of(BLAUW, GROEN));
    Poging poging = only(explain("Rood naast groen.", eis(all(0, ROOD, twee))));

    assertThat(poging.delen().get(1)).isEqualTo(new Onderdeel(twee, false, List.of("groen")));
  }

  @Test
  void anExceptionThatTakesTheMatchAwayIsNamed() {
    Eis eis = Proefeis.met(all(0, ROOD)).over("onderwerp").behalve(GROEN).eis();
    Poging poging = only(explain("Rood naast groen.", eis));

    assertThat(poging.stand()).isEqualTo(Stand.WEGGENOMEN);
    assertThat(poging.opmerking()).contains("behalve: “groen”");
    assertThat(poging.nummer()).isEqualTo(1);
  }

  @Test
  void partsInAnotherOrderAreToldSo() {
    Oordeel geordend =
        new Oordeel(
            Omvang.ZIN, new Alle(List.of(ROOD, BLAUW), 0, true), null, Uitkomst.VOLDOET, "", null);
    Poging poging = only(explain("Blauw is niet rood.", eis(geordend)));

    assertThat(poging.stand()).isEqualTo(Stand.NIET_SAMEN);
    assertThat(poging.opmerking())
        .isEqualTo("Alles staat er, maar niet bij elkaar of in de volgorde die wordt gevraagd.");
  }

  @Test
  void aMereSignpostIsNamed() {
    Poging poging = only(explain("# Wegwijzer\n\nRood staat elders.", eis(all(0, ROOD))));

    assertThat(poging.opmerking()).contains("staat alleen waar iets te vinden is");
  }

  @Test
  void ofAttemptsThatMissAsMuchTheOneThatFoundMostComesFirst() {
    Eis eis = eis(all(0, ROOD, BLAUW), all(0, ROOD, GROEN, BLAUW));

    assertThat(explain("De bal is rood met groen.", eis).get(0).pogingen())
        .extracting(Poging::nummer)
        .containsExactly(2, 1);
  }

  @Test
  void anAttemptThatMissesMoreIsNotTold() {
    Eis eis = eis(all(0, ROOD, BLAUW, GROEN), all(0, ROOD, GROEN));

    assertThat(explain("De bal is rood.", eis).get(0).pogingen())
        .extracting(Poging::nummer)
        .containsExactly(2);
  }

  @Test
  void aMereDefinitionIsNamed() {
    Poging poging = only(explain("# Definitie\n\nRood is een kleur.", eis(all(0, ROOD))));

    assertThat(poging.opmerking()).contains("alleen wat woorden betekenen");
  }

  @Test
  void matchesComeFirstThenTheSubjectThenTheOrderOfTheDocument() {
    String tekst =
        "# Iets\n\nBlauw vooraan.\n\n# Onderwerp\n\nBlauw midden.\n\n# Slot\n\nRood en blauw.";

    assertThat(explain(tekst, eis(all(0, ROOD, BLAUW))))
        .extracting(lid -> lid.plaats().kop())
        .containsExactly("Slot", "Onderwerp", "Iets");
  }

  @Test
  void onlyTheNearestJudgmentsOfALidAreTold() {
    Eis eis = eis(all(0, ROOD, BLAUW, GROEN), all(0, ROOD, BLAUW), all(0, ROOD, GROEN));
    List<Lid> leden = explain("De bal is rood.", eis);

    assertThat(leden.get(0).pogingen()).extracting(Poging::nummer).containsExactly(2, 3);
  }

  @Test
  void atMostTenLedenAreTold() {
    String[] alineas = new String[12];
    Arrays.setAll(alineas, i -> "Nummer " + i + " is rood.");

    assertThat(explain(String.join("\n\n", alineas), eis(all(0, ROOD, BLAUW)))).hasSize(10);
    assertThat(explain("Hier staat niets van.", eis(all(0, ROOD, BLAUW)))).isEmpty();
  }
}
