package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.checklist.Oordeel.Verschil;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.checklist.Voorwaarde.Alle;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;
import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.checklist.Voorwaarde.Minstens;
import org.junit.jupiter.api.Test;

class TegenspraakTest {
  private static final Voorwaarde TERMIJN = new HeeftKenmerk("termijn", List.of());
  private static final Verschil PER_TERMIJN =
      new Verschil("termijn", List.of(), List.of(), List.of("havo", "vwo"));
  private static final Voorwaarde ORGAAN =
      new Minstens(1, List.of(new HeeftBegrip("rector", null), new HeeftBegrip("bestuur", null)));
  private static final Verschil PER_ORGAAN =
      new Verschil("", List.of("rector", "bestuur"), List.of(), List.of());

  @Test
  void twoValuesContradictEachOther() {
    assertThat(find("Het is een week. Het is ook vijf dagen.", TERMIJN, PER_TERMIJN))
        .containsExactly("een week", "vijf dagen");
  }

  @Test
  void equalValuesInOtherUnitsDoNot() {
    assertThat(find("Het is een week. Het is zeven dagen.", TERMIJN, PER_TERMIJN)).isEmpty();
    assertThat(find("Het is een half jaar. Het is zes maanden.", TERMIJN, PER_TERMIJN)).isEmpty();
  }

  @Test
  void aSentenceThatSaysTwoThingsIsLeftAlone() {
    assertThat(find("Het is een week of twee dagen. Het is ook vijf dagen.", TERMIJN, PER_TERMIJN))
        .isEmpty();
  }

  @Test
  void placesThatAreSetApartAreNotCompared() {
    assertThat(find("Op de havo een week. Op het vwo vijf dagen.", TERMIJN, PER_TERMIJN)).isEmpty();
    assertThat(find("Op de havo een week. Ook vijf dagen.", TERMIJN, PER_TERMIJN)).isEmpty();
    assertThat(
            find("# Op de havo\n\nEen week.\n\n# Op het vwo\n\nVijf dagen.", TERMIJN, PER_TERMIJN))
        .isEmpty();
    assertThat(find("Op de havo een week. De havo: vijf dagen.", TERMIJN, PER_TERMIJN)).hasSize(2);
  }

  @Test
  void conceptsThatExcludeEachOtherContradict() {
    assertThat(find("De rector kiest. Het bestuur kiest.", ORGAAN, PER_ORGAAN))
        .containsExactly("rector", "bestuur");
    assertThat(find("De rector kiest. Ja, de rector.", ORGAAN, PER_ORGAAN)).isEmpty();
    assertThat(find("De rector of het bestuur kiest. Het bestuur kiest.", ORGAAN, PER_ORGAAN))
        .isEmpty();
  }

  @Test
  void whatIsNotComparedIsNoContradiction() {
    assertThat(find("De rector kiest. Het bestuur kiest.", ORGAAN, PER_TERMIJN)).isEmpty();
  }

  @Test
  void aMinimumLeavesRoomForMore() {
    assertThat(find("Het is ten minste een week. Het is een jaar.", TERMIJN, PER_TERMIJN))
        .isEmpty();
    assertThat(find("Het is ten minste een week. Het is twee dagen.", TERMIJN, PER_TERMIJN))
        .hasSize(2);
    assertThat(find("Het is ten minste een week. Minstens twee weken.", TERMIJN, PER_TERMIJN))
        .hasSize(2);
  }

  @Test
  void aMaximumOfATermIsTheTermItself() {
    assertThat(find("Het is ten hoogste een week. Het is twee dagen.", TERMIJN, PER_TERMIJN))
        .hasSize(2);
  }

  @Test
  void aMaximumOfANumberLeavesRoomForLess() {
    Voorwaarde leden = new HeeftKenmerk("aantal-leden", List.of());
    Verschil perAantal = new Verschil("aantal-leden", List.of(), List.of(), List.of());

    assertThat(find("Ten hoogste vijf leden. Er zijn drie leden.", leden, perAantal)).isEmpty();
    assertThat(find("Ten hoogste vijf leden. Er zijn zes leden.", leden, perAantal)).hasSize(2);
  }

  @Test
  void aValueContradictsAConcept() {
    Verschil termijnOfBestuur = new Verschil("termijn", List.of("bestuur"), List.of(), List.of());
    Voorwaarde een = new Minstens(1, List.of(TERMIJN, new HeeftBegrip("bestuur", null)));

    assertThat(find("Het is een week. Het bestuur kiest.", een, termijnOfBestuur))
        .containsExactly("een week", "bestuur");
  }

  @Test
  void onlyPlacesAboutTheSameAreCompared() {
    Verschil perRector = new Verschil("termijn", List.of(), List.of("rector"), List.of());
    Voorwaarde een = new Alle(List.of(TERMIJN, ORGAAN), 0, false);

    assertThat(find("Bij de rector een week. Bij het bestuur vijf dagen.", een, perRector))
        .isEmpty();
  }

  private static List<String> find(String markdown, Voorwaarde als, Verschil verschil) {
    Proeftekst proef =
        Proeftekst.of(
            markdown,
            Proeftekst.begrip("havo"),
            Proeftekst.begrip("vwo"),
            Proeftekst.begrip("rector"),
            Proeftekst.begrip("bestuur"));
    List<Treffer> treffers = new ArrayList<>();
    for (Eenheid zin : proef.eenheden.all(Omvang.ZIN)) {
      treffers.addAll(proef.zoeker.find(als, zin));
    }
    return new Tegenspraak(proef.beeld)
        .find(verschil, treffers).stream().map(t -> proef.tekst(t.plaatsen().get(0))).toList();
  }
}
