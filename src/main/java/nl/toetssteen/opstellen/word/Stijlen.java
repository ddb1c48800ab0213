package nl.toetssteen.opstellen.word;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** Gives the styles of a document; what it does not have yet is added. */
final class Stijlen {

  private final Styles inhoud;
  private final Map<Rol, String> ids = new EnumMap<>(Rol.class);

  private Stijlen(Styles inhoud) {
    this.inhoud = inhoud;
  }

  static Stijlen of(MainDocumentPart hoofd, Woordbron bron) throws Docx4JException {
    StyleDefinitionsPart deel = hoofd.getStyleDefinitionsPart();
    if (deel == null) {
      deel = new StyleDefinitionsPart();
      deel.setJaxbElement(new Styles());
      hoofd.addTargetPart(deel);
    }
    Stijlen stijlen = new Stijlen(deel.getContents());
    Styles eigen = bron.read("styles.xml", Styles.class);
    if (stijlen.inhoud.getDocDefaults() == null) {
      stijlen.inhoud.setDocDefaults(eigen.getDocDefaults());
    }
    for (Rol rol : Rol.values()) {
      Style stijl =
          find(stijlen.inhoud, rol.naam())
              .orElseGet(() -> stijlen.add(find(eigen, rol.naam()).orElseThrow()));
      stijlen.ids.put(rol, stijl.getStyleId());
    }
    return stijlen;
  }

  /** Gives the id by which a paragraph names a style. */
  String id(Rol rol) {
    return ids.get(rol);
  }

  /** Gives the numbering that a style brings along; empty when it has none. */
  Optional<NumPr> numbering(String id) {
    return inhoud.getStyle().stream()
        .filter(stijl -> id.equals(stijl.getStyleId()) && stijl.getPPr() != null)
        .findFirst()
        .map(stijl -> stijl.getPPr().getNumPr());
  }

  private static Optional<Style> find(Styles waarin, String naam) {
    return waarin.getStyle().stream()
        .filter(stijl -> stijl.getName() != null && naam.equalsIgnoreCase(stijl.getName().getVal()))
        .findFirst();
  }

  private Style add(Style stijl) {
    String grond = base(stijl.getType());
    stijl.setNext(null);
    stijl.setBasedOn(null);
    if (grond != null) {
      Style.BasedOn op = new Style.BasedOn();
      op.setVal(grond);
      stijl.setBasedOn(op);
    }
    if (stijl.getPPr() != null) {
      // Every paragraph says its own number: in this document the id stands for another list.
      stijl.getPPr().setNumPr(null);
    }
    List<String> gebruikt = inhoud.getStyle().stream().map(Style::getStyleId).toList();
    while (gebruikt.contains(stijl.getStyleId())) {
      stijl.setStyleId("Toetssteen" + stijl.getStyleId());
    }
    inhoud.getStyle().add(stijl);
    return stijl;
  }

  private String base(String soort) {
    return inhoud.getStyle().stream()
        .filter(stijl -> stijl.isDefault() && soort.equals(stijl.getType()))
        .findFirst()
        .map(Style::getStyleId)
        .orElse(null);
  }
}
