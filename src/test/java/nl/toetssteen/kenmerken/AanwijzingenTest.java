package nl.toetssteen.kenmerken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.document.Bladzijde;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanwijzingenTest {

  private static Aanwijzingen count(String markdown) {
    Document document =
        new DocumentReader(ReadLimits.standaard()).read("proef.md", markdown.getBytes(UTF_8));
    return of(document);
  }

  private static Aanwijzingen of(Document document) {
    String tekst =
        document.alle().flatMap(d -> Stream.of(d.kop(), d.tekst())).collect(joining("\n"));
    return Aanwijzingen.of(document, List.of(), Doorzocht.van(tekst));
  }

  @Test
  void eachSubjectWithAHeadingCountsOnce() {
    String lang =
        "# Over Spaans en wat wij daar dit jaar allemaal mee gaan doen, in de klas en daarbuiten op reis\n\n";

    assertThat(count("# Engels\n\nA\n\n# ENGELS\n\nB\n\n# Frans en Duits\n\nC\n").vakken())
        .isEqualTo(3);
    assertThat(count("Engels, Frans en Duits.\n").vakken()).isZero();
    assertThat(count(lang + "A\n").vakken()).isZero();
  }

  @Test
  void weightsAreCountedWhereverTheyStand() {
    assertThat(count("# Weging\n\nDe weging is 1. Het weegt.\n").wegingen()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"198, true", "199, false", "200, false", "400, false", "2, true"})
  void aDocumentIsAboutExamsWhenItNamesThemOftenEnough(int andere, boolean overExamens) {
    String tekst = "Examen " + "woord ".repeat(andere);

    assertThat(count(tekst).overExamens()).isEqualTo(overExamens);
  }

  @Test
  void shortWordsDoNotMakeADocumentAboutExams() {
    assertThat(count("Examen " + "a b ".repeat(100)).overExamens()).isFalse();
    assertThat(count("Examen " + "a b ".repeat(99)).overExamens()).isTrue();
  }

  @Test
  void onlyAShortSalutationMakesALetter() {
    assertThat(count("Geachte ouders,\n\nHet schooljaar begint.\n").brief()).isTrue();
    assertThat(count("Geachte " + "x".repeat(82) + "\n").brief()).isTrue();
    assertThat(count("Geachte " + "x".repeat(83) + "\n").brief()).isFalse();
    assertThat(count("De geachte ouders.\n").brief()).isFalse();
    assertThat(count("Zo.\n\n".repeat(30) + "Beste ouders\n").brief()).isFalse();
  }

  @Test
  void subjectsOfAReglementAreCountedInTheRunningText() {
    assertThat(count("Het schoolexamen, een herkansing en fraude.\n").onderwerpen()).isEqualTo(3);
    assertThat(count("Zo.\n\n| Schoolexamen | Herkansing |\n|---|---|\n| a | b |\n").onderwerpen())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"4, 2, true", "5, 2, false", "5, 3, true", "0, 1, true", "0, 0, false"})
  void aDocumentIsReadBadlyWhenHalfOfItsPagesIs(int paginas, int slecht, boolean verwacht) {
    List<Bladzijde> bladzijden =
        IntStream.rangeClosed(1, slecht)
            .mapToObj(nr -> new Bladzijde(nr, Bladzijde.Wijze.NIET_GELEZEN, 0))
            .toList();
    Document document =
        new Document(
            "x.pdf", "", Formaat.PDF, paginas, bladzijden, List.of(), List.of(), List.of());

    assertThat(of(document).slecht()).isEqualTo(verwacht);
  }
}
