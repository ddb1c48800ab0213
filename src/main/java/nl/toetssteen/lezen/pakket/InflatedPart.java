package nl.toetssteen.lezen.pakket;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Inflates one part of a ZIP container, and frees the native memory for it when closed. */
final class InflatedPart extends InflaterInputStream {
  private static final int BUFFER = 8192;

  InflatedPart(InputStream packed) {
    super(packed, new Inflater(true), BUFFER);
  }

  @Override
  public void close() throws IOException {
    inf.end();
    super.close();
  }
}
