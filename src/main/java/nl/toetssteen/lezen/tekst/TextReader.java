package nl.toetssteen.lezen.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.label.Label;

/**
 * Reads plain text and Markdown; wrapped lines are joined to paragraphs, and pages do not count.
 */
public final class TextReader implements FormatReader {
  private static final int WIDEST_WRAP = 140;
  private static final int SHORTEST_BROKEN = 40;

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    String tekst =
        Codering.decode(inhoud).replace("\r\n", "\n").replace('\r', '\n').replace("\u00ad", "");
    int breedte = usualWidth(tekst.lines().toList());
    Alineavormer vormer = new Alineavormer(breedte > WIDEST_WRAP ? 0 : breedte);
    tekst
        .lines()
        .forEach(
            regel -> {
              deadline.check();
              vormer.addLine(regel.replace("\f", ""));
            });
    return new Gelezen(joinBroken(vormer.finish(), deadline), 0, List.of(), List.of());
  }

  /** Gives the width that nine in ten lines stay within. */
  private static int usualWidth(List<String> regels) {
    int[] breedtes = regels.stream().mapToInt(String::length).filter(n -> n > 0).sorted().toArray();
    return breedtes.length == 0 ? 0 : breedtes[breedtes.length * 9 / 10];
  }

  /** Joins a sentence that a page break or blank line cut in two. */
  private static List<Alinea> joinBroken(List<Alinea> alineas, Deadline deadline) {
    List<Alinea> heel = new ArrayList<>();
    for (Alinea alinea : alineas) {
      deadline.check();
      Alinea vorige = heel.isEmpty() ? null : heel.get(heel.size() - 1);
      if (vorige != null && continues(vorige, alinea)) {
        heel.set(
            heel.size() - 1,
            Alinea.tekst(vorige.tekst() + " " + alinea.tekst(), vorige.inspringing()));
      } else {
        heel.add(alinea);
      }
    }
    return heel;
  }

  private static boolean continues(Alinea vorige, Alinea nu) {
    return vorige.kopniveau() == 0
        && nu.kopniveau() == 0
        && nu.tabel() == null
        && Character.isLowerCase(nu.tekst().charAt(0))
        && Label.splits(nu).label() == null
        && vorige.tekst().length() > SHORTEST_BROKEN
        && !endsSentence(vorige)
        && (endsSentence(nu) || nu.tekst().length() > SHORTEST_BROKEN);
  }

  private static boolean endsSentence(Alinea alinea) {
    return ".:;!?".indexOf(alinea.tekst().charAt(alinea.tekst().length() - 1)) >= 0;
  }
}
