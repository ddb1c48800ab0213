package nl.toetssteen.lezen.ocr;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds a folder that only this user can look into, until it is closed. */
final class Tijdelijk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Tijdelijk.class);

  private final Path map;

  Tijdelijk() throws IOException {
    map = Files.createTempDirectory("toetssteen-" + ProcessHandle.current().pid() + "-");
  }

  Path map() {
    return map;
  }

  /** Removes the folder and what is still in it. */
  @Override
  public void close() {
    try (DirectoryStream<Path> bestanden = Files.newDirectoryStream(map)) {
      bestanden.forEach(Tijdelijk::delete);
    } catch (IOException e) {
      LOG.warn("Een tijdelijke map kon niet worden opgeruimd: {}", map);
    }
    delete(map);
  }

  /** Removes a file, or an empty folder. */
  static void delete(Path pad) {
    try {
      Files.deleteIfExists(pad);
    } catch (IOException e) {
      LOG.warn("Een tijdelijk bestand kon niet worden opgeruimd: {}", pad);
    }
  }
}
