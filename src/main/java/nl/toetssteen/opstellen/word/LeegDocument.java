package nl.toetssteen.opstellen.word;

import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Document;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;

/** Makes the document for schools that bring no template: styles, running heads, and controls. */
final class LeegDocument {

  private final Woordbron bron;

  LeegDocument(Woordbron bron) {
    this.bron = bron;
  }

  WordprocessingMLPackage make() throws Docx4JException {
    WordprocessingMLPackage word = new WordprocessingMLPackage();
    MainDocumentPart hoofd = new MainDocumentPart();
    Document document = bron.read(bron.kort() ? "brief.xml" : "document.xml", Document.class);
    hoofd.setJaxbElement(document);
    word.addTargetPart(hoofd);
    addDefinitions(hoofd);
    addRunningHeads(hoofd, document.getBody().getSectPr());
    word.addDocPropsCorePart();
    return word;
  }

  private void addDefinitions(MainDocumentPart hoofd) throws Docx4JException {
    StyleDefinitionsPart stijlen = new StyleDefinitionsPart();
    stijlen.setJaxbElement(bron.read("styles.xml", Styles.class));
    hoofd.addTargetPart(stijlen);
    NumberingDefinitionsPart nummering = new NumberingDefinitionsPart();
    nummering.setJaxbElement(bron.read("numbering.xml", Numbering.class));
    hoofd.addTargetPart(nummering);
    DocumentSettingsPart instellingen = new DocumentSettingsPart();
    instellingen.setJaxbElement(bron.read("settings.xml", CTSettings.class));
    hoofd.addTargetPart(instellingen);
  }

  private void addRunningHeads(MainDocumentPart hoofd, SectPr sectie) throws Docx4JException {
    HeaderPart kop = new HeaderPart();
    kop.setJaxbElement(bron.read("header.xml", Hdr.class));
    HeaderReference boven = new HeaderReference();
    boven.setType(HdrFtrRef.DEFAULT);
    FooterPart voet = new FooterPart();
    voet.setJaxbElement(bron.read("footer.xml", Ftr.class));
    FooterReference onder = new FooterReference();
    onder.setType(HdrFtrRef.DEFAULT);
    List<CTRel> verwijzingen = sectie.getEGHdrFtrReferences();
    verwijzingen.add(linked(boven, hoofd.addTargetPart(kop)));
    verwijzingen.add(linked(onder, hoofd.addTargetPart(voet)));
  }

  private static CTRel linked(CTRel verwijzing, Relationship relatie) {
    verwijzing.setId(relatie.getId());
    return verwijzing;
  }
}
