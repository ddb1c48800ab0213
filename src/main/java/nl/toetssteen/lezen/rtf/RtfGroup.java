package nl.toetssteen.lezen.rtf;

/** Names what a group can be for, by the control word that it begins with. */
enum RtfGroup {
  /** No word that begins a group of its own kind. */
  NONE,
  /** The printed number of a paragraph. */
  LABEL,
  FONTS,
  STYLES,
  /** The code of a field, of which only the result is printed. */
  INSTRUCTION,
  /** A running head or foot. */
  HEAD,
  /** Paragraphs apart from the text, such as a note. */
  STORY,
  /** Nothing of its own: what stands in it counts. */
  THROUGH,
  SKIP;

  /** Tells what a control word begins. */
  static RtfGroup of(String word) {
    return switch (word) {
      case "listtext", "pntext" -> LABEL;
      case "fonttbl" -> FONTS;
      case "stylesheet" -> STYLES;
      case "fldinst" -> INSTRUCTION;
      case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
          HEAD;
      case "footnote", "shptxt", "dptxbxtext" -> STORY;
      case "shp", "shpinst", "do", "upr" -> THROUGH;
      case "colortbl",
          "info",
          "pict",
          "nonshppict",
          "shppict",
          "sp",
          "shprslt",
          "nonesttables",
          "xe",
          "tc",
          "annotation",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "themedata",
          "objdata" ->
          SKIP;
      default -> NONE;
    };
  }

  /** Gives the character that a control word stands for; null when it stands for none. */
  static String character(String word) {
    return switch (word) {
      case "emdash" -> "\u2014";
      case "endash" -> "\u2013";
      case "lquote" -> "\u2018";
      case "rquote" -> "\u2019";
      case "ldblquote" -> "\u201c";
      case "rdblquote" -> "\u201d";
      case "bullet" -> "\u2022";
      default -> null;
    };
  }
}
