package nl.toetssteen.lezen.pakket;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.toetssteen.lezen.bron.UnreadableDocument;

/**
 * Opens the parts of a ZIP container in memory, in any order.
 *
 * <p>Goes by the central directory, as Word does: local headers may leave out sizes, and parts that
 * nobody asks for (pictures) cost nothing.
 */
public final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int COMMENT_MAX = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private final UnpackBudget budget;
  private final PackageTrouble trouble;
  private final Map<String, Entry> entries = new HashMap<>();

  /** Holds what the central directory says of a part; the sizes are not to be trusted. */
  private record Entry(int method, int crc, int packed, int header) {}

  /**
   * Reads the central directory.
   *
   * @param limit largest size of all opened parts together, in bytes
   * @param trouble words what is wrong with the container
   * @throws UnreadableDocument when the container is not complete
   */
  public ZipParts(byte[] bytes, long limit, PackageTrouble trouble) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.budget = new UnpackBudget(limit, trouble);
    this.trouble = trouble;
    try {
      readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw trouble.damaged(e);
    }
  }

  private void readDirectory() {
    int at = buffer.getInt(end() + 16);
    while (buffer.getInt(at) == CENTRAL) {
      int name = unsigned(at + 28);
      entries.putIfAbsent(
          key(new String(bytes, at + CENTRAL_LENGTH, name, StandardCharsets.UTF_8)),
          new Entry(
              unsigned(at + 10),
              buffer.getInt(at + 16),
              buffer.getInt(at + 20),
              buffer.getInt(at + 42)));
      at += CENTRAL_LENGTH + name + unsigned(at + 30) + unsigned(at + 32);
    }
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }

  private int end() {
    int last = bytes.length - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - COMMENT_MAX); at--) {
      if (buffer.getInt(at) == END) {
        return at;
      }
    }
    throw trouble.damaged(null);
  }

  /** Part names differ in case only by mistake, and some writers use the slash of Windows. */
  private static String key(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  /** Tells whether a part is there. */
  public boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /**
   * Opens a part, whose bytes are counted as they are unpacked.
   *
   * @throws UnreadableDocument when the part is not there
   */
  public InputStream open(String name) {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      throw trouble.damaged(null);
    }
    try {
      return new BufferedInputStream(new CheckedPart(raw(entry), entry.crc(), budget));
    } catch (IndexOutOfBoundsException e) {
      throw trouble.damaged(e);
    }
  }

  private InputStream raw(Entry entry) {
    int header = entry.header();
    if (buffer.getInt(header) != LOCAL) {
      throw trouble.damaged(null);
    }
    int start = header + LOCAL_LENGTH + unsigned(header + 26) + unsigned(header + 28);
    int length = bytes.length - start;
    return switch (entry.method()) {
      case STORED ->
          new ByteArrayInputStream(bytes, start, Objects.checkIndex(entry.packed(), length));
      case DEFLATED -> new InflatedPart(new ByteArrayInputStream(bytes, start, length));
      default -> throw trouble.damaged(null);
    };
  }
}
