package nl.toetssteen.lezen.odt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.document.Tabel.Rij;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.opmaak.PageWords;

/** Reads the running heads and feet, each text once and without page numbers. */
final class OdtHeads {
  private final OdtXml xml;
  private final OdtContext context;
  private final Set<String> heads = new LinkedHashSet<>();

  OdtHeads(OdtXml xml, OdtContext context) {
    this.xml = xml;
    this.context = context;
  }

  /** Reads the pages in the current element. */
  void read() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      int page = xml.depth();
      while (xml.nextChild(page)) {
        if (xml.name().startsWith("header") || xml.name().startsWith("footer")) {
          readHead();
        }
      }
    }
  }

  private void readHead() {
    OdtStory story = new OdtStory(xml, context);
    List<Alinea> alineas = new ArrayList<>();
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      int before = story.pageFields();
      story.readBlock(alineas);
      alineas.forEach(alinea -> add(alinea, story.pageFields() > before));
      alineas.clear();
    }
  }

  private void add(Alinea alinea, boolean paged) {
    if (alinea.tabel() == null) {
      add(alinea.tekst(), paged);
    } else {
      for (Rij row : alinea.tabel().rijen()) {
        row.cellen().stream().map(Cel::tekst).forEach(text -> add(text, paged));
      }
    }
  }

  private void add(String text, boolean paged) {
    if (!text.isEmpty() && !(paged && PageWords.only(text))) {
      heads.add(text);
    }
  }

  /** Gives the texts. */
  List<String> texts() {
    return List.copyOf(heads);
  }
}
