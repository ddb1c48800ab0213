package nl.toetssteen.lezen.bron;

/** Reads the bytes of one format; public, for each format has a package of its own. */
public interface FormatReader {

  /**
   * Read all text.
   *
   * @throws UnreadableDocument when the bytes cannot be read at all, with a message for the user,
   *     or when that takes too much time or memory
   */
  Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline);
}
