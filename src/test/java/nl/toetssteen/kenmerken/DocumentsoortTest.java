package nl.toetssteen.kenmerken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recognises small documents of each kind, all of a school that does not exist. */
class DocumentsoortTest {

  @ParameterizedTest
  @CsvSource({
    "reglement.md, examenreglement",
    "reglement-zonder-titel.md, examenreglement",
    "reglement-met-tabel.md, examenreglement",
    "pta.md, pta",
    "pta-met-toelichting.md, pta",
    "pta-op-kaarten.html, pta",
    "reglement-met-pta.md, examenreglement-en-pta",
    "brief-over-examens.md, onbekend",
    "taakomschrijving.md, taakomschrijving",
    "taakomschrijving-zonder-titel.md, taakomschrijving",
    "reglement-over-de-secretaris.md, examenreglement",
    "vacature-secretaris.md, onbekend",
    "leerlingenstatuut.md, onbekend",
    "menu.md, onbekend"
  })
  void aDocumentIsKnownByWhatStandsInIt(String naam, String soort) throws IOException {
    Soortoordeel oordeel = judge(naam);

    assertThat(oordeel.soort().toString()).as(oordeel.uitleg()).isEqualTo(soort);
  }

  @Test
  void theReasonSaysWhatWasLookedForAndFound() throws IOException {
    assertThat(judge("leerlingenstatuut.md").uitleg())
        .contains(
            "de titel “Leerlingenstatuut”", "genummerde artikelen", "geen tabellen met toetsen");
    assertThat(judge("brief-over-examens.md").uitleg()).contains("een aanhef zoals van een brief");
    assertThat(judge("menu.md").uitleg()).contains("bijna geen woorden over examens");
    assertThat(judge("pta.md").uitleg())
        .contains("een titel die PTA noemt", "2 tabellen met toetsen");
  }

  @Test
  void theWordOfTheUserGoesFirst() throws IOException {
    Documentprofiel gekozen = profile("menu.md").met(Documentsoort.PTA, List.of("havo"));

    assertThat(gekozen.oordeel()).isEqualTo(Soortoordeel.gekozen(Documentsoort.PTA));
    assertThat(gekozen.schoolsoorten()).containsExactly("havo");
  }

  @Test
  void thePtaTellsWhoseItIs() throws IOException {
    Documentprofiel profiel = profile("pta.md");

    assertThat(profiel.school()).isEqualTo("Zuiderwoud Lyceum");
    assertThat(profiel.brin()).isEqualTo("00ZW01");
    assertThat(profiel.leerjaren()).containsExactly(4, 5);
    assertThat(profiel.cohorten()).containsExactly("2026-2028");
    assertThat(profiel.schoolsoorten()).containsExactly("havo");
  }

  @Test
  void oneTableOfASheetNamesTheColumnsOfAPta() {
    String tabel = "# Duits\n\n| %s |\n|---|---|---|\n| a | b | c |\n";

    assertThat(kind(tabel.formatted("Toets | Periode | Weging"))).isEqualTo(Documentsoort.PTA);
    assertThat(kind(tabel.formatted("Code | Toetsweek | % SE"))).isEqualTo(Documentsoort.PTA);
    assertThat(kind(tabel.formatted("Wat je moet kennen | Wanneer | Herk.")))
        .isEqualTo(Documentsoort.PTA);
    assertThat(kind(tabel.formatted("Toets | Cijfer | Weging"))).isEqualTo(Documentsoort.ONBEKEND);
    assertThat(kind(tabel.formatted("Datum | Vak | Tijd"))).isEqualTo(Documentsoort.ONBEKEND);
  }

  private static Documentsoort kind(String markdown) {
    return Documentprofiel.of(read("proef.md", markdown.getBytes(UTF_8))).soort();
  }

  private static Soortoordeel judge(String naam) throws IOException {
    return profile(naam).oordeel();
  }

  private static Documentprofiel profile(String naam) throws IOException {
    try (InputStream in = DocumentsoortTest.class.getResourceAsStream("soort/" + naam)) {
      return Documentprofiel.of(read(naam, in.readAllBytes()));
    }
  }

  private static Document read(String naam, byte[] inhoud) {
    return new DocumentReader(ReadLimits.standaard()).read(naam, inhoud);
  }
}
