package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
  private static final long GRENS = 2L << 20;

  @TempDir private Path map;

  @Test
  void missingFileIsAWrongCall() {
    verifyRefused(map.resolve("weg.docx"), Exit.GEBRUIK, "bestaat niet");
  }

  @Test
  void folderIsAWrongCall() {
    verifyRefused(map, Exit.GEBRUIK, "is een map");
  }

  @Test
  void fileOverTheLimitIsUnreadable() throws IOException {
    Path groot = map.resolve("groot.pdf");
    try (RandomAccessFile bestand = new RandomAccessFile(groot.toFile(), "rw")) {
      bestand.setLength(200L << 20);
    }

    verifyRefused(groot, Exit.ONLEESBAAR, "te groot: meer dan 2 MB");
  }

  @Test
  void deviceWithoutEndIsCutOffAtTheLimit() {
    verifyRefused(Path.of("/dev/zero"), Exit.ONLEESBAAR, "te groot");
  }

  @Test
  void fileOfExactlyTheLimitIsRead() throws IOException {
    Path precies = Files.write(map.resolve("precies.txt"), new byte[(int) GRENS]);

    assertThat(new InputFile(precies, GRENS).load().inhoud()).hasSize((int) GRENS);
  }

  private static void verifyRefused(Path pad, Exit exit, String boodschap) {
    ThrowingCallable laden = () -> new InputFile(pad, GRENS).load();
    assertThatExceptionOfType(Melding.class)
        .isThrownBy(laden)
        .withMessageContaining(boodschap)
        .withMessageContaining(pad.toString())
        .satisfies(melding -> assertThat(melding.exit()).isEqualTo(exit));
  }
}
