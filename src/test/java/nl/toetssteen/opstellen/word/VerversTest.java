package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.PStyle;
import org.junit.jupiter.api.Test;

/** A later run renews what an earlier one wrote, and nothing else. */
class VerversTest {

  private static final String MET_VMBO = ProfielReader.example();
  private static final String ZONDER_VMBO =
      MET_VMBO.replace("[vmbo-tl, havo, vwo]", "[havo, vwo]").replace("vmbo-tl", "onderbouw");

  private final WordSchrijver schrijver = new WordSchrijver();

  @Test
  void aSecondRunChangesNothingWhenTheProfileIsTheSame() {
    Uitgave uitgave = Opstelling.of(MET_VMBO, Opstelling.logo(40, 20));
    byte[] eerst = schrijver.write(uitgave);
    byte[] daarna = schrijver.write(uitgave, eerst);

    assertThat(Regels.of("r.docx", daarna)).isEqualTo(Regels.of("r.docx", eerst));
    assertThat(Opstelling.load(daarna).getParts().getParts().keySet())
        .isEqualTo(Opstelling.load(eerst).getParts().getParts().keySet());
    assertThat(Opstelling.load(daarna).getMainDocumentPart().getNumberingDefinitionsPart().getXML())
        .isEqualTo(
            Opstelling.load(eerst).getMainDocumentPart().getNumberingDefinitionsPart().getXML());
  }

  @Test
  void articlesThatNoLongerApplyGoAndThoseThatNowApplyComeAtTheirPlace() {
    Uitgave met = Opstelling.of(MET_VMBO);
    Uitgave zonder = Opstelling.of(ZONDER_VMBO);
    byte[] eerst = schrijver.write(met);

    byte[] daarna = schrijver.write(zonder, eerst);
    assertThat(Regels.of("r.docx", daarna)).isEqualTo(Regels.of("r.docx", schrijver.write(zonder)));

    assertThat(Regels.of("r.docx", schrijver.write(met, daarna)))
        .isEqualTo(Regels.of("r.docx", eerst));
  }

  @Test
  void whatTheSchoolWroteBetweenTheArticlesStays() {
    byte[] eigen =
        edit(
            schrijver.write(Opstelling.of(MET_VMBO)),
            inhoud -> after(inhoud, "beroep", plain("Zie ook de gids op de website.")));

    assertThat(Regels.of("r.docx", schrijver.write(Opstelling.of(ZONDER_VMBO), eigen)))
        .filteredOn(regel -> regel.endsWith("Zie ook de gids op de website."))
        .hasSize(1);
  }

  @Test
  void whatWasTypedInsideAnArticleOfOursIsRenewed() {
    byte[] eigen =
        edit(
            schrijver.write(Opstelling.of(MET_VMBO)),
            inhoud -> Opstelling.control(inhoud, "beroep").add(plain("Oude regel.")));

    assertThat(Regels.of("r.docx", schrijver.write(Opstelling.of(MET_VMBO), eigen)))
        .noneMatch(regel -> regel.endsWith("Oude regel."));
  }

  @Test
  void anArticleThatTheSchoolAddedCountsInTheReferences() {
    Uitgave uitgave = Opstelling.of(MET_VMBO);
    byte[] eigen =
        edit(
            schrijver.write(uitgave), inhoud -> after(inhoud, "begrippen", heading("Onze missie")));

    List<String> regels = Regels.of("r.docx", schrijver.write(uitgave, eigen));

    assertThat(regels).anyMatch(regel -> regel.contains("[Artikel 2|2] Onze missie"));
    assertThat(regels).anyMatch(regel -> regel.contains("[Artikel 9|9] De examencommissie"));
    assertThat(regels)
        .anyMatch(regel -> regel.contains("examencommissie: de commissie van artikel 9,"));
  }

  @Test
  void theRunningHeadsTellTheNewEdition() {
    byte[] eerst = schrijver.write(Opstelling.of(MET_VMBO));
    Uitgave later = Opstelling.of(MET_VMBO.replace("2026-2027", "2027-2028"));

    assertThat(
            Opstelling.load(schrijver.write(later, eerst)).getParts().getParts().values().stream()
                .filter(deel -> deel instanceof FooterPart)
                .map(deel -> ((FooterPart) deel).getXML()))
        .singleElement()
        .asString()
        .contains("Schooljaar 2027-2028")
        .doesNotContain("2026-2027");
  }

  private static byte[] edit(byte[] docx, Consumer<List<Object>> wijziging) {
    WordprocessingMLPackage word = Opstelling.load(docx);
    wijziging.accept(word.getMainDocumentPart().getContent());
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      word.save(uit);
    } catch (Docx4JException e) {
      throw new AssertionError(e);
    }
    return uit.toByteArray();
  }

  private static void after(List<Object> inhoud, String naam, P alinea) {
    Besturing besturing =
        Besturing.find(inhoud).stream()
            .filter(b -> b.naam().equals(naam))
            .findFirst()
            .orElseThrow();
    besturing.rond().add(besturing.rond().indexOf(besturing.element()) + 1, alinea);
  }

  private static P plain(String tekst) {
    P alinea = new P();
    alinea.getContent().add(Runs.words(tekst));
    return alinea;
  }

  /** Makes a heading as a user does: the style brings the number. */
  private static P heading(String tekst) {
    P alinea = plain(tekst);
    PPr eigenschappen = new PPr();
    PStyle stijl = new PStyle();
    stijl.setVal("Heading2");
    eigenschappen.setPStyle(stijl);
    alinea.setPPr(eigenschappen);
    return alinea;
  }
}
