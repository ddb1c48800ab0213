package nl.toetssteen.lezen;

/** Reads the bytes of one format. */
interface FormatReader {

  /**
   * Read all text.
   *
   * @throws UnreadableDocument when the bytes cannot be read at all, with a message for the user
   */
  Gelezen read(byte[] inhoud, ReadLimits grenzen);
}
