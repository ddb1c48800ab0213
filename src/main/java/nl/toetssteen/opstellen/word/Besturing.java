package nl.toetssteen.opstellen.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.Tag;

/**
 * Holds a content control with one of our tags, and where it stands.
 *
 * @param naam the tag without prefix: "reglement", "beroep"
 * @param rond the blocks among which it stands
 */
record Besturing(String naam, SdtBlock element, List<Object> rond) {

  private static final String VOORVOEGSEL = "toetssteen:";

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
    return Optional.ofNullable(element.getSdtPr())
        .map(SdtPr::getTag)
        .map(Tag::getVal)
        .filter(tag -> tag.startsWith(VOORVOEGSEL))
        .map(tag -> tag.substring(VOORVOEGSEL.length()));
  }

  /** Makes the properties of a control; what else it was, such as a placeholder, is gone. */
  static SdtPr properties(String naam, String titel) {
    SdtPr eigenschappen = new SdtPr();
    SdtPr.Alias alias = new SdtPr.Alias();
    alias.setVal(titel);
    eigenschappen.getRPrOrAliasOrLock().add(alias);
    Tag tag = new Tag();
    tag.setVal(VOORVOEGSEL + naam);
    eigenschappen.setTag(tag);
    return eigenschappen;
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
