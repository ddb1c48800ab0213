package nl.toetssteen.lezen.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
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
    main = first(relations("", "_rels/.rels"), "officeDocument");
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    targets.putAll(relations(folder, folder + "_rels/" + main.substring(slash) + ".rels"));
  }

  private static String first(Map<String, List<String>> relations, String type) {
    List<String> found = relations.get(type);
    if (found == null) {
      throw WordXml.TROUBLE.damaged(null);
    }
    return found.get(0);
  }

  private Map<String, List<String>> relations(String folder, String part) {
    Map<String, List<String>> relations = new LinkedHashMap<>();
    if (zip.has(part)) {
      open(
          part,
          xml -> {
            while (xml.nextDescendant(0)) {
              relate(relations, folder, xml);
            }
          });
    }
    return relations;
  }

  private static void relate(Map<String, List<String>> relations, String folder, WordXml xml) {
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
      relations
          .computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), key -> new ArrayList<>(1))
          .add(resolve(folder, target));
    }
  }

  /** Relations are relative to the folder of the part, or start with a slash. */
  private static String resolve(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
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
