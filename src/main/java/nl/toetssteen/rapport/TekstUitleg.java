package nl.toetssteen.rapport;

import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Verwoording;
import nl.toetssteen.checklist.Voorwaarde.Geen;
import nl.toetssteen.toetsing.Uitleg;
import nl.toetssteen.toetsing.Uitleg.Lid;
import nl.toetssteen.toetsing.Uitleg.Onderdeel;
import nl.toetssteen.toetsing.Uitleg.Poging;

/** Writes for the author of a requirement why its judgments matched or just missed. */
public final class TekstUitleg {

  private final Plaatsnaam namen;

  /** Creates a writer for the documents of a report. */
  public TekstUitleg(Rapport rapport) {
    this.namen = new Plaatsnaam(rapport);
  }

  /** Render the explanations as lines of text, at most 100 columns wide. */
  public String render(List<Uitleg> uitleg) {
    Regels regels = new Regels(100);
    uitleg.forEach(deze -> put(regels, deze));
    return regels.toString();
  }

  private void put(Regels regels, Uitleg uitleg) {
    regels.wit().kaal("UITLEG BIJ " + uitleg.eis());
    if (uitleg.leden().isEmpty()) {
      regels.alinea("Nergens staat iets van wat deze eis zoekt.", 2);
      return;
    }
    regels.alinea(
        "Hieronder staan de plaatsen waar iets van deze eis is gevonden, hoogstens tien. Wat het"
            + " dichtst bij komt, staat bovenaan. Het teken + is gevonden, - is niet gevonden.",
        2);
    uitleg.leden().forEach(lid -> put(regels, lid));
  }

  private void put(Regels regels, Lid lid) {
    regels.wit().alinea(namen.van(lid.plaats()), 2);
    regels.alinea("“" + lid.plaats().citaat().tekst() + "”", 4);
    lid.pogingen().forEach(poging -> put(regels, poging));
  }

  private static void put(Regels regels, Poging poging) {
    regels.alinea(
        "Oordeel %d, %s: %s".formatted(poging.nummer(), poging.oordeel().dan(), result(poging)), 4);
    poging.delen().forEach(deel -> regels.alinea(deel.gevonden() ? "+ " : "- ", part(deel), 6));
  }

  private static String result(Poging poging) {
    return switch (poging.stand()) {
      case TELT -> "dit telt.";
      case WEGGENOMEN, NIET_SAMEN -> poging.opmerking();
      case GEMIST -> {
        long gemist = poging.delen().stream().filter(deel -> !deel.gevonden()).count();
        yield gemist == 1 ? "net niet, één deel klopt niet." : gemist + " delen kloppen niet.";
      }
    };
  }

  private static String part(Onderdeel deel) {
    String woorden =
        deel.woorden().stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
    String regel = Verwoording.of(deel.wat()).opEenRegel();
    if (woorden.isEmpty()) {
      return regel;
    }
    if (deel.gevonden()) {
      return regel + " → " + woorden;
    }
    return regel + (deel.wat() instanceof Geen ? " → maar er staat " : " → alleen ") + woorden;
  }
}
