package nl.toetssteen.rapport.word;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives numbers to comments and changes that nothing else in the document has. */
final class Nummerreeks {
  private static final Pattern ID = Pattern.compile(":id\\s*=\\s*[\"'](\\d{1,9})[\"']");
  private static final int HIGHEST = 1 << 30;

  private final Set<Integer> used = new HashSet<>();
  private int last = -1;

  /** Takes the numbers that stand in a part. */
  void take(String xml) {
    Matcher m = ID.matcher(xml);
    while (m.find()) {
      int number = Integer.parseInt(m.group(1));
      used.add(number);
      // Word reads numbers of this size; one that is larger is passed, not counted on from.
      last = number < HIGHEST ? Math.max(last, number) : last;
    }
  }

  /** Gives the same XML, in which every number is replaced by one of its own. */
  String renumber(String xml) {
    return ID.matcher(xml).replaceAll(m -> ":id=\"" + next() + "\"");
  }

  /** Gives the next number. */
  int next() {
    do {
      last++;
    } while (used.contains(last));
    return last;
  }
}
