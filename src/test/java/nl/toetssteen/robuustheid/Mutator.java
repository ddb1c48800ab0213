package nl.toetssteen.robuustheid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes bytes at random, the same way for the same seed; in a container also what is packed. */
final class Mutator {
  private static final int MOST_CHANGES = 12;
  private static final int LONGEST_PIECE = 200;

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** Changes a document; one that is packed twice as often inside a part as outside. */
  byte[] change(byte[] document) {
    boolean packed = document.length > 2 && document[0] == 'P' && document[1] == 'K';
    return packed && random.nextInt(3) > 0 ? changePart(document) : changeBytes(document);
  }

  private byte[] changeBytes(byte[] original) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && bytes.length > LONGEST_PIECE; i++) {
      bytes = changeOnce(bytes);
    }
    return bytes;
  }

  private byte[] changeOnce(byte[] bytes) {
    int at = random.nextInt(bytes.length - LONGEST_PIECE);
    int length = 1 + random.nextInt(LONGEST_PIECE);
    switch (random.nextInt(6)) {
      case 0 -> bytes[at] = (byte) random.nextInt(256);
      case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> Arrays.fill(bytes, at, at + 4, (byte) (random.nextBoolean() ? 0xFF : 0));
      case 3 -> digits(bytes, at);
      case 4 -> {
        return joined(Arrays.copyOf(bytes, at + length), bytes, at);
      }
      default -> {
        return joined(Arrays.copyOf(bytes, at), bytes, at + length);
      }
    }
    return bytes;
  }

  /** Makes the next number in text large. */
  private void digits(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && !Character.isDigit(bytes[at])) {
      at++;
    }
    while (at < bytes.length && Character.isDigit(bytes[at])) {
      bytes[at++] = '9';
    }
  }

  private static byte[] joined(byte[] start, byte[] bytes, int from) {
    byte[] all = Arrays.copyOf(start, start.length + bytes.length - from);
    System.arraycopy(bytes, from, all, start.length, bytes.length - from);
    return all;
  }

  private byte[] changePart(byte[] document) {
    try {
      Map<String, byte[]> parts = unpack(document);
      String[] names = parts.keySet().toArray(String[]::new);
      if (names.length > 0) {
        parts.computeIfPresent(
            names[random.nextInt(names.length)], (name, part) -> changeBytes(part));
      }
      return pack(parts);
    } catch (IOException | IllegalArgumentException e) {
      // It was no whole container to begin with.
      return changeBytes(document);
    }
  }

  private static Map<String, byte[]> unpack(byte[] document) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] pack(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
