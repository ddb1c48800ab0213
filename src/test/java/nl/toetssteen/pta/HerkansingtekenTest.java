package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs behind a toets, and what a document says that they mean for taking it again. */
class HerkansingtekenTest {
  private static List<Toets> read(String markdown) {
    return ProgrammaReader.packaged()
        .read(
            new DocumentReader(ReadLimits.standaard())
                .read("pta.md", markdown.getBytes(StandardCharsets.UTF_8)))
        .toetsen();
  }

  private static String table(String voor, String eerste, String tweede, String na) {
    return """
        # PTA economie 5 havo

        %s

        | Toets | Leerstof | Periode | Vorm | Duur | Weging |
        |---|---|---|---|---|---|
        | %s |
        | %s |

        %s
        """
        .formatted(voor, eerste, tweede, na);
  }

  private static String table(String voor, String teken, String na) {
    return table(
        voor,
        "E1 | Markten en prijzen " + teken + " | P1 | schriftelijk | 90 | 60",
        "E2 | De overheid als speler | P2 | schriftelijk | 90 | 40",
        na);
  }

  @ParameterizedTest(name = "{1} {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "*; ; * herkansbaar; ja; nee",
        "*; ; * = te herkansen; ja; nee",
        "*; ; *) deze toets mag je herkansen; ja; nee",
        "*; ; * niet herkansbaar; nee; ja",
        "†; † geen herkansing mogelijk; ; nee; ja",
        "**; ; ** herkansing mogelijk na overleg; ja; nee",
        "*; Toetsen met een * zijn herkansbaar.; ; ja; nee",
        "*; Een sterretje (*) achter de stof betekent dat je de toets mag herkansen.; ; ja; nee",
        "*; Toetsen zonder * kun je herkansen.; ; nee; ja",
        "*; Een toets met * is herkansbaar, de andere toetsen zijn niet herkansbaar.; ; ja; nee",
        "(H); De toetsen die met (H) zijn gemerkt, kunnen worden herkanst.; ; ja; nee",
        "#; Achter toetsen die niet herkanst kunnen worden, staat een # in de tabel.; ; nee; ja"
      })
  void aSignSaysWhetherAToetsCanBeTakenAgain(
      String teken, String voor, String na, String met, String zonder) {
    List<Toets> toetsen = read(table(voor == null ? "" : voor, teken, na == null ? "" : na));

    assertThat(toetsen).extracting(t -> t.cel(Kolomsoort.HERKANSING)).containsExactly(met, zonder);
    assertThat(toetsen.get(0).cel(Kolomsoort.OMSCHRIJVING)).isEqualTo("Markten en prijzen");
    assertThat(toetsen.get(0).begrepen().herkansbaar()).contains(met.equals("ja"));
  }

  @Test
  void theSignMayStandBehindTheCodeOrTheWeight() {
    List<Toets> toetsen =
        read(
            table(
                "",
                "E1* | Markten en prijzen | P1 | schriftelijk | 90 | 60",
                "E2 | De overheid als speler | P2 | schriftelijk | 90 | 40 *",
                "* herkansbaar"));

    assertThat(toetsen).extracting(t -> t.cel(Kolomsoort.HERKANSING)).containsOnly("ja");
    assertThat(toetsen).extracting(t -> t.cel(Kolomsoort.CODE)).containsExactly("E1", "E2");
    assertThat(toetsen.get(1).cel(Kolomsoort.WEGING)).isEqualTo("40");
  }

  @Test
  void aSignThatMeansSomethingElseIsLeftAlone() {
    List<Toets> toetsen = read(table("", "*", "* je werkt in tweetallen"));

    assertThat(toetsen).allMatch(t -> t.cel(Kolomsoort.HERKANSING).isEmpty());
    assertThat(toetsen.get(0).cel(Kolomsoort.OMSCHRIJVING)).isEqualTo("Markten en prijzen *");
  }

  @Test
  void aSignThatIsExplainedInTwoWaysSaysNothing() {
    List<Toets> toetsen =
        read(table("Toetsen met een * zijn herkansbaar.", "*", "* niet herkansbaar"));

    assertThat(toetsen).allMatch(t -> t.cel(Kolomsoort.HERKANSING).isEmpty());
  }

  @Test
  void aNoteBelowOneTableSaysNothingOfATableWithoutTheSign() {
    String ander = table("", "", "").replace("economie", "biologie");

    List<Toets> toetsen = read(table("", "*", "* herkansbaar") + "\n" + ander);

    assertThat(toetsen)
        .extracting(t -> t.cel(Kolomsoort.HERKANSING))
        .containsExactly("ja", "nee", "", "");
  }

  @Test
  void aColumnThatIsThereGoesBeforeSigns() {
    List<Toets> toetsen =
        read(
            """
            # PTA economie 5 havo

            | Toets | Leerstof | Periode | Vorm | Weging | Herkansing |
            |---|---|---|---|---|---|
            | E1 | Markten * | P1 | schriftelijk | 60 | nee |

            * herkansbaar
            """);

    assertThat(toetsen.get(0).cel(Kolomsoort.HERKANSING)).isEqualTo("nee");
  }
}
