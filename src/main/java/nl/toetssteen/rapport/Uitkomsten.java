package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.checklist.Uitkomst;

/** Says how outcomes are ordered and introduced to users: what needs work comes first. */
final class Uitkomsten {
  /** Order in reports for people. */
  static final List<Uitkomst> VOLGORDE =
      List.of(
          Uitkomst.STRIJDIG,
          Uitkomst.ONTBREEKT,
          Uitkomst.ONVOLLEDIG,
          Uitkomst.HANDMATIG,
          Uitkomst.VOLDOET,
          Uitkomst.NIET_VAN_TOEPASSING);

  private Uitkomsten() {}

  /** Tells whether somebody has to do something with it. */
  static boolean isWerk(Uitkomst uitkomst) {
    return uitkomst != Uitkomst.VOLDOET && uitkomst != Uitkomst.NIET_VAN_TOEPASSING;
  }

  /** Gives the heading above a group of findings, in Dutch. */
  static String kop(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case STRIJDIG -> "Strijdig";
      case ONTBREEKT -> "Ontbreekt";
      case ONVOLLEDIG -> "Onvolledig";
      case HANDMATIG -> "Handmatig";
      case VOLDOET -> "Voldoet";
      case NIET_VAN_TOEPASSING -> "Niet van toepassing";
    };
  }

  /** Says in one Dutch sentence what the outcome means. */
  static String uitleg(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case STRIJDIG -> "Wat er staat, klopt niet met de bron of met een andere bepaling.";
      case ONTBREEKT -> "Dit hoort erin, maar is niet gevonden.";
      case ONVOLLEDIG -> "Er staat iets over, maar niet alles wat erbij hoort.";
      case HANDMATIG ->
          "Dit is uit de tekst alleen niet te beoordelen. Kijk zelf, of vraag het na.";
      case VOLDOET -> "Gevonden, en op dit punt niets op aan te merken.";
      case NIET_VAN_TOEPASSING -> "Dit geldt niet voor deze school of komt niet ter sprake.";
    };
  }
}
