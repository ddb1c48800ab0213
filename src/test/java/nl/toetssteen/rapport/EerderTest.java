package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EerderTest {

  private final Rapport rapport = VoorbeeldRapport.een();
  private final Bevinding strijdig = first(Uitkomst.STRIJDIG);

  @Test
  void withoutAnEarlierReportEverythingIsNew() {
    assertThat(rapport.bevindingen())
        .allMatch(bevinding -> rapport.eerder().status(bevinding) == Status.NIEUW);
    assertThat(rapport.eerder().isBekend()).isFalse();
  }

  @Test
  void whatWasThereStays() {
    Rapport nieuw = rapport.tegen(Eerder.read(json(rapport)));

    assertThat(nieuw.eerder().status(strijdig)).isEqualTo(Status.GEBLEVEN);
    assertThat(nieuw.aantal(Status.NIEUW)).isZero();
  }

  @Test
  void anotherFindingOfTheSameRequirementIsNew() {
    Rapport nieuw = rapport.tegen(Eerder.read(json(rapport)));

    assertThat(nieuw.eerder().status(copy(strijdig, Uitkomst.STRIJDIG, Ernst.HOOG, "ffff")))
        .isEqualTo(Status.NIEUW);
  }

  @Test
  void aRequirementThatNeedsWorkNoLongerIsSolved() {
    Rapport nieuw = rapport.tegen(Eerder.read(json(rapport)));

    assertThat(nieuw.eerder().status(copy(strijdig, Uitkomst.VOLDOET, Ernst.GEEN, "ffff")))
        .isEqualTo(Status.OPGELOST);
  }

  @Test
  void anAcceptedFindingStaysVisibleAndNoLongerCounts() {
    Rapportbestand bestand = Rapportbestand.read(json(rapport));
    rapport.bevindingen().stream()
        .filter(b -> b.ernst() != Ernst.GEEN)
        .map(Bevinding::vingerafdruk)
        .distinct()
        .forEach(vingerafdruk -> bestand.accept(vingerafdruk, "Zo afgesproken."));

    Rapport nieuw = rapport.tegen(Eerder.read(bytes(bestand.json())));

    assertThat(rapport.bereikt(Ernst.HOOG)).isTrue();
    assertThat(nieuw.bereikt(Ernst.VRAAG)).isFalse();
    assertThat(nieuw.bevindingen()).hasSameSizeAs(rapport.bevindingen());
    assertThat(new JsonRapport().render(nieuw))
        .contains("\"status\" : \"geaccepteerd\"", "\"motivering\" : \"Zo afgesproken.\"");
    assertThat(new TekstRapport(false).render(nieuw))
        .contains("geaccepteerd door de school: Zo afgesproken.");
  }

  @Test
  void anAcceptanceIsRememberedFromReportToReport() {
    Rapportbestand bestand = Rapportbestand.read(json(rapport));
    bestand.accept(strijdig.eis(), "Zo afgesproken.");
    Rapport tweede = rapport.tegen(Eerder.read(bytes(bestand.json())));
    Rapport derde = rapport.tegen(Eerder.read(json(tweede)));

    assertThat(derde.eerder().status(strijdig)).isEqualTo(Status.GEACCEPTEERD);
    assertThat(derde.eerder().motivering(strijdig)).isEqualTo("Zo afgesproken.");
  }

  @Test
  void anAcceptanceCanBeTakenBack() {
    Rapportbestand bestand = Rapportbestand.read(json(rapport));
    bestand.accept(strijdig.eis(), "Zo afgesproken.");
    bestand.accept(strijdig.eis(), "");

    assertThat(Eerder.read(bytes(bestand.json())).status(strijdig)).isEqualTo(Status.GEBLEVEN);
  }

  @Test
  void whatIsNotInTheReportCannotBeAccepted() {
    Rapportbestand bestand = Rapportbestand.read(json(rapport));

    assertThatThrownBy(() -> bestand.accept("er.geen.eis", "Waarom niet."))
        .isInstanceOf(InvalidRapport.class)
        .hasMessageContaining("'er.geen.eis'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "geen json", "[]", "{}", "{\"bevindingen\": [1]}", "{\"bevindingen\": [{}]}"})
  void anythingElseIsNoReport(String tekst) {
    assertThatThrownBy(() -> Eerder.read(bytes(tekst)))
        .isInstanceOf(InvalidRapport.class)
        .hasMessageStartingWith("Dit is geen JSON-rapport van Toetssteen.");
  }

  private Bevinding first(Uitkomst uitkomst) {
    return rapport.bevindingen().stream()
        .filter(b -> b.uitkomst() == uitkomst)
        .findFirst()
        .orElseThrow();
  }

  private static Bevinding copy(Bevinding b, Uitkomst uitkomst, Ernst ernst, String vingerafdruk) {
    return new Bevinding(
        b.eis(),
        b.titel(),
        b.niveau(),
        b.betreft(),
        uitkomst,
        ernst,
        b.reden(),
        b.grondslag(),
        List.of(),
        "",
        b.uitleg(),
        b.advies(),
        b.voorsteltekst(),
        vingerafdruk);
  }

  private static byte[] json(Rapport rapport) {
    return bytes(new JsonRapport().render(rapport));
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
