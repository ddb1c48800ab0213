package nl.toetssteen.lezen.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.document.Tabel.Rij;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.opmaak.PageWords;

/** Reads the running heads and feet, each text once and without page numbers. */
final class RunningHeads {
  private static final Set<String> PAGE_FIELDS =
      Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");

  private final WordContext context;
  private final Set<String> heads = new LinkedHashSet<>();

  RunningHeads(WordContext context) {
    this.context = context;
  }

  /** Reads the parts of heads and feet. */
  List<String> read() {
    context.parts().read("header", this::readPart);
    context.parts().read("footer", this::readPart);
    return List.copyOf(heads);
  }

  private void readPart(WordXml xml) {
    StoryReader story = StoryReader.ofHead(xml, context, PAGE_FIELDS);
    List<Alinea> alineas = new ArrayList<>();
    while (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        int before = story.fields().leftOut();
        story.readBlock(alineas);
        add(alineas, story.fields().leftOut() > before);
        alineas.clear();
      }
    }
  }

  private void add(List<Alinea> alineas, boolean paged) {
    for (Alinea alinea : alineas) {
      if (alinea.tabel() == null) {
        add(alinea.tekst(), paged);
      } else {
        for (Rij row : alinea.tabel().rijen()) {
          row.cellen().stream().map(Cel::tekst).forEach(text -> add(text, paged));
        }
      }
    }
  }

  private void add(String text, boolean paged) {
    if (!text.isEmpty() && !(paged && PageWords.only(text))) {
      heads.add(text);
    }
  }
}
