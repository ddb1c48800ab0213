package nl.toetssteen.wet;

import java.io.InputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a toestand file of the Basiswettenbestand (schema toestand_2016-1). The file is not
 * trusted: it may not declare entities, nest endlessly or hold more than a large law does. Serves
 * one file.
 */
public final class ToestandReader {

  private static final int DIEPSTE = 100;
  private static final int MEESTE_ELEMENTEN = 2_000_000;
  private static final int MEESTE_ARTIKELEN = 20_000;

  /** Elements about the text rather than of it. */
  private static final Set<String> OVERGESLAGEN =
      Set.of(
          "meta-data",
          "noot",
          "redactie",
          "redactionele-correcties",
          "bwb-wijzigingen",
          "plaatje",
          "label",
          "titel");

  private static final Pattern WIT = Pattern.compile("[\\s\\u00a0]+");

  private final Map<String, Map<String, String>> artikelen = new LinkedHashMap<>();
  private final StringBuilder tekst = new StringBuilder();
  private XMLStreamReader xml;
  private String bwb = "";
  private String inwerking = "";
  private String titel = "";
  private String artikel = "";
  private String lid = "";
  private int artikeldiepte;
  private int liddiepte;
  private int diepte;
  private int elementen;

  private ToestandReader() {}

  /**
   * Read a file.
   *
   * @throws InvalidToestand when it is no toestand, is damaged or goes over a limit
   */
  public static Toestand read(InputStream in) {
    return new ToestandReader().parse(in);
  }

  private Toestand parse(InputStream in) {
    try {
      xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        step(xml.next());
      }
      return result();
    } catch (XMLStreamException e) {
      throw new InvalidToestand("het bestand is beschadigd of is geen XML", e);
    } catch (DateTimeParseException e) {
      throw new InvalidToestand("de datum van inwerkingtreding ontbreekt of klopt niet", e);
    }
  }

  /** The factory of the JDK itself, so that no library on the class path decides what is safe. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private Toestand result() {
    if (bwb.isEmpty() || artikelen.isEmpty()) {
      throw new InvalidToestand("er staan geen artikelen van een wet of besluit in");
    }
    return new Toestand(bwb, LocalDate.parse(inwerking), titel, artikelen);
  }

  private void step(int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> tekst.append(xml.getText());
      case XMLStreamConstants.DTD ->
          throw new InvalidToestand("het bestand verwijst naar gegevens buiten zichzelf");
      default -> {}
    }
  }

  private void start() throws XMLStreamException {
    diepte++;
    elementen++;
    if (diepte > DIEPSTE || elementen > MEESTE_ELEMENTEN) {
      throw new InvalidToestand("het bestand is te groot of te diep genest");
    }
    String naam = xml.getLocalName();
    if (diepte == 1) {
      root(naam);
    } else if (OVERGESLAGEN.contains(naam)) {
      skip();
      return;
    }
    open(naam);
  }

  private void root(String naam) {
    if (!naam.equals("toestand")) {
      throw new InvalidToestand("het is geen toestand uit het Basiswettenbestand");
    }
    bwb = attribute("bwb-id");
    inwerking = attribute("inwerkingtreding");
  }

  private String attribute(String naam) {
    String waarde = xml.getAttributeValue(null, naam);
    return waarde == null ? "" : waarde;
  }

  /** An article inside an article is text that it inserts elsewhere, not an article of this law. */
  private void open(String naam) {
    switch (naam) {
      case "artikel" -> {
        if (artikeldiepte == 0) {
          artikeldiepte = diepte;
          artikel = "";
          lid = "";
          tekst.setLength(0);
        }
      }
      case "lid" -> {
        if (artikeldiepte > 0 && liddiepte == 0) {
          store();
          liddiepte = diepte;
        }
      }
      case "nr", "lidnr", "citeertitel" -> {
        if (isMark(naam)) {
          store();
        }
      }
      default -> tekst.append(' ');
    }
  }

  /** Tells whether this is the number of the current article or lid itself. */
  private boolean isMark(String naam) {
    return switch (naam) {
      case "nr" -> artikeldiepte > 0 && diepte == artikeldiepte + 2 && artikel.isEmpty();
      case "lidnr" -> liddiepte > 0 && diepte == liddiepte + 1;
      default -> artikeldiepte == 0;
    };
  }

  private void end() {
    String naam = xml.getLocalName();
    switch (naam) {
      case "nr", "lidnr", "citeertitel" -> {
        if (isMark(naam)) {
          number(naam);
        }
      }
      case "lid" -> {
        if (diepte == liddiepte) {
          store();
          liddiepte = 0;
          lid = "";
        }
      }
      case "artikel" -> {
        if (diepte == artikeldiepte) {
          store();
          artikeldiepte = 0;
        }
      }
      default -> tekst.append(' ');
    }
    diepte--;
  }

  private void number(String naam) {
    String waarde = normalize(tekst.toString());
    tekst.setLength(0);
    switch (naam) {
      case "nr" -> {
        artikel = waarde;
        artikelen.putIfAbsent(artikel, new LinkedHashMap<>());
        if (artikelen.size() > MEESTE_ARTIKELEN) {
          throw new InvalidToestand("het bestand heeft te veel artikelen");
        }
      }
      case "lidnr" -> lid = waarde.replaceAll("[^\\p{L}\\p{N}]", "");
      default -> titel = titel.isEmpty() ? waarde : titel;
    }
  }

  /** Files the text read so far under the current article and lid. */
  private void store() {
    String waarde = normalize(tekst.toString());
    tekst.setLength(0);
    if (!artikel.isEmpty() && artikeldiepte > 0 && !waarde.isEmpty()) {
      artikelen.get(artikel).merge(lid, waarde, (eerst, dan) -> eerst + " " + dan);
    }
  }

  /** Takes away what differs between two files without differing in law: spaces and hyphens. */
  private static String normalize(String ruw) {
    String zonder = ruw.replace("\u00ad", "");
    return Normalizer.normalize(WIT.matcher(zonder).replaceAll(" "), Normalizer.Form.NFC).strip();
  }

  private void skip() throws XMLStreamException {
    int buiten = diepte - 1;
    while (diepte > buiten) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        diepte++;
        elementen++;
        if (diepte > DIEPSTE || elementen > MEESTE_ELEMENTEN) {
          throw new InvalidToestand("het bestand is te groot of te diep genest");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        diepte--;
      }
    }
  }
}
