package nl.toetssteen.opstellen.vorm;

import java.nio.charset.StandardCharsets;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.word.Gevuld;
import nl.toetssteen.opstellen.word.WordSchrijver;
import nl.toetssteen.rapport.Drukker;

/** Writes a drafted document in any of its forms. Safe for use by several threads. */
public final class Schrijver {

  /** Write a document; Markdown and HTML are text in UTF-8. */
  public byte[] write(Uitgave uitgave, Bestandsvorm vorm) {
    return switch (vorm) {
      case MD -> utf8(new MarkdownVorm().render(uitgave));
      case HTML -> utf8(new HtmlVorm(uitgave).render());
      case PDF -> Drukker.print(new HtmlVorm(uitgave).render());
      case DOCX -> new WordSchrijver().write(uitgave);
    };
  }

  /**
   * Write a document in a Word file of the school that says where the text comes.
   *
   * @throws nl.toetssteen.opstellen.word.Sjabloonfout when the file cannot be used
   */
  public Gevuld writeIn(byte[] sjabloon, Uitgave uitgave) {
    return new WordSchrijver().write(uitgave, sjabloon);
  }

  private static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
