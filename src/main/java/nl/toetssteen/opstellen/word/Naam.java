package nl.toetssteen.opstellen.word;

/** Makes names by which Word keeps parts of a document. */
final class Naam {

  /** Word knows no bookmark with a longer name. */
  private static final int LANGSTE_BLADWIJZER = 40;

  /** A tag in Word has at most 64 signs, with our prefix and mark. */
  private static final int LANGSTE_TAG = 44;

  private Naam() {}

  /** Gives the name of a part as its tag can hold it. */
  static String tag(String naam) {
    return shortened(naam, LANGSTE_TAG);
  }

  /** Gives the bookmark on the heading of the part of this name. */
  static String bookmark(String naam) {
    return shortened("toetssteen_" + naam.replace('-', '_'), LANGSTE_BLADWIJZER);
  }

  /** What is cut off stays in the name as a number, so that long names stay apart. */
  private static String shortened(String naam, int langste) {
    if (naam.length() <= langste) {
      return naam;
    }
    String rest = Integer.toHexString(naam.hashCode());
    return naam.substring(0, langste - rest.length()) + rest;
  }
}
