package nl.toetssteen.opstellen.word;

import static nl.toetssteen.lezen.docx.DocxFixture.lvl;
import static nl.toetssteen.lezen.docx.DocxFixture.num;
import static nl.toetssteen.lezen.docx.DocxFixture.p;
import static nl.toetssteen.lezen.docx.DocxFixture.pattern;
import static nl.toetssteen.lezen.docx.DocxFixture.styled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.toetssteen.lezen.docx.DocxFixture;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;

/** The text comes in a Word file of the school, in the styles and at the place that it chose. */
class SjabloonTest {

  private static final String KOP1 =
      """
      <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>\
      <w:basedOn w:val="Normal"/><w:rPr><w:color w:val="FF00FF"/></w:rPr></w:style>""";

  private final Uitgave uitgave = Opstelling.example();
  private final WordSchrijver schrijver = new WordSchrijver();

  @Test
  void theTextComesWhereTheControlStandsAndTheRestStays() {
    byte[] docx =
        write(
            uitgave,
            DocxFixture.body(p("Woord vooraf van de rector."), sdt("reglement"), p("Colofon."))
                .bytes());

    assertThat(Regels.of("r.docx", docx))
        .startsWith(
            "ALINEA [|] Woord vooraf van de rector.",
            "HOOFDSTUK [Hoofdstuk 1|1] Algemeen",
            "  ARTIKEL [Artikel 1|1] Begrippen")
        .last()
        .asString()
        .endsWith("Colofon.");
    assertThat(Regels.of("r.docx", docx)).noneMatch(regel -> regel.contains("hier komt"));
  }

  @Test
  void headingsAreInTheStyleOfTheSchoolAndMissingStylesAreAdded() {
    byte[] docx = write(uitgave, DocxFixture.body(sdt("reglement")).styles(KOP1).bytes());
    WordprocessingMLPackage word = Opstelling.load(docx);

    assertThat(Opstelling.all(word.getMainDocumentPart().getContent(), P.class))
        .filteredOn(alinea -> TextUtils.getText(alinea).equals("Algemeen"))
        .singleElement()
        .satisfies(kop -> assertThat(kop.getPPr().getPStyle().getVal()).isEqualTo("Kop1"));
    String stijlen = word.getMainDocumentPart().getStyleDefinitionsPart().getXML();
    assertThat(stijlen).contains("FF00FF", "w:val=\"heading 2\"", "w:val=\"Lid\"");
    assertThat(stijlen.split("w:val=\"heading 1\"")).hasSize(2);
  }

  @Test
  void listsOfTheSchoolKeepTheirNumbers() {
    byte[] docx =
        write(
            uitgave,
            DocxFixture.body(
                    DocxFixture.item(1, 0, "Eigen punt"),
                    sdt("reglement"),
                    DocxFixture.item(1, 0, "Nog een punt"))
                .numbering(pattern(2, lvl(0, "decimal", "%1)")), num(1, 2))
                .bytes());

    assertThat(Regels.of("r.docx", docx))
        .anyMatch(regel -> regel.contains("[1)|") && regel.endsWith("Eigen punt"))
        .anyMatch(regel -> regel.contains("[2)|") && regel.endsWith("Nog een punt"))
        .anyMatch(regel -> regel.contains("[Artikel 64|64] "));
  }

  @Test
  void aTemplateMayPlaceEachArticleUnderHeadingsOfItsOwn() {
    String[] plaatsen =
        Stuk.of(uitgave).stream()
            .filter(stuk -> stuk.lijst() != Lijst.HOOFDSTUK)
            .map(stuk -> p("Toelichting bij " + stuk.naam() + ".") + sdt(stuk.naam()))
            .toArray(String[]::new);

    List<String> regels = Regels.of("r.docx", write(uitgave, DocxFixture.body(plaatsen).bytes()));

    assertThat(regels).noneMatch(regel -> regel.contains("[Hoofdstuk "));
    assertThat(regels).anyMatch(regel -> regel.endsWith("Toelichting bij beroep."));
    assertThat(regels).anyMatch(regel -> regel.contains("[Artikel 64|64] Vervanging en titel"));
  }

  @Test
  void theNameOfTheSchoolComesInControlsWithinALine() {
    String regel =
        "<w:p><w:r><w:t xml:space=\"preserve\">Van </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"toetssteen:school\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t>naam</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    byte[] docx = write(uitgave, DocxFixture.body(regel, sdt("versie"), sdt("reglement")).bytes());

    assertThat(Regels.of("r.docx", docx))
        .startsWith("ALINEA [|] Van Lyceum De Hoge Duin", "ALINEA [|] Versie van 1 september 2026");
    assertThat(Opstelling.load(docx).getMainDocumentPart().getXML())
        .doesNotContain("showingPlcHdr");
  }

  @Test
  void noSectionHasTheNameOfAControlWithinALine() {
    assertThat(Stuk.of(uitgave))
        .extracting(Stuk::naam)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(Regelvelden.NAMEN)
        .doesNotContain(Indeling.REGLEMENT, Indeling.INHOUD, Indeling.TITELBLAD);
  }

  @Test
  void aTagThatNobodyKnowsKeepsItsTextAndIsNamed() {
    Gevuld document =
        schrijver.write(uitgave, DocxFixture.body(sdt("beroeb"), sdt("reglement")).bytes());

    assertThat(Regels.of("r.docx", document.inhoud())).startsWith("ALINEA [|] (hier komt beroeb)");
    assertThat(document.meldingen())
        .singleElement()
        .asString()
        .contains("toetssteen:beroeb", "Is de tag verkeerd getypt");
  }

  @Test
  void aPlaceForAnArticleThatThisSchoolDoesNotHaveIsTakenAway() {
    String leeg = sdt("stage-van-vroeger").replace("</w:sdtPr>", "<w:showingPlcHdr/></w:sdtPr>");

    Gevuld document = schrijver.write(uitgave, DocxFixture.body(leeg, sdt("reglement")).bytes());

    assertThat(Regels.of("r.docx", document.inhoud()))
        .noneMatch(regel -> regel.contains("stage-van-vroeger"));
    assertThat(document.meldingen()).isEmpty();
  }

  @Test
  void longNamesStayApartInWhatWordCanHold() {
    String lang = "vak-vmbo-bb-vmbo-kb-nederlandse-taal-en-literatuur-";

    assertThat(Naam.tag(lang + "a")).hasSize(44).isNotEqualTo(Naam.tag(lang + "b"));
    assertThat(Naam.bookmark(lang + "a")).hasSize(40).isNotEqualTo(Naam.bookmark(lang + "b"));
    assertThat(Naam.tag("beroep")).isEqualTo("beroep");
  }

  @Test
  void aTemplateWithoutAPlaceForTheTextIsRefused() {
    refuses(DocxFixture.body(styled("Kop1", "Reglement")).bytes(), "toetssteen:reglement");
  }

  @Test
  void aTemplateWithTwoPlacesForTheSameTextIsRefused() {
    refuses(DocxFixture.body(sdt("reglement"), sdt("reglement")).bytes(), "twee keer");
  }

  private byte[] write(Uitgave tekst, byte[] sjabloon) {
    return schrijver.write(tekst, sjabloon).inhoud();
  }

  private void refuses(byte[] sjabloon, String melding) {
    assertThatThrownBy(() -> write(uitgave, sjabloon))
        .isInstanceOf(Sjabloonfout.class)
        .hasMessageContaining(melding);
  }

  /** Writes a content control as Word does, with a text that says what comes there. */
  static String sdt(String naam) {
    return "<w:sdt><w:sdtPr><w:id w:val=\"%d\"/><w:tag w:val=\"toetssteen:%s\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
        .formatted(Math.floorMod(naam.hashCode(), 1_000_000), naam, p("(hier komt " + naam + ")"));
  }
}
