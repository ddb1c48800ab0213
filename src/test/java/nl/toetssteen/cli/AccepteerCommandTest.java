package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.rapport.JsonRapport;
import nl.toetssteen.toetsing.Ernst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccepteerCommandTest {

  @TempDir Path map;
  private Path rapport;
  private Path document;

  @BeforeEach
  void writeReport() throws IOException {
    rapport = map.resolve("rapport.json");
    document = Files.writeString(map.resolve("reglement.txt"), "Artikel 1");
    Files.writeString(rapport, new JsonRapport().render(Aanroep.rapport(Ernst.HOOG)));
  }

  @Test
  void whatTheSchoolAcceptsNoLongerFailsTheNextCheck() {
    assertThat(check("--eerder", rapport.toString()).code()).isEqualTo(1);

    Aanroep aanroep = accept("er.beroep.termijn", "--motivering", "Zo afgesproken.");

    assertThat(aanroep.out()).isEqualToIgnoringNewLines("Geaccepteerd: 1 bevinding.");
    assertThat(check("--eerder", rapport.toString()).code()).isZero();
    assertThat(check().code()).isEqualTo(1);
  }

  @Test
  void anAcceptanceIsTakenBack() {
    accept("ab12", "--motivering", "Zo afgesproken.");

    assertThat(accept("ab12", "--intrekken").out()).startsWith("Ingetrokken: 1 bevinding.");
    assertThat(check("--eerder", rapport.toString()).code()).isEqualTo(1);
  }

  @Test
  void anUnknownFindingChangesNothing() throws IOException {
    String voor = Files.readString(rapport);

    Aanroep aanroep = accept("er.geen.eis", "--motivering", "Zo afgesproken.");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).startsWith("In dit rapport staat geen bevinding 'er.geen.eis'");
    assertThat(Files.readString(rapport)).isEqualTo(voor);
  }

  @Test
  void aReasonMustBeGiven() {
    assertThat(accept("ab12").code()).isEqualTo(2);
    assertThat(accept("ab12", "--motivering", " ").err())
        .startsWith("Schrijf achter --motivering waarom");
  }

  @Test
  void anotherFileIsNoReport() {
    Aanroep aanroep = check("--eerder", document.toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).startsWith("Dit is geen JSON-rapport van Toetssteen.");
  }

  @Test
  void aPdfIsNotShownOnTheScreen() {
    assertThat(check("--formaat", "pdf").err()).startsWith("Een PDF past niet op het scherm.");
  }

  private Aanroep accept(String bevinding, String... opties) {
    return run(List.of("accepteer", rapport.toString(), bevinding), opties);
  }

  private Aanroep check(String... opties) {
    return run(List.of("check", document.toString()), opties);
  }

  private static Aanroep run(List<String> opdracht, String... opties) {
    String[] args = Stream.concat(opdracht.stream(), Stream.of(opties)).toArray(String[]::new);
    return Aanroep.check((bestanden, keuzes) -> Aanroep.rapport(Ernst.HOOG), args);
  }
}
