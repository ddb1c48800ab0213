package nl.toetssteen.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads no further than a limit; what lies beyond can only be skipped. */
final class Limietstroom extends FilterInputStream {
  private final long limiet;
  private long gelezen;

  Limietstroom(InputStream in, long limiet) {
    super(in);
    this.limiet = limiet;
  }

  /** Tells whether there was more than the limit. */
  boolean isOver() {
    return gelezen > limiet;
  }

  /**
   * Skip what is left, up to a number of bytes: a browser shows our answer only after it could send
   * everything.
   */
  void drain(long hooguit) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long over = hooguit;
    int n = 0;
    while (over > 0 && n >= 0) {
      n = in.read(buffer);
      over -= n;
    }
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int van, int aantal) throws IOException {
    int n = in.read(bytes, van, aantal);
    count(Math.max(0, n));
    return n;
  }

  /** Does nothing: the stream belongs to the request, and may have to be drained. */
  @Override
  public void close() {}

  private void count(int n) throws IOException {
    gelezen += n;
    if (isOver()) {
      throw new IOException("more than " + limiet + " bytes");
    }
  }
}
