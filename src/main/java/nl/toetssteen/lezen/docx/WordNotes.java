package nl.toetssteen.lezen.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.lezen.bron.Alinea;

/** Gives the text of footnotes or endnotes, each once; reads their part when first asked. */
final class WordNotes {
  private final WordContext context;
  private final String type;
  private Map<String, List<Alinea>> notes;

  /**
   * Creates it without reading yet.
   *
   * @param type type of relation: "footnotes" or "endnotes"
   */
  WordNotes(WordContext context, String type) {
    this.context = context;
    this.type = type;
  }

  /** Takes a note out; empty when there is none or it was taken before. */
  List<Alinea> take(String id) {
    if (notes == null) {
      notes = new HashMap<>();
      context.parts().read(type, this::readPart);
    }
    List<Alinea> note = notes.remove(id);
    return note == null ? List.of() : note;
  }

  private void readPart(WordXml xml) {
    StoryReader story = StoryReader.ofNotes(xml, context);
    while (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        List<Alinea> note = new ArrayList<>();
        notes.put(xml.attribute("id"), note);
        story.readBlocks(note);
      }
    }
  }
}
