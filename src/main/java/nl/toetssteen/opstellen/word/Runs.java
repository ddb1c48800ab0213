package nl.toetssteen.opstellen.word;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;

/** Makes what stands in a paragraph: words, fields and links. */
final class Runs {

  /** What XML 1.0 cannot hold, however it is escaped. */
  private static final Pattern ONMOGELIJK =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final ObjectFactory FABRIEK = new ObjectFactory();

  private Runs() {}

  static R words(String tekst) {
    return run(FABRIEK.createRT(text(tekst)));
  }

  /**
   * Makes a field that shows a result until Word works it out anew.
   *
   * @param opdracht as Word shows it: {@code PAGE}
   */
  static List<Object> field(String opdracht, String uitkomst) {
    List<Object> veld = new ArrayList<>(begin(opdracht));
    veld.add(words(uitkomst));
    veld.add(end());
    return veld;
  }

  /** Begins a field whose result goes on over several paragraphs. */
  static List<R> begin(String opdracht) {
    return List.of(
        mark(STFldCharType.BEGIN),
        run(FABRIEK.createRInstrText(text(" " + opdracht + " "))),
        mark(STFldCharType.SEPARATE));
  }

  /** Ends the field that began last. */
  static R end() {
    return mark(STFldCharType.END);
  }

  /** Makes a link to a bookmark in this document. */
  static JAXBElement<P.Hyperlink> link(String bladwijzer, List<Object> inhoud) {
    P.Hyperlink link = new P.Hyperlink();
    link.setAnchor(bladwijzer);
    link.setHistory(true);
    link.getContent().addAll(inhoud);
    return FABRIEK.createPHyperlink(link);
  }

  private static R mark(STFldCharType soort) {
    FldChar teken = new FldChar();
    teken.setFldCharType(soort);
    return run(FABRIEK.createRFldChar(teken));
  }

  private static Text text(String tekst) {
    Text woorden = new Text();
    woorden.setValue(ONMOGELIJK.matcher(tekst).replaceAll(""));
    woorden.setSpace("preserve");
    return woorden;
  }

  private static R run(Object inhoud) {
    R run = new R();
    run.getContent().add(inhoud);
    return run;
  }
}
