package nl.toetssteen.cli;

/** Names the exit codes, so that a script can tell a fault in a document from a fault in a call. */
enum Exit {
  /** Nothing was found at or above the threshold. */
  GEEN_BEVINDINGEN(0),
  /** At least one finding reaches the threshold. */
  BEVINDINGEN(1),
  /** The call was wrong: an unknown option, a file that is not there. */
  GEBRUIK(2),
  /** A document could not be read at all. */
  ONLEESBAAR(3),
  /** Toetssteen itself failed. */
  INTERN(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** Gives the number for the operating system. */
  int code() {
    return code;
  }
}
