package nl.toetssteen.voorbeeld;

import java.util.Iterator;
import java.util.List;

/** Writes the whole document.xml of a sample. */
final class DocumentXml {
  private final Bron bron;
  private final Iterator<Inhoud> koppen;
  private final List<Inhoud> inhoud;

  DocumentXml(Bron bron) {
    this.bron = bron;
    this.inhoud = Inhoud.of(bron);
    this.koppen = inhoud.iterator();
  }

  /**
   * Writes the document.
   *
   * @param paginas the page of each heading, for the table of contents
   * @param kopId relation of the header part
   * @param voetId relation of the footer part
   */
  String write(List<Integer> paginas, String kopId, String voetId) {
    var xml = new StringBuilder("<w:document " + WordXml.NAMESPACES + "><w:body>");
    xml.append(VoorbladXml.of(bron)).append(InhoudsopgaveXml.of(inhoud, paginas));
    for (int i = 0; i < bron.blokken().size(); i++) {
      xml.append(blok(i));
    }
    return xml.append(sectie(kopId, voetId)).append("</w:body></w:document>").toString();
  }

  private String blok(int i) {
    Blok blok = bron.blokken().get(i);
    if (blok instanceof Blok.Tabel tabel) {
      return TabelXml.of(tabel);
    }
    var alinea = (Blok.Alinea) blok;
    return alinea.stijl().isKop() ? kop(alinea) : tekst(alinea, staysWithNext(i));
  }

  private String kop(Blok.Alinea kop) {
    Inhoud regel = koppen.next();
    int id = inhoud.indexOf(regel) + 1;
    String bladwijzer =
        "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>%s<w:bookmarkEnd w:id=\"%d\"/>"
            .formatted(id, regel.bladwijzer(), WordXml.run(kop.tekst()), id);
    return WordXml.alinea(kop.stijl().id(), id == 1 ? "<w:pageBreakBefore/>" : "", bladwijzer);
  }

  private static String tekst(Blok.Alinea alinea, boolean bijelkaar) {
    return WordXml.alinea(
        alinea.stijl().id(), bijelkaar ? "<w:keepNext/>" : "", WordXml.run(alinea.tekst()));
  }

  /** Tells whether a page break after a block would leave a table or an onderdeel on its own. */
  private boolean staysWithNext(int i) {
    if (i + 1 < bron.blokken().size() && bron.blokken().get(i + 1) instanceof Blok.Tabel) {
      return true;
    }
    boolean isFirst = !isOnderdeel(i - 1);
    boolean isLastButOne = !isOnderdeel(i + 2);
    return isOnderdeel(i + 1) && (!isOnderdeel(i) || isFirst || isLastButOne);
  }

  private boolean isOnderdeel(int i) {
    return i >= 0
        && i < bron.blokken().size()
        && bron.blokken().get(i) instanceof Blok.Alinea alinea
        && alinea.stijl() == Stijl.ONDERDEEL;
  }

  private static String sectie(String kopId, String voetId) {
    return """
    <w:sectPr><w:headerReference w:type="default" r:id="%s"/>\
    <w:footerReference w:type="default" r:id="%s"/>\
    <w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1418" w:header="794" w:footer="680" w:gutter="0"/>\
    <w:titlePg/></w:sectPr>"""
        .formatted(kopId, voetId);
  }
}
