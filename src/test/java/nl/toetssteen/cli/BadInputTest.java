package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.lezen.bron.Voortgang;
import nl.toetssteen.voorbeeld.SlechtBestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gives what cannot be checked to the command line as users get it. */
class BadInputTest {
  @TempDir private Path map;

  @ParameterizedTest
  @EnumSource
  void theMessageSaysWhatIsWrongAndTheExitCodeIsThree(SlechtBestand slecht) throws IOException {
    assertUnreadable(Files.write(map.resolve(slecht.naam()), slecht.inhoud()), slecht.melding());
  }

  @Test
  void aFileOfTwoHundredMegabytesIsUnreadable() throws IOException {
    Path groot = map.resolve("groot.pdf");
    try (RandomAccessFile bestand = new RandomAccessFile(groot.toFile(), "rw")) {
      bestand.setLength(200L << 20);
    }
    assertUnreadable(groot, "is te groot: meer dan 25 MB");
  }

  @Test
  void aMissingFileIsAWrongCall() {
    Aanroep aanroep = check(map.resolve("weg.docx"));
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.out()).isEmpty();
    assertThat(aanroep.err()).contains("weg.docx' bestaat niet");
  }

  @Test
  void amongSeveralFilesTheMessageNamesTheOneThatIsUnreadable() throws IOException {
    Path goed = Files.writeString(map.resolve("goed.txt"), "De kandidaat doet examen.");
    Path leeg = Files.createFile(map.resolve("leeg.docx"));
    Aanroep aanroep =
        Aanroep.run(
            Samenstelling.standaard(Voortgang.STIL), "check", goed.toString(), leeg.toString());
    assertThat(aanroep.code()).isEqualTo(3);
    assertThat(aanroep.err()).startsWith("leeg.docx: Het bestand is leeg");
  }

  private static void assertUnreadable(Path bestand, String melding) {
    Aanroep aanroep = check(bestand);
    assertThat(aanroep.code()).isEqualTo(3);
    assertThat(aanroep.out()).isEmpty();
    assertThat(aanroep.err()).contains(melding).doesNotContain("Exception");
    assertThat(aanroep.err().lines()).hasSize(1);
  }

  private static Aanroep check(Path bestand) {
    return Aanroep.run(Samenstelling.standaard(Voortgang.STIL), "check", bestand.toString());
  }
}
