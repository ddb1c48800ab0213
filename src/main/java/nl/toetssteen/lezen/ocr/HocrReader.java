package nl.toetssteen.lezen.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the level lines that Tesseract found, in pixels, from its hOCR: unlike its TSV that tells
 * the baseline and the size of the type of each line.
 */
final class HocrReader {
  private static final Pattern BOX =
      Pattern.compile("bbox (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6})");
  private static final Pattern BASELINE =
      Pattern.compile("baseline (-?\\d{0,4}\\.?\\d{0,9}) (-?\\d{1,6})");
  private static final Pattern SIZE = Pattern.compile("x_size (\\d{1,5}(?:\\.\\d{1,9})?)");

  /** Higher than this, in sizes of its type, a line does not run across the page. */
  private static final float UPWARDS = 3;

  private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d{1,3})");

  private final List<OcrRegel> regels = new ArrayList<>();
  private List<OcrWoord> woorden = new ArrayList<>();
  private String regel = "";

  private HocrReader() {}

  /**
   * Reads all lines in the order of the program.
   *
   * @throws IOException when this is no hOCR
   */
  static List<OcrRegel> read(InputStream in) throws IOException {
    HocrReader reader = new HocrReader();
    try {
      reader.walk(factory().createXMLStreamReader(in, "UTF-8"));
    } catch (XMLStreamException | NumberFormatException e) {
      throw new IOException("Tesseract gaf geen leesbaar antwoord", e);
    }
    reader.endLine();
    return reader.regels;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String soort = xml.getAttributeValue(null, "class");
      String titel = xml.getAttributeValue(null, "title");
      if ("ocrx_word".equals(soort)) {
        add(titel, text(xml));
      } else if (titel != null && SIZE.matcher(titel).find()) {
        endLine();
        regel = titel;
      }
    }
  }

  /** Words may be marked as bold or slanted inside, by older versions. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    return text.toString().strip();
  }

  private void add(String titel, String tekst) {
    Matcher box = BOX.matcher(titel);
    Matcher zeker = CONFIDENCE.matcher(titel);
    if (!tekst.isEmpty() && box.find()) {
      int vertrouwen = zeker.find() ? Math.min(100, Integer.parseInt(zeker.group(1))) : 0;
      woorden.add(
          new OcrWoord(tekst, side(box, 1), side(box, 2), side(box, 3), side(box, 4), vertrouwen));
    }
  }

  /** Of text that runs up or down the page, the boxes do not say where it stands on a line. */
  private void endLine() {
    Matcher box = BOX.matcher(regel);
    if (!woorden.isEmpty() && box.find()) {
      float hoogte = side(box, 4) - side(box, 2);
      Matcher size = SIZE.matcher(regel);
      float letter = size.find() ? Float.parseFloat(size.group(1)) : hoogte;
      if (hoogte < UPWARDS * letter) {
        Ruis.clean(new OcrRegel(woorden, baseline(box), letter)).ifPresent(regels::add);
      }
    }
    woorden = new ArrayList<>();
  }

  private float baseline(Matcher box) {
    Matcher basis = BASELINE.matcher(regel);
    if (!basis.find()) {
      return side(box, 4);
    }
    float half = (side(box, 3) - side(box, 1)) / 2;
    return side(box, 4)
        + Float.parseFloat(basis.group(1)) * half
        + Float.parseFloat(basis.group(2));
  }

  private static float side(Matcher box, int i) {
    return Float.parseFloat(box.group(i));
  }
}
