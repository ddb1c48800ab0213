package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.document.Deel;
import nl.toetssteen.lezen.LibreOffice;
import nl.toetssteen.toetsing.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accepting all proposals never gives a new alarm, whatever the document says. */
class NacontroleTest {
  private static final Path REGLEMENTEN = Path.of("src", "test", "resources", "reglementen");
  private static final String NIET_INGEVOEGD = "Het is niet ingevoegd";

  @TempDir Path map;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gymnasium-aurora",
        "lyceum-oosterdiep",
        "mavo-de-zandplaat",
        "scholengemeenschap-sint-odilia",
        "vakcollege-de-brug",
        "vmbo-de-wilgenkamp"
      })
  void acceptingAllSolvesMostAlarmsAndMakesNone(String naam) throws IOException {
    byte[] docx = word(naam);
    Rapport voor = Woordproef.check(docx);
    byte[] met = Woordproef.annotate(docx);
    Set<String> later = alarms(Woordproef.check(met));

    assertThat(later).isSubsetOf(alarms(voor));
    List<Bevinding> voorstellen =
        Woordproef.open(voor).stream().filter(b -> !b.voorsteltekst().isEmpty()).toList();
    long opgelost = voorstellen.stream().filter(b -> !later.contains(b.eis())).count();
    assertThat(voorstellen).hasSizeGreaterThan(20);
    assertThat(opgelost)
        .isGreaterThanOrEqualTo(Math.round((voorstellen.size() - told(met)) * 0.9))
        .isGreaterThanOrEqualTo(Math.round(voorstellen.size() * 0.85));
  }

  @Test
  void aTextThatGoesAgainstAnotherIsToldAndNotInserted() throws IOException {
    byte[] met = Woordproef.annotate(word("lyceum-oosterdiep"));

    assertThat(told(met)).isPositive();
    assertThat(Woordproef.parts(met).get("word/comments.xml"))
        .contains("Inhalen met een geldige reden kost geen herkansing");
    assertThat(Woordproef.parts(met).get("word/document.xml"))
        .doesNotContain("Inhalen met een geldige reden kost geen herkansing");
  }

  @Test
  void aListUnderNoArticleKeepsItsItemsTogetherAndGetsTheTextBelowIt() throws IOException {
    List<String> teksten =
        Woordproef.read(Woordproef.annotate(word("mavo-de-zandplaat")))
            .alle()
            .map(Deel::tekst)
            .toList();
    int einde = teksten.indexOf("Wanneer mag ik weg?");

    assertThat(teksten.get(einde - 2)).startsWith("Zonder toestemming van je plaats gaan.");
    assertThat(teksten.get(einde - 1)).startsWith("De rector zorgt voor toezicht bij de toetsen");
  }

  private static int told(byte[] docx) {
    return Woordproef.parts(docx).get("word/comments.xml").split(NIET_INGEVOEGD, -1).length - 1;
  }

  private static Set<String> alarms(Rapport rapport) {
    return Woordproef.open(rapport).stream().map(Bevinding::eis).collect(Collectors.toSet());
  }

  /** Makes a Word file of a regulation in Markdown, in plain paragraphs with typed numbers. */
  private byte[] word(String naam) throws IOException {
    String tekst =
        Files.readString(REGLEMENTEN.resolve(naam + ".md"))
            .replaceAll("(?m)^#+ ", "")
            .replace("**", "")
            .replaceAll("(?m)^- ", "– ");
    Path bron = Files.writeString(map.resolve("voorstellen-" + naam + ".txt"), "\uFEFF" + tekst);
    return LibreOffice.convert(bron, "docx");
  }
}
