package nl.toetssteen.lezen.pakket;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Counts the unpacked bytes of a part, and checks at its end that none was changed. */
final class CheckedPart extends FilterInputStream {
  private final int expected;
  private final UnpackBudget budget;
  private final CRC32 crc = new CRC32();

  CheckedPart(InputStream unpacked, int expected, UnpackBudget budget) {
    super(unpacked);
    this.expected = expected;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = in.read(bytes, start, length);
    if (count > 0) {
      budget.take(count);
      crc.update(bytes, start, count);
    } else if (count < 0 && (int) crc.getValue() != expected) {
      throw new ZipException("checksum differs");
    }
    return count;
  }
}
