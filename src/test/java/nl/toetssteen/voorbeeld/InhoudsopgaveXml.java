package nl.toetssteen.voorbeeld;

import java.util.List;

/** Writes the table of contents: a TOC field whose entries are already filled in. */
final class InhoudsopgaveXml {
  private static final String OPDRACHT =
      WordXml.veldteken("begin")
          + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o &quot;1-2&quot; \\h \\z \\u"
          + " </w:instrText></w:r>"
          + WordXml.veldteken("separate");

  private InhoudsopgaveXml() {}

  /**
   * Writes the entries.
   *
   * @param paginas the page of each entry; entries beyond it get page 0
   */
  static String of(List<Inhoud> regels, List<Integer> paginas) {
    var xml = new StringBuilder(WordXml.alinea("Inhoudkop", WordXml.run("Inhoud")));
    for (int i = 0; i < regels.size(); i++) {
      int pagina = i < paginas.size() ? paginas.get(i) : 0;
      xml.append(regel(regels.get(i), pagina, i == 0 ? OPDRACHT : ""));
    }
    return xml.append(WordXml.alinea("Plattetekst", WordXml.veldteken("end"))).toString();
  }

  private static String regel(Inhoud regel, int pagina, String vooraf) {
    String paginaveld =
        WordXml.veld(
            "PAGEREF " + regel.bladwijzer() + " \\h", WordXml.run(Integer.toString(pagina)));
    String inhoud =
        WordXml.run(regel.label())
            + WordXml.tab()
            + WordXml.run(regel.tekst())
            + WordXml.tab()
            + paginaveld;
    String link =
        "<w:hyperlink w:anchor=\"%s\" w:history=\"1\">%s</w:hyperlink>"
            .formatted(regel.bladwijzer(), inhoud);
    return WordXml.alinea(regel.stijl().inhoudsstijl(), vooraf + link);
  }
}
