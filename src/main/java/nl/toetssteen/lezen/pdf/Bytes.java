package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Reads bytes in memory for the library; looking ahead costs nothing. */
final class Bytes implements RandomAccessRead {
  private final byte[] all;
  private int at;
  private boolean closed;

  /** Starts at the first of these bytes, which stay as they are. */
  Bytes(byte[] all) {
    this.all = all;
  }

  @Override
  public int read() {
    return at < all.length ? all[at++] & 0xff : -1;
  }

  @Override
  public int peek() {
    return at < all.length ? all[at] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    if (at == all.length) {
      return -1;
    }
    int count = Math.min(length, all.length - at);
    System.arraycopy(all, at, to, from, count);
    at += count;
    return count;
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public void seek(long position) throws IOException {
    if (position < 0) {
      throw new IOException("no such place: " + position);
    }
    at = (int) Math.min(position, all.length);
  }

  @Override
  public long length() {
    return all.length;
  }

  @Override
  public boolean isEOF() {
    return at == all.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
