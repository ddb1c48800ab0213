package nl.toetssteen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.rapport.Controle;

/** Loads a file that the user named, and never more of it than the limit. */
record InputFile(Path pad, long grens) {

  /**
   * Load the file.
   *
   * @throws Melding when it is not there, is a folder, cannot be opened or is larger than the limit
   */
  Controle.Bestand load() {
    if (!Files.exists(pad)) {
      throw Melding.gebruik("Het bestand '" + pad + "' bestaat niet. Klopt de naam en de map?");
    }
    if (Files.isDirectory(pad)) {
      throw Melding.gebruik("'" + pad + "' is een map. Geef het bestand zelf op.");
    }
    try {
      if (Files.size(pad) > grens) {
        throw teGroot();
      }
      return new Controle.Bestand(String.valueOf(pad.getFileName()), bytes());
    } catch (IOException e) {
      throw Melding.onleesbaar(
          "Het bestand '" + pad + "' kan niet worden geopend. Heeft u leesrechten?", e);
    }
  }

  /** Reads with the limit again: a pipe or a device tells no size beforehand. */
  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(pad)) {
      byte[] inhoud = in.readNBytes((int) grens + 1);
      if (inhoud.length > grens) {
        throw teGroot();
      }
      return inhoud;
    }
  }

  private Melding teGroot() {
    return Melding.onleesbaar(
        "Het bestand '%s' is te groot: meer dan %d MB. Maak het kleiner, bijvoorbeeld door de afbeeldingen te verkleinen."
            .formatted(pad, grens >> 20),
        null);
  }
}
