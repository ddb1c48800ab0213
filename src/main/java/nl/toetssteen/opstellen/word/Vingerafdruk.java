package nl.toetssteen.opstellen.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.P;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;

/**
 * Tells a text from any other by a short mark. The result of a field does not count, because Word
 * works it out anew; nor does the form of the letters.
 */
final class Vingerafdruk {

  private final StringBuilder tekst = new StringBuilder();
  private int velden;

  private Vingerafdruk() {}

  /** Gives the mark of a text: eight hexadecimal digits; empty for a text without words. */
  static String of(List<Object> inhoud) {
    Vingerafdruk deze = new Vingerafdruk();
    inhoud.forEach(deze::add);
    String woorden = deze.tekst.toString().replaceAll("(?U)\\s+", " ").strip();
    if (woorden.isEmpty()) {
      return "";
    }
    CRC32 som = new CRC32();
    som.update(woorden.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(som.getValue());
  }

  private void add(Object onderdeel) {
    Object deel = XmlUtils.unwrap(onderdeel);
    if (deel instanceof FldChar teken) {
      velden += teken.getFldCharType() == STFldCharType.BEGIN ? 1 : 0;
      velden -= teken.getFldCharType() == STFldCharType.END ? 1 : 0;
    } else if (deel instanceof Text woorden) {
      tekst.append(velden == 0 ? woorden.getValue() : "");
    } else if (deel instanceof Drawing) {
      tekst.append('\uFFFC');
    } else if (deel != null && !(deel instanceof CTSimpleField)) {
      tekst.append(deel instanceof P ? " " : "");
      List<Object> onder = TraversalUtil.getChildrenImpl(deel);
      if (onder != null) {
        onder.forEach(this::add);
      }
    }
  }
}
