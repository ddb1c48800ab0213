package nl.toetssteen.opstellen.word;

import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.SdtElement;

/** Looks at the bookmarks that a document has, because no two may have one number. */
final class Bladwijzers {

  private Bladwijzers() {}

  /** Gives the highest number in use; 0 when there is none. */
  static long highest(List<Object> inhoud) {
    return inhoud.stream().map(XmlUtils::unwrap).mapToLong(Bladwijzers::highest).max().orElse(0);
  }

  private static long highest(Object deel) {
    if (deel instanceof CTBookmark bladwijzer) {
      return bladwijzer.getId().longValue();
    }
    if (deel instanceof SdtElement besturing) {
      return highest(besturing.getSdtContent().getContent());
    }
    return deel instanceof ContentAccessor houder ? highest(houder.getContent()) : 0;
  }
}
