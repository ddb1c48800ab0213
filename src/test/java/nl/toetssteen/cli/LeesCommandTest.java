package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeesCommandTest {
  private static final String VOORBEELD = "sample-reglementen/examenreglement-2026-2027.docx";

  private static final String PDF = "sample-reglementen/examenreglement-2026-2027.pdf";

  @TempDir private Path map;

  @Test
  void textShowsTheTreeIndented() throws IOException {
    Path bestand = map.resolve("regle\u0007ment.txt");
    Files.writeString(bestand, "Artikel 1 Toetsen\n\n1. De kandidaat komt op tijd.\n");

    Aanroep aanroep = Aanroep.check(null, "lees", bestand.toString());

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out().lines())
        .containsExactly(
            "reglement.txt (tekst)",
            "  Soort: examenreglement (gevonden: geen titel die examenreglement of PTA noemt, 1"
                + " genummerd artikel, 0 van de 14 onderwerpen van een examenreglement en geen"
                + " tabellen met toetsen)",
            "  School: niet gevonden",
            "  Schooljaar: niet gevonden",
            "  Schoolsoorten: niet gevonden",
            "",
            "Artikel 1 Toetsen",
            "  1. De kandidaat komt op tijd.");
  }

  @Test
  void jsonHoldsTheDocumentItsTreeAndItsTables() throws IOException {
    Aanroep aanroep = Aanroep.check(null, "lees", "--formaat", "json", VOORBEELD);

    JsonNode json = new ObjectMapper().readTree(aanroep.out());
    assertThat(json.at("/document/formaat").asText()).isEqualTo("DOCX");
    assertThat(json.at("/document/artikelen").asInt()).isEqualTo(51);
    assertThat(json.at("/document/soort").asText()).isEqualTo("examenreglement");
    assertThat(json.at("/document/soortUitleg").asText()).contains("51 genummerde artikelen");
    assertThat(json.at("/document/school").asText()).isEqualTo("Lindewaard College");
    assertThat(json.at("/document/brin").isNull()).isTrue();
    assertThat(json.at("/document/schoolsoorten")).hasToString("[\"vmbo-tl\",\"havo\",\"vwo\"]");
    assertThat(json.findValuesAsText("eid")).contains("hfd_1__art_1");
    assertThat(json.at("/tabellen/0/rijen/0/cellen/0/tekst").asText()).isEqualTo("Schoolsoort");
    assertThat(json.at("/tabellen/0/rijen/0/kop").asBoolean()).isTrue();
  }

  @Test
  void anOverlayOfAPageIsSavedAsAPicture() throws IOException {
    Path plaatje = map.resolve("pagina.png");

    Aanroep aanroep = lees(PDF, "--overlay", plaatje.toString(), "--pagina", "10");

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out()).isEmpty();
    assertThat(Files.readAllBytes(plaatje)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void anOverlayThatCannotBeIsRefusedWithTheReason() {
    String plaatje = map.resolve("pagina.png").toString();

    assertThat(lees(VOORBEELD, "--overlay", plaatje).err()).contains("alleen van een pdf");
    assertThat(lees(PDF, "--overlay", plaatje, "--pagina", "18").err()).contains("17 pagina's");
    assertThat(lees(PDF, "--overlay", map.toString()).err()).contains("is een map");
    assertThat(lees(PDF, "--pagina", "2").err()).contains("--overlay");
    assertThat(lees(PDF, "--pagina", "2").code()).isEqualTo(2);
  }

  @Test
  void theToetsenOfAPtaAreShownInBothForms() throws IOException {
    Path bestand = map.resolve("pta.md");
    Files.writeString(
        bestand,
        """
        # Economie havo 4

        | Code | Stof | Weging | Vorm | Lokaal |
        |---|---|---|---|---|
        | E1 | Markt en ruil | 40 | S | aula |
        | E2 | Geld en inflatie | 60 | S | aula |
        """);

    String json = Aanroep.check(null, "lees", "--formaat", "json", bestand.toString()).out();
    String tekst = Aanroep.check(null, "lees", bestand.toString()).out();

    JsonNode toets = new ObjectMapper().readTree(json).at("/programma/toetsen/0");
    assertThat(toets.at("/vak").asText()).isEqualTo("economie");
    assertThat(toets.at("/leerjaar").asInt()).isEqualTo(4);
    assertThat(toets.at("/code").asText()).isEqualTo("E1");
    assertThat(toets.at("/telt").asText()).isEqualTo("se");
    assertThat(toets.at("/begrepen/vormen/0").asText()).isEqualTo("schriftelijk");
    assertThat(tekst.lines())
        .contains(
            "Zo zijn de toetsen gelezen (2):",
            "  economie, havo 4",
            "    E1; vorm S; weging 40; Markt en ruil; telt voor se",
            "  Van deze kolom is niet gevonden wat erin staat: Lokaal");
  }

  @Test
  void anotherFormIsRefusedWithWhatCanBeChosen() {
    Aanroep aanroep = Aanroep.check(null, "lees", "--formaat", "html", VOORBEELD);

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("tekst, json, csv of xlsx");
  }

  @Test
  void aFileThatCannotBeReadIsSaidToBe() throws IOException {
    Path leeg = Files.createFile(map.resolve("leeg.odt"));

    assertThat(Aanroep.check(null, "lees", leeg.toString()).code()).isEqualTo(3);
  }

  private static Aanroep lees(String bestand, String... opties) {
    return Aanroep.check(
        null, Stream.concat(Stream.of("lees", bestand), Stream.of(opties)).toArray(String[]::new));
  }
}
