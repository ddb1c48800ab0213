package nl.toetssteen.lezen.tekst;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells in which encoding text was saved, and decodes it. */
public final class Codering {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;
  private static final int FEWEST_BYTES = 4;

  private Codering() {}

  /**
   * Tells whether bytes are text in UTF-16: by the mark at the start, or because of each two bytes
   * the same one is nearly always zero, as it is in text of western Europe.
   */
  public static boolean isUtf16(byte[] inhoud) {
    return utf16(inhoud) != null;
  }

  /** Decodes UTF-8 and UTF-16; what is neither is windows-1252, which any bytes can be. */
  static String decode(byte[] inhoud) {
    Charset utf16 = utf16(inhoud);
    String tekst = utf16 == null ? eightBits(inhoud) : new String(inhoud, utf16);
    return tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst;
  }

  private static String eightBits(byte[] inhoud) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
    } catch (CharacterCodingException e) {
      return new String(inhoud, WINDOWS);
    }
  }

  private static Charset utf16(byte[] inhoud) {
    if (inhoud.length < FEWEST_BYTES) {
      return null;
    }
    int mark = Byte.toUnsignedInt(inhoud[0]) << 8 | Byte.toUnsignedInt(inhoud[1]);
    if (mark == 0xFEFF || mostlyZero(inhoud, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return mark == 0xFFFE || mostlyZero(inhoud, 1) ? StandardCharsets.UTF_16LE : null;
  }

  /** Tells whether of each pair of bytes one is nearly always zero and the other never is. */
  private static boolean mostlyZero(byte[] inhoud, int which) {
    int pairs = Math.min(inhoud.length, SAMPLE) / 2;
    int zero = 0;
    for (int i = 0; i < pairs; i++) {
      zero += inhoud[2 * i + which] == 0 ? 1 : 0;
      if (inhoud[2 * i + 1 - which] == 0) {
        return false;
      }
    }
    return zero > pairs * 0.9;
  }
}
