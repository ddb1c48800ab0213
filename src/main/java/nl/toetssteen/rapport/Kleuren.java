package nl.toetssteen.rapport;

import nl.toetssteen.checklist.Uitkomst;

/** Puts ANSI colours around text, or does nothing when colours are off. */
final class Kleuren {
  private final boolean aan;

  Kleuren(boolean aan) {
    this.aan = aan;
  }

  String vet(String tekst) {
    return met("1", tekst);
  }

  String uitkomst(Uitkomst uitkomst, String tekst) {
    return switch (uitkomst) {
      case STRIJDIG -> met("1;31", tekst);
      case ONTBREEKT -> met("1;35", tekst);
      case ONVOLLEDIG -> met("1;33", tekst);
      case HANDMATIG -> met("1;36", tekst);
      case VOLDOET -> met("1;32", tekst);
      case NIET_VAN_TOEPASSING -> met("1", tekst);
    };
  }

  private String met(String code, String tekst) {
    return aan ? "\u001b[" + code + "m" + tekst + "\u001b[0m" : tekst;
  }
}
