package nl.toetssteen.lezen.docx;

import java.util.Map;

/**
 * Holds a list ({@code w:num}): a pattern, with levels and first numbers of its own.
 *
 * @param id number of the list
 * @param pattern pattern that it counts along with
 * @param own levels that replace those of the pattern
 * @param starts first numbers that replace those of the levels
 */
record WordList(
    String id, ListPattern pattern, Map<Integer, ListLevel> own, Map<Integer, Integer> starts) {

  /** Gives a level; null when it is not defined. */
  ListLevel level(int level) {
    ListLevel mine = own.get(level);
    return mine == null ? pattern.levels().get(level) : mine;
  }

  /** Gives the first number of a level. */
  int start(int level) {
    Integer mine = starts.get(level);
    ListLevel definition = level(level);
    return mine != null ? mine : definition == null ? 1 : definition.start();
  }
}
