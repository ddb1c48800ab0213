package nl.toetssteen.rapport;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.checklist.Eis;

/** Makes a folder of Markdown pages about requirements: one for each, and a list of all. */
public final class Eispaginas {

  /** Stands at the top of every page, and tells which files may be written over. */
  public static final String EERSTE_REGEL =
      "<!-- Gemaakt met: ./toetssteen eisen paginas. Verander het YAML-bestand van de eis, niet deze pagina. -->";

  private Eispaginas() {}

  /** Gives the pages by file name. */
  public static SortedMap<String, String> of(List<Eis> eisen) {
    SortedMap<String, String> paginas = new TreeMap<>();
    paginas.put("README.md", EisMarkdown.render(EisbladBouwer.index(eisen), EERSTE_REGEL));
    for (Eis eis : eisen) {
      paginas.put(eis.id() + ".md", EisMarkdown.render(EisbladBouwer.page(eis), EERSTE_REGEL));
    }
    return paginas;
  }
}
