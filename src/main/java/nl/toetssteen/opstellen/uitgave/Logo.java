package nl.toetssteen.opstellen.uitgave;

import java.util.Base64;

/**
 * Holds a picture of at most 1 MB, PNG or JPEG.
 *
 * @param mediatype "image/png" or "image/jpeg"
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
public record Logo(String mediatype, byte[] inhoud) {

  /** Says how large a logo may be, in bytes. */
  public static final int MEESTE_BYTES = 1 << 20;

  private static final String PNG = "image/png";
  private static final String JPEG = "image/jpeg";

  /**
   * Recognise a picture by its first bytes; its name is not believed.
   *
   * @throws IllegalArgumentException with a message in Dutch, when it is neither or too large
   */
  public static Logo of(byte[] inhoud) {
    if (inhoud.length > MEESTE_BYTES) {
      throw new IllegalArgumentException("Het logo is groter dan 1 MB. Maak het kleiner.");
    }
    if (startsWith(inhoud, 0x89, 'P', 'N', 'G')) {
      return new Logo(PNG, inhoud);
    }
    if (startsWith(inhoud, 0xFF, 0xD8, 0xFF)) {
      return new Logo(JPEG, inhoud);
    }
    throw new IllegalArgumentException(
        "Het logo is geen PNG of JPEG. Sla het op als PNG en probeer het opnieuw.");
  }

  /** Gives the picture as an address that holds it. */
  public String dataUri() {
    return "data:" + mediatype + ";base64," + Base64.getEncoder().encodeToString(inhoud);
  }

  private static boolean startsWith(byte[] inhoud, int... begin) {
    if (inhoud.length < begin.length) {
      return false;
    }
    for (int i = 0; i < begin.length; i++) {
      if ((inhoud[i] & 0xFF) != begin[i]) {
        return false;
      }
    }
    return true;
  }
}
