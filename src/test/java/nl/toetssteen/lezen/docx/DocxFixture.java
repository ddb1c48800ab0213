package nl.toetssteen.lezen.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;

/** Builds a small Word document from the XML of its parts. */
public final class DocxFixture {
  public static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String NAMESPACES = " namespaces";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private String namespace = TRANSITIONAL;

  /** Starts a document with the given content of its body. */
  public static DocxFixture body(String... blocks) {
    DocxFixture fixture = new DocxFixture();
    fixture.add("document.xml", "document", "<w:body>" + String.join("", blocks) + "</w:body>");
    fixture.types.append(override("word/document.xml", "document.main+xml"));
    return fixture;
  }

  /** Gives a paragraph of plain text with the given properties. */
  public static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  /** Gives a paragraph of plain text. */
  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** Gives a run of plain text. */
  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Gives a paragraph in a list. */
  public static String item(int list, int level, String text) {
    return p(numPr(list, level), text);
  }

  /** Gives a paragraph in a style. */
  public static String styled(String style, String text) {
    return p("<w:pStyle w:val=\"" + style + "\"/>", text);
  }

  /** Gives the properties that put a paragraph in a list. */
  public static String numPr(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
        .formatted(level, list);
  }

  /** Gives a list level; more is XML that goes between the format and the text. */
  public static String lvl(int level, String format, String text, String more) {
    return """
        <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s\
        <w:lvlText w:val="%s"/></w:lvl>"""
        .formatted(level, format, more, text);
  }

  /** Gives a list level. */
  public static String lvl(int level, String format, String text) {
    return lvl(level, format, text, "");
  }

  /** Gives a pattern of lists. */
  public static String pattern(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"multilevel\"/>%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  /** Gives a list. */
  public static String num(int id, int pattern, String... overrides) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(id, pattern, String.join("", overrides));
  }

  /** Gives a paragraph style. */
  public static String style(String id, String basedOn, String properties) {
    return """
        <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/>\
        <w:basedOn w:val="%s"/><w:pPr>%s</w:pPr></w:style>"""
        .formatted(id, id, basedOn, properties);
  }

  /** Adds the part with numbering. */
  public DocxFixture numbering(String... content) {
    return related("numbering", "numbering.xml", "numbering", String.join("", content));
  }

  /** Adds the part with styles, of which Normal is always there. */
  public DocxFixture styles(String... content) {
    String normal =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>";
    return related("styles", "styles.xml", "styles", normal + String.join("", content));
  }

  /** Adds a part that the main part is related to. */
  public DocxFixture related(String type, String file, String root, String content) {
    add(file, root, content);
    types.append(override("word/" + file, type + "+xml"));
    relations.append(
        "<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>"
            .formatted(parts.size(), RELATION + type, file));
    return this;
  }

  /** Replaces a part by other text, or adds it. */
  public DocxFixture raw(String name, String text) {
    parts.put(name, text);
    return this;
  }

  /** Makes it a document of strict OOXML. */
  public DocxFixture strict() {
    namespace = STRICT;
    return this;
  }

  private void add(String file, String root, String content) {
    parts.put("word/" + file, "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, CONTENT + type);
  }

  /** Gives the bytes of the file. */
  public byte[] bytes() {
    return bytes("", new byte[0]);
  }

  /** Gives the bytes of the file with the text of one part replaced. */
  byte[] bytes(String replaced, String text) {
    return bytes(replaced, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives the bytes of the file with the bytes of one part replaced. */
  byte[] bytes(String replaced, byte[] content) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("[Content_Types].xml", contentTypes());
    texts.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"r1\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>"
                .formatted(RELATION)));
    texts.put("word/_rels/document.xml.rels", relationships(relations.toString()));
    texts.putAll(parts);
    Map<String, byte[]> all = new LinkedHashMap<>();
    texts.forEach((name, xml) -> all.put(name, encode(xml)));
    all.replace(replaced, content);
    return zip(all);
  }

  private byte[] encode(String xml) {
    return xml.replace(NAMESPACES, namespaces()).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String namespaces() {
    return """
         xmlns:w="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"\
        """
        .formatted(namespace);
  }

  private String contentTypes() {
    return """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>%s</Types>"""
        .formatted(types);
  }

  private static String relationships(String content) {
    return """
        <Relationships \
        xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>"""
        .formatted(content);
  }

  /** Reads the document with the usual limits. */
  Gelezen read() {
    return new DocxReader()
        .read(bytes(), ReadLimits.standaard(), Deadline.in(ReadLimits.standaard().tijd()));
  }
}
