package nl.toetssteen.voorbeeld;

/** Writes the WordprocessingML of the small things: runs, paragraphs, fields. */
final class WordXml {
  static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private WordXml() {}

  static String escape(String tekst) {
    return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String run(String tekst) {
    return "<w:r><w:t xml:space=\"preserve\">" + escape(tekst) + "</w:t></w:r>";
  }

  static String tab() {
    return "<w:r><w:tab/></w:r>";
  }

  static String alinea(String stijl, String inhoud) {
    return alinea(stijl, "", inhoud);
  }

  /** Writes a paragraph of a style, with extra paragraph properties and its runs as XML. */
  static String alinea(String stijl, String eigenschappen, String inhoud) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>"
        .formatted(stijl, eigenschappen, inhoud);
  }

  /** Writes a field with the result it shows until Word updates it. */
  static String veld(String opdracht, String uitkomst) {
    return veldteken("begin")
        + "<w:r><w:instrText xml:space=\"preserve\"> "
        + opdracht.replace("\"", "&quot;")
        + " </w:instrText></w:r>"
        + veldteken("separate")
        + uitkomst
        + veldteken("end");
  }

  static String veldteken(String soort) {
    return "<w:r><w:fldChar w:fldCharType=\"" + soort + "\"/></w:r>";
  }
}
