package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.TextUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.Style;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;
import org.junit.jupiter.api.Test;

/** Title page, running heads, colours, logo, and what a screen reader is told. */
class WordUiterlijkTest {

  private static final String LASTIG =
      "Jansen & Zn. <b>\"De *Ster*\"</b> | 'Ë_1' \\ ]]> @kopregel@";
  private static final String LANG = "Zeer Lange Naam ".repeat(19).substring(0, 299) + "N";

  private final WordSchrijver schrijver = new WordSchrijver();

  @Test
  void aNameWithSignsIsPrintedAsItIs() {
    WordprocessingMLPackage word = write(Opstelling.named(LASTIG));

    assertThat(title(word)).isEqualTo("Examenreglement " + LASTIG);
    assertThat(head(word)).isEqualTo("Examenreglement " + LASTIG);
  }

  @Test
  void aVeryLongNameStandsWholeOnTheTitlePageAndCutAboveThePages() {
    WordprocessingMLPackage word = write(Opstelling.named(LANG));

    assertThat(LANG).hasSize(300);
    assertThat(title(word)).isEqualTo("Examenreglement " + LANG);
    assertThat(head(word)).hasSizeLessThan(100).endsWith("…");
  }

  @Test
  void aSignThatXmlCannotHoldIsLeftOut() {
    assertThat(TextUtils.getText(Runs.words("a\u0001b\uFFFFc\uD800d\uD83D\uDE00e")))
        .isEqualTo("abcd\uD83D\uDE00e");
  }

  @Test
  void pagesSayWhichEditionTheyBelongToAndTheirNumber() {
    WordprocessingMLPackage word = write(Opstelling.example());
    FooterPart voet = part(word, FooterPart.class);

    assertThat(head(word)).isEqualTo("Examenreglement Lyceum De Hoge Duin");
    assertThat(TextUtils.getText(voet.getJaxbElement()))
        .startsWith("Schooljaar 2026-2027 – Versie van 1 september 2026");
    assertThat(voet.getXML()).contains(" PAGE ", " NUMPAGES ");
    assertThat(word.getDocumentModel().getSections().get(0).getSectPr().getTitlePg()).isNotNull();
  }

  @Test
  void headingsAreThoseOfWordInTheColourOfTheSchool() {
    Uitgave rood = Opstelling.of(ProfielReader.example().replace("#14532d", "#8b1a1a"));
    WordprocessingMLPackage word = write(rood);

    List<Style> stijlen =
        word.getMainDocumentPart().getStyleDefinitionsPart().getJaxbElement().getStyle();
    assertThat(stijlen)
        .filteredOn(s -> s.getName().getVal().startsWith("heading "))
        .hasSize(2)
        .allSatisfy(
            s -> {
              assertThat(s.getRPr().getColor().getVal()).isEqualTo("8b1a1a");
              assertThat(s.getPPr().getOutlineLvl()).isNotNull();
            });
  }

  @Test
  void theDocumentSaysItsTitleAuthorAndLanguage() throws Docx4JException {
    WordprocessingMLPackage word = write(Opstelling.example());
    CoreProperties kern = word.getDocPropsCorePart().getContents();

    assertThat(kern.getTitle().getValue().getContent())
        .containsExactly("Examenreglement Lyceum De Hoge Duin, schooljaar 2026-2027");
    assertThat(kern.getCreator().getContent()).containsExactly("Lyceum De Hoge Duin");
    assertThat(kern.getLanguage().getContent()).containsExactly("nl-NL");
    assertThat(word.getMainDocumentPart().getStyleDefinitionsPart().getXML())
        .contains("<w:lang w:val=\"nl-NL\"");
    assertThat(word.getMainDocumentPart().getDocumentSettingsPart().getContents().getUpdateFields())
        .matches(velden -> velden.isVal());
  }

  @Test
  void theLogoFitsOnTheTitlePageAndHasADescription() {
    WordprocessingMLPackage word =
        write(Opstelling.of(ProfielReader.example(), Opstelling.logo(400, 40)));

    assertThat(Opstelling.all(word.getMainDocumentPart().getContent(), Drawing.class))
        .singleElement()
        .satisfies(
            tekening -> {
              Inline plaatje = (Inline) tekening.getAnchorOrInline().get(0);
              assertThat(plaatje.getDocPr().getDescr()).isEqualTo("Logo van Lyceum De Hoge Duin");
              assertThat(plaatje.getExtent().getCx()).isEqualTo(2_160_000);
              assertThat(plaatje.getExtent().getCy()).isEqualTo(216_000);
            });
  }

  @Test
  void withoutALogoThereIsNoPicture() {
    assertThat(
            Opstelling.all(
                write(Opstelling.example()).getMainDocumentPart().getContent(), Drawing.class))
        .isEmpty();
  }

  @Test
  void aLogoThatIsBrokenIsRefused() {
    Uitgave stuk =
        Opstelling.of(
            ProfielReader.example(),
            new Logo("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));

    assertThatThrownBy(() -> schrijver.write(stuk))
        .isInstanceOf(Sjabloonfout.class)
        .hasMessageContaining("Het logo is beschadigd");
  }

  @Test
  void theHeadOfATableComesBackOnEveryPage() {
    List<Tbl> tabellen =
        Opstelling.all(write(Opstelling.example()).getMainDocumentPart().getContent(), Tbl.class);

    assertThat(tabellen).hasSizeGreaterThanOrEqualTo(3);
    assertThat(tabellen)
        .allSatisfy(
            tabel -> {
              assertThat(tabel.getTblPr().getTblCaption().getVal()).isNotBlank();
              List<Tr> rijen = Opstelling.all(tabel.getContent(), Tr.class);
              assertThat(repeats(rijen.get(0))).isTrue();
              assertThat(rijen.subList(1, rijen.size())).noneMatch(WordUiterlijkTest::repeats);
            });
  }

  private static boolean repeats(Tr rij) {
    return rij.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
        .anyMatch(deel -> deel.getName().getLocalPart().equals("tblHeader"));
  }

  private WordprocessingMLPackage write(Uitgave uitgave) {
    return Opstelling.load(schrijver.write(uitgave));
  }

  private static String title(WordprocessingMLPackage word) {
    return Opstelling.all(word.getMainDocumentPart().getContent(), P.class).stream()
        .filter(p -> p.getPPr() != null && p.getPPr().getPStyle() != null)
        .filter(p -> p.getPPr().getPStyle().getVal().equals("Title"))
        .map(TextUtils::getText)
        .findFirst()
        .orElseThrow();
  }

  private static String head(WordprocessingMLPackage word) {
    return TextUtils.getText(part(word, HeaderPart.class).getJaxbElement());
  }

  private static <T> T part(WordprocessingMLPackage word, Class<T> soort) {
    return word.getParts().getParts().values().stream()
        .filter(soort::isInstance)
        .map(soort::cast)
        .findFirst()
        .orElseThrow();
  }
}
