package nl.toetssteen.opstellen.word;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.uitgave.Vormgeving;
import org.docx4j.XmlUtils;

/**
 * Gives the parts of an empty document in the house style, in the colours of a school.
 *
 * @param vormgeving whose colours they get
 * @param kort whether it is a letter, which begins with its text on the first page
 */
record Woordbron(Vormgeving vormgeving, boolean kort) {

  static Woordbron of(Uitgave uitgave) {
    return new Woordbron(uitgave.titelblad().vormgeving(), uitgave.isKort());
  }

  /** Reads a part anew, so that what becomes of it touches no other document. */
  <T> T read(String naam, Class<T> soort) {
    String xml =
        text(naam)
            .replace("@titelwit@", kort ? "0" : "2400")
            .replace("@titelmaat@", kort ? "36" : "52")
            .replace("@kopkleur@", vormgeving.kopkleur().substring(1))
            .replace("@schoolkleur@", vormgeving.kleur().substring(1));
    try {
      return soort.cast(XmlUtils.unwrap(XmlUtils.unmarshalString(xml)));
    } catch (JAXBException e) {
      throw new IllegalStateException("our own " + naam + " is not valid", e);
    }
  }

  private static String text(String naam) {
    try (InputStream in = Woordbron.class.getResourceAsStream(naam)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
