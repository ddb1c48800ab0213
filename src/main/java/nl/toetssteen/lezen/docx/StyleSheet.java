package nl.toetssteen.lezen.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Resolves styles through the chain of styles they are based on. */
final class StyleSheet {
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final int longest;
  private final ResolvedStyle bottom;
  private final Map<String, ResolvedStyle> resolved = new HashMap<>();

  /**
   * Creates a sheet for one document.
   *
   * @param longest longest chain that is followed; a longer one, or a circle, is cut off there
   */
  StyleSheet(WordStyles styles, WordNumbering numbering, int longest) {
    this.styles = styles;
    this.numbering = numbering;
    this.longest = longest;
    this.bottom =
        new ResolvedStyle(0, false, ListPlace.NONE, styles.defaultIndent(), RunProperties.NONE);
  }

  /** Gives the style of a paragraph; without an id, or with a wrong one, the default style. */
  ResolvedStyle paragraph(String id) {
    return resolve(styles.get(id) == null ? styles.standardParagraph() : id);
  }

  private ResolvedStyle resolve(String id) {
    ResolvedStyle known = resolved.get(id);
    if (known == null) {
      known = build(id);
      resolved.put(id, known);
    }
    return known;
  }

  private ResolvedStyle build(String id) {
    Deque<WordStyle> chain = new ArrayDeque<>();
    WordStyle style = styles.get(id);
    while (style != null && chain.size() < longest) {
      chain.push(style);
      style = styles.get(style.basedOn());
    }
    ResolvedStyle built = bottom;
    for (WordStyle onTop : chain) {
      built = built.with(onTop, numbering);
    }
    return built;
  }

  /** Gives the properties of characters in a paragraph of that style; nothing in it is null. */
  RunProperties run(RunProperties own, ResolvedStyle paragraph) {
    if (own.equals(RunProperties.NONE)) {
      return paragraph.run().or(styles.defaultRun());
    }
    RunProperties below = own.style() == null ? RunProperties.NONE : resolve(own.style()).run();
    RunProperties both =
        new RunProperties(
            null,
            toggled(below.bold(), paragraph.run().bold()),
            toggled(below.hidden(), paragraph.run().hidden()),
            toggled(below.struck(), paragraph.run().struck()),
            below.size() == null ? paragraph.run().size() : below.size());
    return own.or(both).or(styles.defaultRun());
  }

  /** Bold on bold is plain: what two kinds of style both set cancels out. */
  private static Boolean toggled(Boolean one, Boolean other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one ^ other;
  }
}
