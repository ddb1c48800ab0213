package nl.toetssteen.voorbeeld;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.Document;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;

/** Makes a Word document of a source, with the styles and numbering in this package's resources. */
final class VoorbeeldDocx {
  private VoorbeeldDocx() {}

  /**
   * Makes the document.
   *
   * @param paginas the page of each heading, for the table of contents; may be empty
   */
  static WordprocessingMLPackage of(Bron bron, List<Integer> paginas) throws Docx4JException {
    var docx = WordprocessingMLPackage.createPackage();
    var hoofddeel = docx.getMainDocumentPart();
    hoofddeel.getStyleDefinitionsPart(true).setContents(resource("styles.xml", Styles.class));
    var nummering = new NumberingDefinitionsPart();
    nummering.setContents(resource("numbering.xml", Numbering.class));
    hoofddeel.addTargetPart(nummering);
    var kop = new HeaderPart();
    kop.setContents(xml(kopregel(bron), Hdr.class));
    var voet = new FooterPart();
    voet.setContents(xml(voetregel(bron), Ftr.class));
    String kopId = hoofddeel.addTargetPart(kop).getId();
    String voetId = hoofddeel.addTargetPart(voet).getId();
    hoofddeel.setContents(xml(new DocumentXml(bron).write(paginas, kopId, voetId), Document.class));
    docx.setTitle(bron.voorblad("titel") + " " + bron.voorblad("schooljaar"));
    return docx;
  }

  private static String kopregel(Bron bron) {
    String inhoud =
        WordXml.run(bron.voorblad("school")) + WordXml.tab() + WordXml.run(bron.voorblad("versie"));
    return "<w:hdr " + WordXml.NAMESPACES + ">" + WordXml.alinea("Koptekst", inhoud) + "</w:hdr>";
  }

  private static String voetregel(Bron bron) {
    String titel = bron.voorblad("titel") + " " + bron.voorblad("schooljaar");
    String inhoud =
        WordXml.run(titel + " · pagina ")
            + WordXml.veld("PAGE", WordXml.run("1"))
            + WordXml.run(" van ")
            + WordXml.veld("NUMPAGES", WordXml.run("1"));
    return "<w:ftr " + WordXml.NAMESPACES + ">" + WordXml.alinea("Voettekst", inhoud) + "</w:ftr>";
  }

  private static <T> T resource(String naam, Class<T> soort) throws Docx4JException {
    try (InputStream in = VoorbeeldDocx.class.getResourceAsStream("/voorbeeld/" + naam)) {
      return xml(new String(in.readAllBytes(), StandardCharsets.UTF_8), soort);
    } catch (IOException e) {
      throw new Docx4JException("Kan " + naam + " niet lezen", e);
    }
  }

  private static <T> T xml(String xml, Class<T> soort) throws Docx4JException {
    try {
      return soort.cast(XmlUtils.unwrap(XmlUtils.unmarshalString(xml)));
    } catch (JAXBException e) {
      throw new Docx4JException("Geen geldige " + soort.getSimpleName(), e);
    }
  }
}
