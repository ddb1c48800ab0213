package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.PStyle;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
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
    byte[] daarna = refresh(uitgave, eerst);

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

    byte[] daarna = refresh(zonder, eerst);
    assertThat(Regels.of("r.docx", daarna)).isEqualTo(Regels.of("r.docx", schrijver.write(zonder)));

    assertThat(Regels.of("r.docx", refresh(met, daarna))).isEqualTo(Regels.of("r.docx", eerst));
  }

  @Test
  void whatTheSchoolWroteBetweenTheArticlesStays() {
    byte[] eigen =
        edit(
            schrijver.write(Opstelling.of(MET_VMBO)),
            inhoud -> after(inhoud, "beroep", plain("Zie ook de gids op de website.")));

    assertThat(Regels.of("r.docx", refresh(Opstelling.of(ZONDER_VMBO), eigen)))
        .filteredOn(regel -> regel.endsWith("Zie ook de gids op de website."))
        .hasSize(1);
  }

  @Test
  void whatTheSchoolChangedInAnArticleOfOursStaysAndIsTold() {
    byte[] eigen =
        edit(
            schrijver.write(Opstelling.of(MET_VMBO)),
            inhoud -> Opstelling.control(inhoud, "beroep").add(plain("Onze eigen regel.")));

    Gevuld eens = schrijver.write(Opstelling.of(MET_VMBO), eigen);
    Gevuld nogEens = schrijver.write(Opstelling.of(MET_VMBO), eens.inhoud());

    for (Gevuld document : List.of(eens, nogEens)) {
      assertThat(Regels.of("r.docx", document.inhoud()))
          .filteredOn(regel -> regel.endsWith("Onze eigen regel."))
          .hasSize(1);
      assertThat(document.meldingen())
          .singleElement()
          .asString()
          .startsWith("U hebt 'Beroep tegen een maatregel' zelf veranderd.");
    }
  }

  @Test
  void whatWordDoesByItselfIsNoChangeOfTheSchool() {
    byte[] eigen =
        edit(
            schrijver.write(Opstelling.of(MET_VMBO)),
            inhoud -> {
              for (FldChar teken : Opstelling.all(inhoud, FldChar.class)) {
                R run = (R) teken.getParent();
                List<Object> rond = ((ContentAccessor) run.getParent()).getContent();
                if (teken.getFldCharType() == STFldCharType.SEPARATE) {
                  rond.add(rond.indexOf(run) + 1, Runs.words("bijgewerkt"));
                }
              }
            });

    Gevuld document = schrijver.write(Opstelling.of(MET_VMBO), eigen);

    assertThat(document.meldingen()).isEmpty();
    assertThat(Regels.of("r.docx", document.inhoud()))
        .noneMatch(regel -> regel.contains("bijgewerkt"));
  }

  @Test
  void aControlThatTheSchoolEmptiedIsFilledAgain() {
    byte[] eerst = schrijver.write(Opstelling.of(MET_VMBO));
    byte[] leeg =
        edit(
            eerst,
            inhoud -> {
              List<Object> beroep = Opstelling.control(inhoud, "beroep");
              beroep.clear();
              beroep.add(plain(" "));
            });

    Gevuld document = schrijver.write(Opstelling.of(MET_VMBO), leeg);

    assertThat(document.meldingen()).isEmpty();
    assertThat(Regels.of("r.docx", document.inhoud())).isEqualTo(Regels.of("r.docx", eerst));
  }

  @Test
  void anArticleThatNoLongerAppliesStaysWhenTheSchoolChangedIt() {
    String naam =
        Stuk.of(Opstelling.of(MET_VMBO)).stream()
            .map(Stuk::naam)
            .filter(
                stuk ->
                    Stuk.of(Opstelling.of(ZONDER_VMBO)).stream()
                        .noneMatch(ander -> ander.naam().equals(stuk)))
            .findFirst()
            .orElseThrow();
    byte[] eigen =
        edit(
            schrijver.write(Opstelling.of(MET_VMBO)),
            inhoud -> Opstelling.control(inhoud, naam).add(plain("Nog van ons.")));

    Gevuld document = schrijver.write(Opstelling.of(ZONDER_VMBO), eigen);

    assertThat(Regels.of("r.docx", document.inhoud()))
        .anyMatch(regel -> regel.endsWith("Nog van ons."));
    assertThat(document.meldingen())
        .singleElement()
        .asString()
        .contains("hoort niet meer bij dit document");
  }

  @Test
  void theTableOfContentsNamesTheHeadingsThatAreThereNow() {
    Uitgave zonder = Opstelling.of(ZONDER_VMBO);
    byte[] daarna = refresh(zonder, schrijver.write(Opstelling.of(MET_VMBO)));
    List<Object> inhoud = Opstelling.load(daarna).getMainDocumentPart().getContent();

    assertThat(
            Opstelling.all(Opstelling.control(inhoud, Indeling.INHOUD), P.Hyperlink.class).stream()
                .map(TextUtils::getText)
                .filter(regel -> regel.startsWith("Artikel ")))
        .containsExactlyElementsOf(
            zonder.artikelen().map(a -> "Artikel " + a.nummer() + " " + a.titel()).toList());
  }

  @Test
  void aTitlePageOfTheSchoolStays() {
    byte[] eigen =
        edit(
            schrijver.write(Opstelling.of(MET_VMBO)),
            inhoud -> {
              List<Object> blad = Opstelling.control(inhoud, Indeling.TITELBLAD);
              blad.clear();
              blad.add(plain("Ons eigen voorblad"));
            });

    Gevuld document = schrijver.write(Opstelling.of(MET_VMBO, Opstelling.logo(40, 20)), eigen);

    assertThat(Regels.of("r.docx", document.inhoud())).startsWith("ALINEA [|] Ons eigen voorblad");
    assertThat(document.meldingen())
        .singleElement()
        .asString()
        .startsWith("U hebt 'Titelblad' zelf veranderd.");
  }

  @Test
  void anArticleThatTheSchoolAddedCountsInTheReferences() {
    Uitgave uitgave = Opstelling.of(MET_VMBO);
    byte[] eigen =
        edit(
            schrijver.write(uitgave), inhoud -> after(inhoud, "begrippen", heading("Onze missie")));

    List<String> regels = Regels.of("r.docx", refresh(uitgave, eigen));

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
            Opstelling.load(refresh(later, eerst)).getParts().getParts().values().stream()
                .filter(deel -> deel instanceof FooterPart)
                .map(deel -> ((FooterPart) deel).getXML()))
        .singleElement()
        .asString()
        .contains("Schooljaar 2027-2028")
        .doesNotContain("2026-2027");
  }

  private byte[] refresh(Uitgave uitgave, byte[] eerder) {
    Gevuld document = schrijver.write(uitgave, eerder);
    assertThat(document.meldingen()).isEmpty();
    return document.inhoud();
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
