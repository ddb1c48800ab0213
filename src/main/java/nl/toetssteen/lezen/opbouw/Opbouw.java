package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Soort;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.label.Familie;
import nl.toetssteen.lezen.label.Regel;

/** Builds the tree of a document from its paragraphs, the same way for every format. */
public final class Opbouw {

  private final Deadline deadline;
  private final List<Regel> regels;
  private final List<Koppen.Kop> koppen;
  private final Knoop wortel = new Knoop(Soort.HOOFDSTUK, null, 0);

  private Opbouw(List<Alinea> alineas, Deadline deadline) {
    this.deadline = deadline;
    this.regels =
        GebrokenKoppen.join(
            Inhoudsopgave.remove(alineas, deadline).stream().map(Regel::van).toList());
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
    return opbouw.wortel.build("", new HashMap<>());
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
    return regel.label().familie() != Familie.KAAL_CIJFER || standsInRow(i);
  }

  /** Tells whether a bare number has a neighbour in the same row: "1 ..." before "2 ...". */
  private boolean standsInRow(int i) {
    int rang = regels.get(i).label().rang();
    int einde = Math.min(regels.size(), i + 12);
    for (int j = Math.max(0, i - 12); j < einde; j++) {
      Regel buur = regels.get(j);
      boolean naast =
          buur.isFamilie(Familie.KAAL_CIJFER)
              && koppen.get(j) == null
              && buur.label().rang() == (j < i ? rang - 1 : rang + 1);
      if (naast && j != i) {
        return true;
      }
    }
    return false;
  }
}
