package nl.toetssteen.lezen.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.pakket.Relation;
import nl.toetssteen.lezen.pakket.ZipParts;

/** Finds the parts of a Word document through its relations, and reads each at most once. */
final class WordParts {
  private final ZipParts zip;
  private final int deepest;
  private final Deadline deadline;
  private final String main;
  private final Map<String, List<String>> targets = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * Reads the relations of the container and of its main part.
   *
   * @throws UnreadableDocument when the bytes are no complete container with a main part
   */
  WordParts(byte[] bytes, ReadLimits limits, Deadline deadline) {
    zip = new ZipParts(bytes, limits.uitgepakt(), WordXml.TROUBLE);
    deepest = limits.nesting();
    this.deadline = deadline;
    main = first(relations(""), "officeDocument");
    targets.putAll(relations(main));
  }

  private static String first(Map<String, List<String>> relations, String type) {
    List<String> found = relations.get(type);
    if (found == null) {
      throw WordXml.TROUBLE.damaged(null);
    }
    return found.get(0);
  }

  /** Gives the names of the parts that a part is related to, by the type of relation. */
  private Map<String, List<String>> relations(String part) {
    Map<String, List<String>> relations = new LinkedHashMap<>();
    String relationsPart = Relation.partFor(part);
    if (zip.has(relationsPart)) {
      open(
          relationsPart,
          xml ->
              Relation.read(xml, Relation.folder(part))
                  .forEach(
                      relation ->
                          relations
                              .computeIfAbsent(relation.type(), key -> new ArrayList<>(1))
                              .add(relation.target())));
    }
    return relations;
  }

  /** Reads the main part. */
  void readMain(Consumer<WordXml> reader) {
    open(main, reader);
  }

  /** Reads all parts of a type of relation ("header"), as far as they are there. */
  void read(String type, Consumer<WordXml> reader) {
    for (String part : targets.getOrDefault(type, List.of())) {
      if (seen.add(part) && zip.has(part)) {
        open(part, reader);
      }
    }
  }

  private void open(String part, Consumer<WordXml> reader) {
    try (WordXml xml = new WordXml(zip.open(part), deepest, deadline)) {
      reader.accept(xml);
    }
  }
}
