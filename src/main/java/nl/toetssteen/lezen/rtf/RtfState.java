package nl.toetssteen.lezen.rtf;

/** Holds what one group sets; a group inside it starts as a copy and changes nothing outside. */
final class RtfState implements Cloneable {
  /** Names what text in a group is for. */
  enum Target {
    TEXT,
    SKIP,
    LABEL,
    FONTS,
    STYLES,
    INSTRUCTION
  }

  private static final double PER_POINT = 20;

  Target target = Target.TEXT;
  RtfStory story;

  /** Whether the story is a running head or foot. */
  boolean head;

  /** Whether no control word has come yet, so that the next may say what the group is for. */
  boolean fresh;

  /** Whether readers that do not know what the group is for must skip it. */
  boolean optional;

  boolean field;
  int fallback = 1;
  int font = -1;
  int halfPoints = 24;
  boolean bold;
  boolean hidden;
  boolean deleted;
  int style;
  int outline = -1;
  int level;
  int left;
  int first;
  boolean inTable;

  RtfState(RtfStory story) {
    this.story = story;
  }

  /** Gives the state with which a group inside this one starts. */
  RtfState inner() {
    try {
      RtfState inner = (RtfState) clone();
      inner.fresh = true;
      inner.optional = false;
      inner.field = false;
      return inner;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("it says that it can", e);
    }
  }

  /** Makes characters plain. */
  void plain() {
    bold = false;
    hidden = false;
    deleted = false;
    halfPoints = 24;
    font = -1;
  }

  /** Makes the paragraph plain. */
  void plainParagraph() {
    style = 0;
    outline = -1;
    level = 0;
    left = 0;
    first = 0;
    inTable = false;
  }

  /** Gives where the first line starts, in points. */
  double indent() {
    return (left + first) / PER_POINT;
  }
}
