package nl.toetssteen.voorbeeld;

import java.util.List;

/** Writes a table whose heading row comes back on every page and whose rows stay whole. */
final class TabelXml {
  private static final int BREEDTE_TWIPS = 8962;

  private static final String EIGENSCHAPPEN =
      """
      <w:tbl><w:tblPr><w:tblStyle w:val="Reglementtabel"/><w:tblW w:w="%d" w:type="dxa"/>\
      <w:tblInd w:w="108" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblLook w:firstRow="1" w:val="0020"/></w:tblPr>"""
          .formatted(BREEDTE_TWIPS);

  private TabelXml() {}

  static String of(Blok.Tabel tabel) {
    List<Integer> breedtes = breedtes(tabel.breedtes());
    var xml = new StringBuilder(EIGENSCHAPPEN).append("<w:tblGrid>");
    breedtes.forEach(b -> xml.append("<w:gridCol w:w=\"").append(b).append("\"/>"));
    xml.append("</w:tblGrid>");
    for (int i = 0; i < tabel.rijen().size(); i++) {
      boolean laatste = i == tabel.rijen().size() - 1;
      xml.append(rij(tabel.rijen().get(i), breedtes, i == 0, !laatste));
    }
    // Word needs a paragraph between a table and what follows; it doubles as white space
    return xml.append("</w:tbl>").append(WordXml.alinea("Natabel", "")).toString();
  }

  private static List<Integer> breedtes(List<Integer> gewichten) {
    int som = gewichten.stream().mapToInt(Integer::intValue).sum();
    return gewichten.stream().map(g -> g * BREEDTE_TWIPS / som).toList();
  }

  private static String rij(
      List<String> cellen, List<Integer> breedtes, boolean kop, boolean vast) {
    var xml = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>");
    xml.append(kop ? "<w:tblHeader/>" : "").append("</w:trPr>");
    for (int i = 0; i < cellen.size(); i++) {
      String alinea =
          WordXml.alinea(
              kop ? "Tabelkop" : "Tabeltekst",
              vast ? "<w:keepNext/>" : "",
              WordXml.run(cellen.get(i)));
      xml.append(
          "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>"
              .formatted(breedtes.get(i), alinea));
    }
    return xml.append("</w:tr>").toString();
  }
}
