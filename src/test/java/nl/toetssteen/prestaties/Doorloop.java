package nl.toetssteen.prestaties;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes over the parts of a DOCX that a reader needs, and does nothing with them. */
final class Doorloop {

  private static final Set<String> DELEN =
      Set.of("word/document.xml", "word/styles.xml", "word/numbering.xml");

  private Doorloop() {}

  /** Unzips and parses; gives the number of events. */
  static Integer of(byte[] docx) throws IOException {
    XMLInputFactory fabriek = XMLInputFactory.newFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    int gebeurtenissen = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        if (DELEN.contains(deel.getName())) {
          gebeurtenissen += events(fabriek, zip.readAllBytes());
        }
      }
    }
    return gebeurtenissen;
  }

  private static int events(XMLInputFactory fabriek, byte[] xml) throws IOException {
    try {
      XMLStreamReader lezer = fabriek.createXMLStreamReader(new ByteArrayInputStream(xml));
      int aantal = 0;
      while (lezer.hasNext()) {
        lezer.next();
        aantal++;
      }
      return aantal;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
