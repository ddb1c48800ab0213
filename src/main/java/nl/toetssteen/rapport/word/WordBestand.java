package nl.toetssteen.rapport.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Holds the parts of a Word document by name, in the order of the file. */
final class WordBestand {
  /** A part is held as text with the place of each element, which takes many times its size. */
  private static final int LARGEST_TEXT = 12 << 20;

  /** Pictures are only copied. */
  private static final long LARGEST = 200L << 20;

  /** The same document and report give the same bytes. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /**
   * Unpacks a file.
   *
   * @throws NietTeBewerken when that fails, or it is too large
   */
  WordBestand(byte[] bytes) {
    long size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes((int) (LARGEST - size) + 1);
        size += content.length;
        if (size > LARGEST) {
          throw tooLarge();
        }
        if (!entry.isDirectory()) {
          parts.putIfAbsent(entry.getName(), content);
        }
      }
    } catch (IOException e) {
      throw new NietTeBewerken(
          "Dit Word-bestand kan niet worden uitgepakt. Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.",
          e);
    }
  }

  private static NietTeBewerken tooLarge() {
    return new NietTeBewerken(
        "Dit Word-bestand is te groot om er opmerkingen in te zetten. Haal grote afbeeldingen eruit, of vraag het rapport als PDF.");
  }

  /** Gives the name of a part as the file has it: case differs only by mistake. */
  Optional<String> name(String part) {
    return parts.keySet().stream().filter(part::equalsIgnoreCase).findFirst();
  }

  /** Gives the text of a part; empty when there is no such part. */
  Optional<String> text(String part) {
    return name(part).map(parts::get).map(WordBestand::decode);
  }

  private static String decode(byte[] content) {
    if (content.length > LARGEST_TEXT) {
      throw tooLarge();
    }
    return new String(content, charset(content));
  }

  private static Charset charset(byte[] content) {
    if (content.length < 2 || (content[0] & content[1]) != (byte) 0xFE) {
      return StandardCharsets.UTF_8;
    }
    return content[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** Puts text in a part, in the encoding that it had. */
  void put(String part, String text) {
    String name = name(part).orElse(part);
    byte[] earlier = parts.get(name);
    parts.put(name, text.getBytes(earlier == null ? StandardCharsets.UTF_8 : charset(earlier)));
  }

  /** Packs all parts. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new NietTeBewerken("Het Word-bestand kan niet worden ingepakt.", e);
    }
    return out.toByteArray();
  }
}
