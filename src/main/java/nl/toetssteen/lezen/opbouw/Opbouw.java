package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Soort;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Herkomst;
import nl.toetssteen.lezen.label.Familie;
import nl.toetssteen.lezen.label.Label;
import nl.toetssteen.lezen.label.Regel;

/** Builds the tree of a document from its paragraphs, the same way for every format. */
public final class Opbouw {
  /** How far the neighbours of a label may be, in paragraphs. */
  private static final int NABIJ = 12;

  private final Deadline deadline;
  private final List<Regel> regels;
  private final List<Koppen.Kop> koppen;
  private final Knoop wortel = new Knoop(Soort.HOOFDSTUK, null, 0);

  private Opbouw(List<Alinea> alineas, Deadline deadline) {
    this.deadline = deadline;
    this.regels =
        Inloopkoppen.split(
            GebrokenKoppen.join(
                Inhoudsopgave.remove(alineas, deadline).stream().map(Regel::van).toList()));
    this.koppen = new Koppen(regels).decide(deadline);
  }

  /**
   * Builds the tree, without the paragraphs of a table of contents. It is at most some thirty deep,
   * so that walking it by recursion is safe.
   *
   * @throws nl.toetssteen.lezen.bron.UnreadableDocument when the time is up
   */
  public static List<Deel> build(List<Alinea> alineas, Deadline deadline) {
    Opbouw opbouw = new Opbouw(alineas, deadline);
    opbouw.grow();
    return opbouw.wortel.build("", new Eids());
  }

  /**
   * Tells where each deel of the tree that {@link #build} makes was read, by its eId.
   *
   * @throws nl.toetssteen.lezen.bron.UnreadableDocument when the time is up
   */
  public static Map<String, Herkomst> trace(List<Alinea> alineas, Deadline deadline) {
    Opbouw opbouw = new Opbouw(alineas, deadline);
    opbouw.grow();
    Eids eids = new Eids();
    opbouw.wortel.build("", eids);
    return eids.sources();
  }

  private void grow() {
    List<Knoop> pad = new ArrayList<>(List.of(wortel));
    Lijst lijst = new Lijst(wortel);
    for (int i = 0; i < regels.size(); i++) {
      deadline.check();
      Koppen.Kop kop = koppen.get(i);
      Regel regel = regels.get(i);
      if (kop != null) {
        while (pad.get(pad.size() - 1).rang >= kop.rang()) {
          pad.remove(pad.size() - 1);
        }
        Knoop knoop = new Knoop(kop.soort(), heading(regel), kop.rang());
        pad.get(pad.size() - 1).add(knoop);
        pad.add(knoop);
        lijst = new Lijst(knoop);
      } else if (regel.alinea().tabel() != null) {
        lijst.addText(regel.zonderLabel(), Soort.TABEL);
      } else if (isItem(i)) {
        lijst.addItem(regel);
      } else {
        lijst.addText(regel.zonderLabel(), Soort.ALINEA);
      }
    }
  }

  /** Gives the heading; a label that only a list would have belongs to its text. */
  private static Regel heading(Regel regel) {
    boolean nummer =
        regel.label() != null
            && switch (regel.label().familie()) {
              case STREEP, LETTER, ROMEINS -> false;
              default -> true;
            };
    return nummer ? regel : regel.zonderLabel();
  }

  private boolean isItem(int i) {
    Regel regel = regels.get(i);
    if (regel.label() == null || regel.label().familie().heeftWoord()) {
      return false;
    }
    return !needsRow(regel) || standsInRow(i);
  }

  /**
   * A bare number may be part of a sentence, a capital the first letter of somebody's name, "B1" a
   * level of language, and "10.30 uur" a time.
   */
  private static boolean needsRow(Regel regel) {
    if (!regel.alinea().nummer().isEmpty()) {
      return false;
    }
    return switch (regel.label().familie()) {
      case KAAL_CIJFER, HOOFDLETTER, LETTERCIJFER -> true;
      case PUNTEN -> !regel.tekst().isEmpty() && Character.isLowerCase(regel.tekst().charAt(0));
      default -> false;
    };
  }

  /** Tells whether a label has a neighbour in the same row: "1 ..." before "2 ...". */
  private boolean standsInRow(int i) {
    int einde = Math.min(regels.size(), i + NABIJ);
    for (int j = Math.max(0, i - NABIJ); j < einde; j++) {
      if (j != i && koppen.get(j) == null && isNextTo(i, j)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNextTo(int i, int j) {
    Label buur = regels.get(j).label();
    int stap = j < i ? -1 : 1;
    return buur != null
        && regels.get(i).label().lezingen().stream()
            .anyMatch(een -> buur.lezingen().stream().anyMatch(ander -> follows(een, ander, stap)));
  }

  private static boolean follows(Label een, Label ander, int stap) {
    boolean zelfdeLetter =
        een.familie() != Familie.LETTERCIJFER || een.nummer().charAt(0) == ander.nummer().charAt(0);
    return een.familie() == ander.familie() && zelfdeLetter && ander.rang() == een.rang() + stap;
  }
}
