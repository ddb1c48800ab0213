package nl.toetssteen.prestaties;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Goes past every cell of a workbook with POI's event reader, and does nothing with them. */
final class PoiDoorloop implements SheetContentsHandler {

  private int cellen;

  private PoiDoorloop() {}

  /** Gives the number of cells that hold something. */
  static Integer of(byte[] xlsx) throws IOException {
    PoiDoorloop doorloop = new PoiDoorloop();
    try (OPCPackage pakket = OPCPackage.open(new ByteArrayInputStream(xlsx))) {
      doorloop.walk(pakket);
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
    return doorloop.cellen;
  }

  private void walk(OPCPackage pakket)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader lezer = new XSSFReader(pakket);
    XMLReader xml = XMLHelper.newXMLReader();
    xml.setContentHandler(
        new XSSFSheetXMLHandler(
            lezer.getStylesTable(),
            new ReadOnlySharedStringsTable(pakket),
            this,
            new DataFormatter(Locale.ROOT),
            false));
    for (Iterator<InputStream> bladen = lezer.getSheetsData(); bladen.hasNext(); ) {
      try (InputStream blad = bladen.next()) {
        xml.parse(new InputSource(blad));
      }
    }
  }

  @Override
  public void startRow(int rij) {}

  @Override
  public void endRow(int rij) {}

  @Override
  public void cell(String plaats, String tekst, XSSFComment opmerking) {
    cellen++;
  }
}
