package nl.toetssteen.opstellen.word;

import java.util.List;

/**
 * Holds a Word file of a school with a drafted text in it.
 *
 * @param meldingen what the school should look at, in Dutch: texts of its own that were kept
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
public record Gevuld(byte[] inhoud, List<String> meldingen) {
  public Gevuld {
    meldingen = List.copyOf(meldingen);
  }
}
