package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.LibreOffice;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.docx.DocxFixture;
import nl.toetssteen.opstellen.Berichtopsteller;
import nl.toetssteen.opstellen.PtaOpsteller;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Programmavergelijking;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PTA booklets and notifications as Word: headings without numbers, and pages on their side. */
class PtaWordTest {

  private static final LocalDate DAG = LocalDate.of(2026, 9, 1);

  /** Says of each section whether its pages lie on their side. */
  private static final String STAAND = "staand";

  private static final String LIGGEND = "liggend";

  private final WordSchrijver schrijver = new WordSchrijver();
  private final Uitgave breed = booklet(PtaOpsteller.example());
  private final Uitgave smal =
      booklet(
          read(
              """
              Vak;Schoolsoort;Leerjaar;Code;Omschrijving;Toetsvorm;Periode;Weging
              Engels;havo;4;E1;Brief;schriftelijk;periode 1;1
              Engels;havo;5;E2;Essay;schriftelijk;periode 2;1
              """));

  @TempDir Path map;

  @Test
  void wideTablesStandOnPagesOnTheirSide() {
    byte[] docx = schrijver.write(breed);
    List<SectPr> secties = sections(docx);

    assertThat(pages(docx)).containsExactly(STAAND, LIGGEND);
    assertThat(pages(schrijver.write(smal))).containsExactly(STAAND);
    assertThat(secties.get(0).getTitlePg()).isNotNull();
    assertThat(secties.get(1).getTitlePg()).isNull();
    assertThat(secties.get(1).getPgSz().getW()).isEqualTo(secties.get(0).getPgSz().getH());
  }

  @Test
  void whatFollowsTheWideTablesInATemplateStandsUpright() {
    byte[] docx =
        write(
            breed,
            DocxFixture.body(
                    DocxFixture.p("Voorwoord."),
                    SjabloonTest.sdt("reglement"),
                    DocxFixture.p("Colofon."))
                .bytes());

    assertThat(pages(docx)).containsExactly(STAAND, LIGGEND, STAAND);
    assertThat(Regels.of("pta.docx", docx)).last().asString().endsWith("Colofon.");
  }

  @Test
  void aLaterRunTurnsPagesBackOrLeavesThemAsTheyAre() {
    byte[] eerst = schrijver.write(breed);

    byte[] weer = write(breed, eerst);
    byte[] smaller = write(smal, weer);

    assertThat(pages(weer)).containsExactly(STAAND, LIGGEND);
    assertThat(Regels.of("pta.docx", weer)).isEqualTo(Regels.of("pta.docx", eerst));
    assertThat(sections(smaller))
        .singleElement()
        .satisfies(sectie -> assertThat(sectie.getTitlePg()).isNotNull());
    assertThat(pages(smaller)).containsExactly(STAAND);
    assertThat(pages(write(breed, smaller))).containsExactly(STAAND, LIGGEND);
  }

  @Test
  void headingsHaveNoNumberAlsoInATemplateWhereTheirStyleNumbersThem() {
    String genummerd =
        """
        <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr>\
        <w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
    byte[] sjabloon =
        DocxFixture.body(DocxFixture.styled("Kop1", "Vooraf"), SjabloonTest.sdt("reglement"))
            .styles(genummerd)
            .numbering(
                DocxFixture.pattern(2, DocxFixture.lvl(0, "decimal", "%1.")), DocxFixture.num(1, 2))
            .bytes();

    for (byte[] docx : List.of(schrijver.write(breed), write(breed, sjabloon))) {
      assertThat(Regels.of("pta.docx", docx))
          .filteredOn(regel -> regel.matches(".*(Over dit PTA|Havo, leerjaar 4 en 5|Aardrijks.*)"))
          .hasSize(3)
          .allMatch(regel -> regel.contains("[|]"));
    }
  }

  @Test
  void libreOfficePrintsTheHeadOfATableOnEveryPageAndNoRowOverTwo() throws IOException {
    StringBuilder csv =
        new StringBuilder(
            "Vak;Schoolsoort;Leerjaar;Code;Omschrijving;Domeinen;Soort stof;Toetsvorm;Duur;Periode;Weging;Herkansbaar\n");
    for (int i = 1; i <= 60; i++) {
      csv.append(
          "Engels;havo;4;E%02d;Een gesprek over wat je las en wat je daar zelf van vond;A;SE;mondeling;20 minuten;periode 1;1;ja%n"
              .formatted(i));
    }
    List<String> bladen = print(schrijver.write(booklet(read(csv.toString()))));
    List<String> tabel = bladen.stream().filter(blad -> blad.contains("Een gesprek")).toList();

    assertThat(tabel)
        .hasSizeGreaterThan(1)
        .allSatisfy(
            blad ->
                assertThat(blad).startsWith(LIGGEND).contains("Herkansbaar", "Bladzijde", "PTA"))
        .allSatisfy(
            blad ->
                assertThat(blad.split("Een gesprek", -1))
                    .hasSameSizeAs(blad.split("van vond", -1)));
    assertThat(bladen.subList(0, bladen.indexOf(tabel.get(0))))
        .hasSizeGreaterThan(2)
        .allMatch(blad -> blad.startsWith(STAAND));
  }

  @Test
  void aNotificationIsALetterWithoutTitlePageAndContents() throws IOException {
    Programma oud = PtaOpsteller.example();
    Programma nieuw = oud.ofYear(4);
    byte[] docx =
        schrijver.write(
            new Berichtopsteller()
                .draft(
                    new ProfielReader().readExample(),
                    Programmavergelijking.of(oud, nieuw),
                    null,
                    DAG));
    List<String> bladen = print(docx);

    assertThat(bladen.get(0))
        .contains("Wijziging van het programma van toetsing en afsluiting (PTA)", "vervallen")
        .doesNotContain("Inhoud\n");
    assertThat(bladen).hasSizeLessThanOrEqualTo(3);
    assertThat(Opstelling.all(content(docx), Tbl.class)).isNotEmpty();
  }

  private byte[] write(Uitgave uitgave, byte[] sjabloon) {
    return schrijver.write(uitgave, sjabloon).inhoud();
  }

  private static Uitgave booklet(Programma programma) {
    return new PtaOpsteller().draft(new ProfielReader().readExample(), programma, null, DAG);
  }

  private static Programma read(String csv) {
    return ProgrammaReader.packaged()
        .read(
            new DocumentReader(ReadLimits.standaard())
                .read("pta.csv", csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Object> content(byte[] docx) {
    return Opstelling.load(docx).getMainDocumentPart().getContent();
  }

  private static List<SectPr> sections(byte[] docx) {
    WordprocessingMLPackage word = Opstelling.load(docx);
    return word.getDocumentModel().getSections().stream().map(s -> s.getSectPr()).toList();
  }

  private static List<String> pages(byte[] docx) {
    return sections(docx).stream()
        .map(
            sectie ->
                sectie.getPgSz() != null
                        && sectie.getPgSz().getOrient() == STPageOrientation.LANDSCAPE
                    ? LIGGEND
                    : STAAND)
        .toList();
  }

  /** Gives the text of each page that LibreOffice prints, after how it lies. */
  private List<String> print(byte[] docx) throws IOException {
    Path bestand = Files.write(map.resolve("pta.docx"), docx);
    List<String> bladen = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(LibreOffice.convert(bestand, "pdf"))) {
      PDFTextStripper lezer = new PDFTextStripper();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        lezer.setStartPage(i);
        lezer.setEndPage(i);
        PDRectangle blad = pdf.getPage(i - 1).getMediaBox();
        String ligging = blad.getWidth() > blad.getHeight() ? LIGGEND : STAAND;
        bladen.add(ligging + "\n" + lezer.getText(pdf).replaceAll("[ \\n]+", " "));
      }
    }
    return bladen;
  }
}
