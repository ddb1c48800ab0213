package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Bepaling;
import nl.toetssteen.opstellen.uitgave.Blok.Lid;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import org.docx4j.TextUtils;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.model.listnumbering.Emulator.ResultTriple;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed is what was meant, whoever reads it. */
class WordTekstTest {

  private final Schrijver schrijver = new Schrijver();

  static Stream<String> profielen() {
    String voorbeeld = ProfielReader.example();
    return Stream.of(
        voorbeeld,
        voorbeeld.replace("[vmbo-tl, havo, vwo]", "[vmbo-bb]"),
        voorbeeld
            .replace("[vmbo-tl, havo, vwo]", "[vmbo-tl]")
            .replace("naam: Lyceum De Hoge Duin", "naam: Mavo De Vuurtoren"),
        voorbeeld
            .replace("[vmbo-tl, havo, vwo]", "[havo, vwo]")
            .replace("combinatiecijfer-onderdelen: []", "combinatiecijfer-onderdelen: [literatuur]")
            .replace("herkansingen: 1", "herkansingen: 3")
            .replace("afronding-zonder-ce: een-stap", "afronding-zonder-ce: twee-stappen")
            .replace("als-de-opdracht-het-zegt", "met-vermelding"));
  }

  @ParameterizedTest(name = "profile {index}")
  @MethodSource("profielen")
  void theWordFileIsReadAsTheSameTreeAsTheMarkdown(String profiel) {
    Uitgave uitgave = Opstelling.of(profiel);

    assertThat(text(Regels.of("r.docx", schrijver.write(uitgave, Bestandsvorm.DOCX))))
        .hasSizeGreaterThan(200)
        .containsExactlyElementsOf(
            text(Regels.of("r.md", schrijver.write(uitgave, Bestandsvorm.MD))));
  }

  /** Markdown has no style for a title, so there the title page hangs below a heading. */
  private static List<String> text(List<String> regels) {
    return regels.stream()
        .dropWhile(regel -> !regel.startsWith("HOOFDSTUK [Hoofdstuk 1|"))
        .toList();
  }

  @ParameterizedTest(name = "profile {index}")
  @MethodSource("profielen")
  void theNumbersThatWordCountsAreThoseThatWereMeant(String profiel) {
    Uitgave uitgave = Opstelling.of(profiel);
    byte[] docx = schrijver.write(uitgave, Bestandsvorm.DOCX);

    assertThat(printed(docx)).containsExactlyElementsOf(meant(uitgave));
  }

  @Test
  void noTagOrBraceIsLeftInTheText() {
    byte[] docx = schrijver.write(Opstelling.example(), Bestandsvorm.DOCX);

    assertThat(Regels.of("r.docx", docx))
        .noneMatch(regel -> regel.matches(".*[{}@].*") && !regel.contains("@hogeduin.example"))
        .noneMatch(regel -> regel.contains("toetssteen"));
  }

  /** Gives the number that docx4j works out for each numbered paragraph. */
  private static List<String> printed(byte[] docx) {
    WordprocessingMLPackage word = Opstelling.load(docx);
    List<String> nummers = new ArrayList<>();
    for (P alinea : Opstelling.all(word.getMainDocumentPart().getContent(), P.class)) {
      ResultTriple nummer = Emulator.getNumber(word, alinea.getPPr());
      if (nummer != null) {
        assertThat(TextUtils.getText(alinea)).isNotBlank();
        nummers.add(nummer.getNumString().strip());
      }
    }
    return nummers;
  }

  private static List<String> meant(Uitgave uitgave) {
    List<String> nummers = new ArrayList<>();
    uitgave
        .hoofdstukken()
        .forEach(
            hoofdstuk -> {
              nummers.add("Hoofdstuk " + hoofdstuk.nummer());
              hoofdstuk.artikelen().forEach(artikel -> addMeant("Artikel ", artikel, nummers));
            });
    uitgave.bijlagen().forEach(bijlage -> addMeant("Bijlage ", bijlage, nummers));
    return nummers;
  }

  private static void addMeant(String woord, Bepaling bepaling, List<String> nummers) {
    nummers.add(woord + bepaling.nummer());
    for (var blok : bepaling.blokken()) {
      if (blok instanceof Lid lid) {
        if (lid.nummer() > 0) {
          nummers.add(lid.nummer() + ".");
        }
        lid.onderdelen().forEach(onderdeel -> nummers.add(onderdeel.letter() + "."));
      }
    }
  }
}
