package nl.toetssteen.opstellen.word;

import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * Writes a drafted document as a Word file (DOCX): numbers, references and the table of contents
 * are automatic, so that they stay right when a school edits it. Every article stands in a content
 * control with its name as tag. Safe for use by several threads.
 */
public final class WordSchrijver {

  /** Says how large a template may be, in bytes. */
  public static final int GROOTSTE_SJABLOON = 10 << 20;

  /** Write a document in a house style of our own, in the colours of the school. */
  public byte[] write(Uitgave uitgave) {
    Woordbron bron = Woordbron.of(uitgave);
    try {
      return fill(new LeegDocument(bron).make(), uitgave, bron).inhoud();
    } catch (Docx4JException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Write a document in a Word file of the school: in the control {@code toetssteen:reglement}, or
   * in those that an earlier run left or that carry the name of an article. All else in the file
   * stays as it is, and so does what the school changed in a text that an earlier run wrote.
   *
   * @throws Sjabloonfout when the file cannot be used
   */
  public Gevuld write(Uitgave uitgave, byte[] sjabloon) {
    WordprocessingMLPackage word = new Sjabloonlezer().load(sjabloon);
    try {
      return fill(word, uitgave, Woordbron.of(uitgave));
    } catch (Docx4JException e) {
      throw new Sjabloonfout(
          "Het sjabloon is beschadigd. Open het in Word en sla het opnieuw op.", e);
    }
  }

  private static Gevuld fill(WordprocessingMLPackage word, Uitgave uitgave, Woordbron bron)
      throws Docx4JException {
    List<String> meldingen = new Vulling(word, uitgave, bron).fill();
    new Regelvelden(uitgave.titelblad()).fill(word);
    Eigenschappen.write(word, uitgave.titelblad());
    return new Gevuld(save(word), meldingen);
  }

  private static byte[] save(WordprocessingMLPackage word) throws Docx4JException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    word.save(uit);
    return uit.toByteArray();
  }
}
