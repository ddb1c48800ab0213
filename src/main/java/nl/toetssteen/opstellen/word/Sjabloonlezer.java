package nl.toetssteen.opstellen.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** Opens a Word file that a school brought, after a look whether that is safe. */
final class Sjabloonlezer {

  private static final int MEESTE_UITGEPAKT = 50 << 20;
  private static final int MEESTE_DELEN = 1000;
  private static final int DIEPST = 200;

  private final XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();

  Sjabloonlezer() {
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /**
   * Open a template.
   *
   * @throws Sjabloonfout when it is no Word file, holds macros, or could do harm
   */
  WordprocessingMLPackage load(byte[] inhoud) {
    try {
      verify(inhoud);
      WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(inhoud));
      if (word.getMainDocumentPart() != null) {
        return word;
      }
    } catch (IOException | XMLStreamException | Docx4JException | ClassCastException e) {
      throw noWord(e);
    }
    throw noWord(null);
  }

  private void verify(byte[] inhoud) throws IOException, XMLStreamException {
    int over = MEESTE_UITGEPAKT;
    int delen = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        byte[] uitgepakt = zip.readNBytes(over + 1);
        over -= uitgepakt.length;
        delen++;
        if (inhoud.length > WordSchrijver.GROOTSTE_SJABLOON || over < 0 || delen > MEESTE_DELEN) {
          throw new Sjabloonfout(
              "Het sjabloon is te groot. Maak het kleiner, bijvoorbeeld door de afbeeldingen te verkleinen.");
        }
        if (deel.getName().endsWith("vbaProject.bin")) {
          throw new Sjabloonfout(
              "In het sjabloon zitten macro's. Sla het in Word op als 'Word-document (.docx)'.");
        }
        if (deel.getName().endsWith(".xml") || deel.getName().endsWith(".rels")) {
          verifyXml(uitgepakt);
        }
      }
    }
    if (delen == 0) {
      throw noWord(null);
    }
  }

  /** What is nested too deep would take down the thread that writes it. */
  private void verifyXml(byte[] xml) throws XMLStreamException {
    XMLStreamReader lezer = fabriek.createXMLStreamReader(new ByteArrayInputStream(xml));
    int diep = 0;
    while (lezer.hasNext()) {
      int teken = lezer.next();
      diep += teken == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      diep -= teken == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (diep > DIEPST || teken == XMLStreamConstants.DTD) {
        throw new XMLStreamException("nested too deep, or a document type");
      }
    }
    lezer.close();
  }

  private static Sjabloonfout noWord(Exception oorzaak) {
    return new Sjabloonfout(
        "Het sjabloon is geen Word-bestand, of het is beschadigd. Open het in Word en sla het op als 'Word-document (.docx)'.",
        oorzaak);
  }
}
