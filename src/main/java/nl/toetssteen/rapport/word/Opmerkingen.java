package nl.toetssteen.rapport.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds comments to the part that holds them, which it makes when the document has none. */
final class Opmerkingen {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final Pattern RELATION = Pattern.compile("<[^<>]*?/comments[\"'][^<>]*>");
  private static final Pattern TARGET = Pattern.compile("Target\\s*=\\s*[\"']([^\"']*)[\"']");

  private final WordBestand file;
  private final String main;
  private final Taal taal;
  private final Nummerreeks ids = new Nummerreeks();
  private final Optional<String> part;
  private final StringBuilder added = new StringBuilder();

  /** Finds the part with comments of a main part. */
  Opmerkingen(WordBestand file, String main, Taal taal) {
    this.file = file;
    this.main = main;
    this.taal = taal;
    this.part =
        file.text(relations())
            .flatMap(Opmerkingen::target)
            .map(target -> target.startsWith("/") ? target.substring(1) : folder() + target)
            .flatMap(file::name);
    part.flatMap(file::text).ifPresent(ids::take);
  }

  private static Optional<String> target(String relations) {
    Matcher relation = RELATION.matcher(relations);
    if (!relation.find()) {
      return Optional.empty();
    }
    Matcher target = TARGET.matcher(relation.group());
    return target.find() ? Optional.of(target.group(1)) : Optional.empty();
  }

  private String folder() {
    return main.substring(0, main.lastIndexOf('/') + 1);
  }

  private String relations() {
    return folder() + "_rels/" + main.substring(main.lastIndexOf('/') + 1) + ".rels";
  }

  /** Takes the numbers that the text refers to, even when their comment is not there. */
  void take(String xml) {
    ids.take(xml);
  }

  /**
   * Adds a comment.
   *
   * @param lines its paragraphs, the first of which is bold
   * @return its number
   */
  int add(List<String> lines) {
    int id = ids.next();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String bold = i == 0 ? taal.wrap("rPr", "", taal.empty("b", "")) : "";
      text.append(taal.wrap("p", "", taal.run(bold, lines.get(i))));
    }
    String initials = " " + taal.prefix + "initials=\"T\"";
    added.append(taal.wrap("comment", taal.change(id) + initials, text.toString()));
    return id;
  }

  /** Writes the part, and what points at it, when anything was added. */
  void write() {
    if (added.isEmpty()) {
      return;
    }
    if (part.isPresent()) {
      XmlText xml = XmlText.of(file.text(part.get()).orElseThrow());
      file.put(part.get(), appended(xml, localized(xml)));
    } else {
      create();
    }
  }

  /** Another part may have another prefix for the same vocabulary. */
  private String localized(XmlText xml) {
    String prefix = new Taal(xml).prefix;
    return prefix.equals(taal.prefix)
        ? added.toString()
        : added.toString().replaceAll("(</?| )" + taal.prefix, "$1" + prefix);
  }

  private static String appended(XmlText xml, String more) {
    XmlElement root = xml.root;
    if (root.isEmptyTag()) {
      String tag = xml.tag(root);
      return xml.text.substring(0, root.start)
          + tag.substring(0, tag.length() - 2)
          + ">"
          + more
          + "</"
          + root.name
          + ">";
    }
    return xml.text.substring(0, root.innerEnd) + more + xml.text.substring(root.innerEnd);
  }

  private void create() {
    String name = folder() + "comments.xml";
    for (int i = 2; file.name(name).isPresent(); i++) {
      name = folder() + "comments" + i + ".xml";
    }
    String prefix = taal.prefix.substring(0, taal.prefix.length() - 1);
    String space = " xmlns:" + prefix + "=\"" + taal.space() + "\"";
    file.put(
        name,
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + taal.wrap("comments", space, added.toString()));
    declare(name);
    relate(name.substring(folder().length()));
  }

  private void declare(String name) {
    XmlText types = XmlText.of(file.text("[Content_Types].xml").orElseThrow());
    String override =
        "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>".formatted(prefix(types), name, TYPE);
    file.put("[Content_Types].xml", appended(types, override));
  }

  private void relate(String target) {
    String text =
        file.text(relations())
            .orElse(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
    XmlText xml = XmlText.of(text);
    int number = 1;
    while (text.contains("rId" + number)) {
      number++;
    }
    String relation =
        "<%sRelationship Id=\"rId%d\" Type=\"%scomments\" Target=\"%s\"/>"
            .formatted(prefix(xml), number, taal.relation(), target);
    file.put(relations(), appended(xml, relation));
  }

  private static String prefix(XmlText xml) {
    return xml.root.name.substring(0, xml.root.name.indexOf(':') + 1);
  }
}
