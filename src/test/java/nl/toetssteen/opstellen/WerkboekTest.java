package nl.toetssteen.opstellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Werkboek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WerkboekTest {

  private static final List<String> TOETS =
      List.of(
          "4",
          "AK1",
          "Rivieren & klimaat",
          "A, C1",
          "SE, EK",
          "schriftelijke toets",
          "80 minuten",
          "periode 2",
          "40%",
          "ja",
          "atlas",
          "cijfer",
          "op de laptop");

  @TempDir private Path map;

  @Test
  void aBlankWorkbookHoldsNoToetsen() {
    for (String soort : List.of("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo")) {
      Programma programma =
          ProgrammaReader.packaged().read(read(draft(soort, Werkboek.vakken(soort))));

      assertThat(programma.toetsen()).as(soort).isEmpty();
      assertThat(programma.onbegrepen()).as(soort).isEmpty();
    }
  }

  @Test
  void everyDomainOfTheExamProgrammeIsListed() {
    Document werkboek = read(draft("havo", List.of("aardrijkskunde")));

    List<List<String>> domeinen =
        werkboek
            .alle()
            .filter(deel -> deel.tabel() != null)
            .flatMap(deel -> deel.tabel().rijen().stream())
            .map(rij -> rij.cellen().stream().map(Tabel.Cel::tekst).toList())
            .filter(cellen -> cellen.get(0).equals("aardrijkskunde"))
            .toList();

    assertThat(domeinen)
        .hasSize(18)
        .contains(
            List.of("aardrijkskunde", "A2", "Geografisch onderzoek", "ja", "nee"),
            List.of("aardrijkskunde", "C2", "Samenhangen en verschillen op aarde", "nee", "ja"));
  }

  @Test
  void thereAreListsToChooseFrom() throws IOException {
    Map<String, String> delen = unzip(draft("vwo", List.of("biologie")));

    String blad = delen.get("xl/worksheets/sheet3.xml");
    assertThat(blad.split("<dataValidation ", -1)).hasSize(7);
    assertThat(blad).contains("Lijsten");
    assertThat(delen.values())
        .anySatisfy(
            deel ->
                assertThat(deel)
                    .contains("handelingsdeel", "periode 4", "o/v/g", "SE, CE, EK", ">nee<"));
    assertThat(delen.get("xl/workbook.xml")).contains("hidden");
  }

  @Test
  void aFilledInWorkbookIsReadAsTheProgramme() throws IOException {
    byte[] leeg = draft("havo", List.of("aardrijkskunde", "Sterrenkunde en meer: een vak/apart"));

    Programma programma =
        ProgrammaReader.packaged()
            .read(
                read(fill(leeg, List.of("xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"))));

    assertThat(programma.toetsen())
        .extracting(Toets::vak)
        .containsExactly("aardrijkskunde", "Sterrenkunde en meer: een vak/apart");
    assertThat(programma.toetsen())
        .allSatisfy(
            toets -> {
              assertThat(toets.schoolsoorten()).containsExactly("havo");
              assertThat(toets.leerjaar()).isEqualTo(4);
              assertThat(toets.cel(Kolomsoort.CODE)).isEqualTo("AK1");
              assertThat(toets.cel(Kolomsoort.OMSCHRIJVING)).isEqualTo("Rivieren & klimaat");
              assertThat(toets.cel(Kolomsoort.MOMENT)).isEqualTo("periode 2");
              assertThat(toets.cel(Kolomsoort.SOORT)).isEqualTo("SE, EK");
              assertThat(toets.cel(Kolomsoort.BEOORDELING)).isEqualTo("cijfer");
              assertThat(toets.cel(Kolomsoort.OPMERKING)).isEqualTo("op de laptop");
              assertThat(toets.begrepen().vormen()).containsExactly("schriftelijk");
              assertThat(toets.begrepen().domeinen().codes()).containsExactly("A", "C1");
              assertThat(toets.begrepen().weging().orElseThrow().waarde()).isEqualTo(40);
              assertThat(toets.begrepen().duur().orElseThrow().minuten()).hasValue(80);
              assertThat(toets.begrepen().herkansbaar()).contains(true);
            });
  }

  private static byte[] draft(String schoolsoort, List<String> vakken) {
    return Werkboekopsteller.draft(new ProfielReader().readExample(), schoolsoort, vakken);
  }

  private static Document read(byte[] werkboek) {
    return new DocumentReader(ReadLimits.standaard()).read("werkboek.xlsx", werkboek);
  }

  /** Writes a toets in the first row below the headings, as a spreadsheet program does. */
  private byte[] fill(byte[] werkboek, List<String> bladen) throws IOException {
    StringBuilder rij = new StringBuilder("<row r=\"4\">");
    for (int k = 0; k < TOETS.size(); k++) {
      rij.append("<c r=\"%c4\" t=\"inlineStr\"><is><t>".formatted('A' + k))
          .append(TOETS.get(k).replace("&", "&amp;"))
          .append("</t></is></c>");
    }
    String gevuld = Matcher.quoteReplacement(rij.append("</row>").toString());
    Map<String, String> delen = unzip(werkboek);
    for (String blad : bladen) {
      assertThat(delen.get(blad)).contains("<row r=\"4\"");
      delen.compute(blad, (naam, xml) -> xml.replaceFirst("(?s)<row r=\"4\".*?</row>", gevuld));
    }
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (Map.Entry<String, String> deel : delen.entrySet()) {
        zip.putNextEntry(new ZipEntry(deel.getKey()));
        zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return uit.toByteArray();
  }

  private Map<String, String> unzip(byte[] werkboek) throws IOException {
    Map<String, String> delen = new TreeMap<>();
    Path bestand = Files.write(map.resolve("werkboek.xlsx"), werkboek);
    try (ZipFile zip = new ZipFile(bestand.toFile())) {
      for (ZipEntry deel : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(deel)) {
          delen.put(deel.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return delen;
  }
}
