package nl.toetssteen.opstellen.word;

import nl.toetssteen.opstellen.uitgave.Titelblad;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.ObjectFactory;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTSettings;

/** Writes what a document says about itself, and asks Word to update its fields. */
final class Eigenschappen {

  private static final ObjectFactory FABRIEK = new ObjectFactory();

  private Eigenschappen() {}

  static void write(WordprocessingMLPackage word, Titelblad blad) throws Docx4JException {
    if (word.getDocPropsCorePart() == null) {
      word.addDocPropsCorePart();
    }
    CoreProperties kern = word.getDocPropsCorePart().getContents();
    kern.setTitle(
        FABRIEK.createTitle(literal(blad.volledigeTitel() + ", schooljaar " + blad.schooljaar())));
    kern.setSubject(literal(blad.titel()));
    kern.setCreator(literal(blad.school()));
    kern.setLastModifiedBy(blad.school());
    kern.setLanguage(literal("nl-NL"));
    settings(word).setUpdateFields(new BooleanDefaultTrue());
  }

  private static CTSettings settings(WordprocessingMLPackage word) throws Docx4JException {
    DocumentSettingsPart deel = word.getMainDocumentPart().getDocumentSettingsPart();
    if (deel == null) {
      deel = new DocumentSettingsPart();
      deel.setJaxbElement(new CTSettings());
      word.getMainDocumentPart().addTargetPart(deel);
    }
    return deel.getContents();
  }

  private static SimpleLiteral literal(String tekst) {
    SimpleLiteral letterlijk = new SimpleLiteral();
    letterlijk.getContent().add(tekst);
    return letterlijk;
  }
}
