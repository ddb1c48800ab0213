package nl.toetssteen.opstellen.word;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.Tag;

/**
 * Holds a content control with one of our tags, and where it stands.
 *
 * @param naam the tag without prefix and mark: "reglement", "beroep"
 * @param rond the blocks among which it stands
 */
record Besturing(String naam, SdtBlock element, List<Object> rond) {

  private static final String VOORVOEGSEL = "toetssteen:";
  private static final String TITEL = "Toetssteen: ";

  /** Stands in a tag between the name and the mark of the text that we wrote. */
  private static final char MERKTEKEN = '#';

  /** Finds our controls among blocks and in tables and controls, in order. */
  static List<Besturing> find(List<Object> blokken) {
    List<Besturing> gevonden = new ArrayList<>();
    for (Object deel : blokken) {
      Object blok = XmlUtils.unwrap(deel);
      if (blok instanceof SdtBlock element) {
        name(element).ifPresent(naam -> gevonden.add(new Besturing(naam, element, blokken)));
        gevonden.addAll(find(element.getSdtContent().getContent()));
      } else if (blok instanceof ContentAccessor houder && !(blok instanceof P)) {
        gevonden.addAll(find(houder.getContent()));
      }
    }
    return gevonden;
  }

  /** Gives the name of a control that is ours. */
  static Optional<String> name(SdtElement element) {
    return tag(element).map(tag -> tag.substring(0, length(tag)));
  }

  private static Optional<String> tag(SdtElement element) {
    return Optional.ofNullable(element.getSdtPr())
        .map(SdtPr::getTag)
        .map(Tag::getVal)
        .filter(tag -> tag.startsWith(VOORVOEGSEL))
        .map(tag -> tag.substring(VOORVOEGSEL.length()));
  }

  private static int length(String tag) {
    int teken = tag.indexOf(MERKTEKEN);
    return teken < 0 ? tag.length() : teken;
  }

  /** Makes the properties of a control; what else it was, such as a placeholder, is gone. */
  static SdtPr properties(String naam, String titel) {
    SdtPr eigenschappen = new SdtPr();
    SdtPr.Alias alias = new SdtPr.Alias();
    alias.setVal(TITEL + titel);
    eigenschappen.getRPrOrAliasOrLock().add(alias);
    Tag tag = new Tag();
    tag.setVal(VOORVOEGSEL + naam);
    eigenschappen.setTag(tag);
    return eigenschappen;
  }

  /** Writes a text in a control, and marks it so that a later run sees what a school changed. */
  static void write(SdtBlock element, String naam, String titel, List<Object> blokken) {
    element.setSdtPr(properties(naam + MERKTEKEN + Vingerafdruk.of(blokken), titel));
    element.setSdtEndPr(null);
    element.getSdtContent().getContent().clear();
    element.getSdtContent().getContent().addAll(blokken);
  }

  /** Gives the name that its users see: the heading of what stands in it. */
  String titel() {
    return element.getSdtPr().getRPrOrAliasOrLock().stream()
        .map(XmlUtils::unwrap)
        .filter(SdtPr.Alias.class::isInstance)
        .map(alias -> ((SdtPr.Alias) alias).getVal())
        .filter(titel -> titel.startsWith(TITEL))
        .map(titel -> titel.substring(TITEL.length()))
        .findFirst()
        .orElse(naam);
  }

  /** Tells whether we wrote what stands in it, as far as nobody changed that. */
  boolean isWritten() {
    return tag(element).filter(tag -> length(tag) < tag.length()).isPresent();
  }

  /** Tells whether somebody changed the words that we wrote; to empty it is to give it back. */
  boolean isChanged() {
    String nu = Vingerafdruk.of(element.getSdtContent().getContent());
    return isWritten() && !nu.isEmpty() && !tag(element).orElseThrow().endsWith(MERKTEKEN + nu);
  }

  /** Tells whether nothing stands in it but what Word shows until somebody types. */
  boolean isPlaceholder() {
    return element.getSdtPr().getRPrOrAliasOrLock().stream()
            .anyMatch(deel -> deel instanceof JAXBElement<?> e && isPlaceholder(e))
        || Vingerafdruk.of(element.getSdtContent().getContent()).isEmpty();
  }

  private static boolean isPlaceholder(JAXBElement<?> eigenschap) {
    return eigenschap.getName().getLocalPart().equals("showingPlcHdr")
        && eigenschap.getValue() instanceof BooleanDefaultTrue ja
        && ja.isVal();
  }

  /** Puts something before it. */
  void before(Object nieuw) {
    rond.add(place(), nieuw);
  }

  /** Takes it out of the document, with what it holds. */
  void remove() {
    rond.remove(place());
  }

  private int place() {
    for (int i = 0; i < rond.size(); i++) {
      if (XmlUtils.unwrap(rond.get(i)) == element) {
        return i;
      }
    }
    throw new IllegalStateException("control left its place: " + naam);
  }
}
