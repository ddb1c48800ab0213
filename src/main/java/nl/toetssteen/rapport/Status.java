package nl.toetssteen.rapport;

import java.util.Locale;

/** Tells how a finding stands against an earlier report. */
public enum Status {
  /** It was not in the earlier report, or there is none. */
  NIEUW,
  /** It was there, and is still there. */
  GEBLEVEN,
  /** The requirement needed work then, and does no longer. */
  OPGELOST,
  /** The school knows of it and leaves it so, for a reason that the report shows. */
  GEACCEPTEERD;

  /** Gives the name in the report. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
