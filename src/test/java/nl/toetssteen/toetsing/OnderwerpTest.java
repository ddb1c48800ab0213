package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.checklist.Voorwaarde.Alle;
import nl.toetssteen.checklist.Voorwaarde.GaatOver;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;
import org.junit.jupiter.api.Test;

/** Asks whether "inhalen" is about the schoolexamen or the eindexamen. */
class OnderwerpTest {

  @Test
  void theNearestMentionInTheSentenceWins() {
    assertAbout(
        "Na afloop van het eindexamen kan een zieke leerling altijd het schoolexamen inhalen.",
        "schoolexamen");
    assertAbout(
        "Na afloop van het schoolexamen kan een zieke leerling altijd het eindexamen inhalen.",
        "eindexamen");
  }

  @Test
  void subjectsThatStandTogetherBothCount() {
    assertAbout("Je mag schoolexamen en eindexamen inhalen.", "schoolexamen", "eindexamen");
  }

  @Test
  void aCommaPutsASubjectFurtherAway() {
    assertAbout(
        "Bij een schoolexamen kun je inhalen na afloop van een eindexamen.", "schoolexamen");
    assertAbout("Bij een schoolexamen, kun je inhalen na afloop van een eindexamen.", "eindexamen");
  }

  @Test
  void theSentenceDecidesOverTheHeading() {
    assertAbout("# Artikel 1 Eindexamen\n\nJe mag het schoolexamen inhalen.", "schoolexamen");
  }

  @Test
  void theAnnouncementSpeaksForASilentItem() {
    assertAbout(
        "Over het schoolexamen:\n\n- je mag inhalen;\n- het eindexamen niet.", "schoolexamen");
  }

  @Test
  void theLidDecidesOverTheHeading() {
    assertAbout(
        "# Artikel 1 Eindexamen\n\nEr is een schoolexamen. Je mag inhalen.", "schoolexamen");
  }

  @Test
  void theNearestHeadingDecidesForASilentText() {
    assertAbout(
        "# Hoofdstuk 1 Schoolexamen\n\n## Artikel 1 Eindexamen\n\nJe mag inhalen.", "eindexamen");
    assertAbout(
        "# Hoofdstuk 1 Schoolexamen\n\n## Artikel 1 Slot\n\nJe mag inhalen.", "schoolexamen");
  }

  @Test
  void theRestOfTheArticleComesLast() {
    assertAbout(
        "# Artikel 1 Slot\n\n1. Je mag inhalen.\n2. Het eindexamen is later.", "eindexamen");
  }

  @Test
  void aTextWithoutSubjectIsAboutNone() {
    assertAbout("# Artikel 1 Slot\n\nJe mag altijd inhalen.");
  }

  private static void assertAbout(String tekst, String... verwacht) {
    Proeftekst proef =
        Proeftekst.of(tekst, begrip("schoolexamen"), begrip("eindexamen"), begrip("inhalen"));
    List<String> gevonden =
        List.of("schoolexamen", "eindexamen").stream()
            .filter(soort -> isAbout(proef, soort))
            .toList();

    assertThat(gevonden).as(tekst).containsExactly(verwacht);
  }

  private static boolean isAbout(Proeftekst proef, String soort) {
    String ander = soort.equals("schoolexamen") ? "eindexamen" : "schoolexamen";
    Voorwaarde over =
        new Alle(
            List.of(new HeeftBegrip("inhalen", null), new GaatOver(soort, List.of(ander))),
            0,
            false);
    return proef.eenheden.all(Omvang.ZIN).stream()
        .anyMatch(zin -> !proef.zoeker.find(over, zin).isEmpty());
  }
}
