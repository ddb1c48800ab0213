package nl.toetssteen.voorbeeld;

import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Document;

/** Makes a Word booklet of a sample PTA, lying on its side. */
final class PtaDocx {
  private static final int WIDTH_TWIPS = 14800;
  private static final String LETTER =
      "<w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation Sans\" w:cs=\"Liberation Sans\"/>";
  private static final int BASE = 6;
  private static final int MOST = 30;
  private static final int NARROWEST = 13;

  private PtaDocx() {}

  static WordprocessingMLPackage of(PtaBron bron) throws Docx4JException {
    var docx = WordprocessingMLPackage.createPackage();
    var xml = new StringBuilder("<w:document " + WordXml.NAMESPACES + "><w:body>");
    bron.stukken().forEach(stuk -> xml.append(piece(stuk)));
    xml.append(
        """
        <w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
        <w:pgMar w:top="1134" w:right="1000" w:bottom="1134" w:left="1000" w:header="567" w:footer="567" w:gutter="0"/>\
        </w:sectPr></w:body></w:document>""");
    try {
      var document = (Document) XmlUtils.unwrap(XmlUtils.unmarshalString(xml.toString()));
      docx.getMainDocumentPart().setContents(document);
    } catch (JAXBException e) {
      throw new Docx4JException("Geen geldig document", e);
    }
    return docx;
  }

  private static String piece(PtaBron.Stuk stuk) {
    if (stuk instanceof PtaBron.Stuk.Kop kop) {
      return WordXml.alinea("Heading" + kop.niveau(), "<w:keepNext/>", WordXml.run(kop.tekst()));
    }
    return stuk instanceof PtaBron.Stuk.Alinea alinea
        ? WordXml.alinea("Normal", WordXml.run(alinea.tekst()))
        : table((PtaBron.Stuk.Tabel) stuk);
  }

  private static String table(PtaBron.Stuk.Tabel tabel) {
    List<Integer> breedtes = widths(tabel);
    var xml =
        new StringBuilder(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/>"
                .formatted(WIDTH_TWIPS));
    xml.append(borders()).append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    breedtes.forEach(b -> xml.append("<w:gridCol w:w=\"").append(b).append("\"/>"));
    xml.append("</w:tblGrid>");
    for (int i = 0; i < tabel.rijen().size(); i++) {
      xml.append(row(tabel.rijen().get(i), breedtes, i == 0));
    }
    return xml.append("</w:tbl>").append(WordXml.alinea("Normal", "")).toString();
  }

  private static String borders() {
    var xml = new StringBuilder("<w:tblBorders>");
    for (String rand : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.append(
          "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>".formatted(rand));
    }
    return xml.append("</w:tblBorders>").toString();
  }

  private static List<Integer> widths(PtaBron.Stuk.Tabel tabel) {
    List<Integer> gewichten =
        IntStream.range(0, tabel.breedte())
            .mapToObj(
                k ->
                    tabel.rijen().stream()
                        .filter(rij -> rij.size() > 1)
                        .mapToInt(rij -> width(rij.get(k)))
                        .max()
                        .orElse(BASE))
            .toList();
    int som = gewichten.stream().mapToInt(Integer::intValue).sum();
    return gewichten.stream().map(g -> g * WIDTH_TWIPS / som).toList();
  }

  /** No word is broken off: capitals and digits are wide. */
  private static int width(String cel) {
    int langst = Stream.of(cel.split("[\\s/-]", -1)).mapToInt(String::length).max().orElse(0);
    return Math.max(NARROWEST, Math.max(BASE + Math.min(MOST, cel.length()), 2 * langst));
  }

  private static String row(List<String> cellen, List<Integer> breedtes, boolean kop) {
    var xml = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>");
    xml.append(kop ? "<w:tblHeader/>" : "").append("</w:trPr>");
    boolean heel = cellen.size() == 1;
    for (int k = 0; k < cellen.size(); k++) {
      String span = heel ? "<w:gridSpan w:val=\"%d\"/>".formatted(breedtes.size()) : "";
      int breed = heel ? WIDTH_TWIPS : breedtes.get(k);
      String run =
          "<w:r><w:rPr>%s%s<w:sz w:val=\"16\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
              .formatted(LETTER, kop || heel ? "<w:b/>" : "", WordXml.escape(cellen.get(k)));
      xml.append(
          "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s</w:tcPr>".formatted(breed, span));
      xml.append(
          WordXml.alinea(
              "Normal",
              (kop || heel ? "<w:keepNext/>" : "") + "<w:spacing w:before=\"20\" w:after=\"20\"/>",
              run));
      xml.append("</w:tc>");
    }
    return xml.append("</w:tr>").toString();
  }
}
