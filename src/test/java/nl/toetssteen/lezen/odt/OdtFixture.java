package nl.toetssteen.lezen.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;

/** Builds a small OpenDocument text from the XML of its parts. */
public final class OdtFixture {
  private static final String NAMESPACES =
      """
       xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"\
      """;

  private final String body;
  private String common = "";
  private String automatic = "";
  private String masters = "";
  private final Map<String, String> raw = new LinkedHashMap<>();

  private OdtFixture(String body) {
    this.body = body;
  }

  /** Starts a document with the given content of its body. */
  public static OdtFixture body(String... blocks) {
    return new OdtFixture(String.join("", blocks));
  }

  /** Gives a paragraph. */
  public static String p(String content) {
    return "<text:p>" + content + "</text:p>";
  }

  /** Gives a paragraph in a style. */
  static String p(String style, String content) {
    return "<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, content);
  }

  /** Gives a heading. */
  static String h(int level, String content) {
    return "<text:h text:outline-level=\"%d\">%s</text:h>".formatted(level, content);
  }

  /** Gives a list; attributes are those of the list itself. */
  static String list(String attributes, String... items) {
    return "<text:list %s>%s</text:list>".formatted(attributes, String.join("", items));
  }

  /** Gives an item of a list. */
  static String item(String... blocks) {
    return "<text:list-item>" + String.join("", blocks) + "</text:list-item>";
  }

  /** Gives a list style. */
  static String listStyle(String name, String... levels) {
    return "<text:list-style style:name=\"%s\">%s</text:list-style>"
        .formatted(name, String.join("", levels));
  }

  /** Gives a 1-based numbered level. */
  static String level(int level, String format, String more) {
    return "<text:list-level-style-number text:level=\"%d\" style:num-format=\"%s\" %s/>"
        .formatted(level, format, more);
  }

  /** Gives a paragraph or text style with the given properties in it. */
  static String style(String family, String name, String parent, String properties) {
    return """
        <style:style style:family="%s" style:name="%s" style:parent-style-name="%s">%s\
        </style:style>"""
        .formatted(family, name, parent, properties);
  }

  /** Adds styles with a name. */
  OdtFixture styles(String... content) {
    common += String.join("", content);
    return this;
  }

  /** Adds automatic styles. */
  OdtFixture automatic(String... content) {
    automatic += String.join("", content);
    return this;
  }

  /** Adds a kind of page with the given heads and feet. */
  OdtFixture page(String heads) {
    masters += "<style:master-page style:name=\"Standard\">" + heads + "</style:master-page>";
    return this;
  }

  /** Replaces a part by other text, or adds it. */
  public OdtFixture raw(String part, String text) {
    raw.put(part, text);
    return this;
  }

  /** Gives the bytes of the file. */
  public byte[] bytes() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "content.xml",
        "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>"
            .formatted(NAMESPACES, automatic, body));
    parts.put(
        "styles.xml",
        "<office:document-styles%s><office:styles>%s</office:styles><office:master-styles>%s</office:master-styles></office:document-styles>"
            .formatted(NAMESPACES, common, masters));
    parts.putAll(raw);
    return zip("application/vnd.oasis.opendocument.text", parts);
  }

  private static byte[] zip(String type, Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(stored(type));
      zip.write(type.getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static ZipEntry stored(String type) {
    byte[] bytes = type.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    return entry;
  }

  /** Reads the document with the usual limits. */
  Gelezen read() {
    ReadLimits limits = ReadLimits.standaard();
    return new OdtReader().read(bytes(), limits, Deadline.in(limits.tijd()));
  }

  /** Reads the document and gives per paragraph its number and text. */
  List<String> lines() {
    return read().alineas().stream().map(OdtFixture::line).toList();
  }

  private static String line(Alinea alinea) {
    return (alinea.nummer() + " " + alinea.tekst()).strip();
  }
}
