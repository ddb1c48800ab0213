package nl.toetssteen.lezen.pakket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Points from one part of an Office document to another.
 *
 * @param id name by which the part refers to it
 * @param type what the other part is for ("header"), without the vocabulary
 * @param target name of the other part in the container
 */
public record Relation(String id, String type, String target) {

  /**
   * Reads the relations to other parts; those to places outside the container are left out.
   *
   * @param folder folder of the part that they are relations of, with its slash; empty for the root
   */
  public static List<Relation> read(XmlPart xml, String folder) {
    List<Relation> relations = new ArrayList<>();
    while (xml.nextDescendant(0)) {
      String type = xml.attribute("Type");
      String target = xml.attribute("Target");
      if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
        String last = type.substring(type.lastIndexOf('/') + 1);
        relations.add(new Relation(xml.attribute("Id"), last, resolve(folder, target)));
      }
    }
    return relations;
  }

  /** Targets are relative to the folder of the part, or start with a slash. */
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

  /** Gives the folder of a part, with its slash. */
  public static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** Gives the name of the part that holds the relations of a part. */
  public static String partFor(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }
}
