package nl.toetssteen.toetsing;

import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Uitkomst;

/** Tells how urgent a finding is, from most to least. */
public enum Ernst {
  HOOG("hoog"),
  LAAG("laag"),
  VRAAG("vraag"),
  GEEN("geen");

  private final String naam;

  Ernst(String naam) {
    this.naam = naam;
  }

  /**
   * Derives the urgency: a conflict is always high; what is missing is high only when the law says
   * that it must be there.
   */
  public static Ernst van(Uitkomst uitkomst, Niveau niveau) {
    return switch (uitkomst) {
      case STRIJDIG -> HOOG;
      case ONTBREEKT, ONVOLLEDIG -> niveau.isWettelijk() ? HOOG : LAAG;
      case HANDMATIG -> VRAAG;
      case VOLDOET, NIET_VAN_TOEPASSING -> GEEN;
    };
  }

  /** Gives the name used in reports and options. */
  @Override
  public String toString() {
    return naam;
  }
}
