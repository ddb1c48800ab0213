package nl.toetssteen.voorbeeld;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Is one line of the table of contents, and the bookmark it leads to. */
record Inhoud(Stijl stijl, String label, String tekst, String bladwijzer) {

  /** Lists the headings of a source in order, with the labels that Word will print. */
  static List<Inhoud> of(Bron bron) {
    Map<Stijl, Integer> tellers = new EnumMap<>(Stijl.class);
    List<Inhoud> regels = new ArrayList<>();
    for (Blok blok : bron.blokken()) {
      if (blok instanceof Blok.Alinea kop && kop.stijl().isKop()) {
        int nummer = tellers.merge(kop.stijl(), 1, Integer::sum);
        String bladwijzer = "_Toc2627%04d".formatted(regels.size() + 1);
        regels.add(new Inhoud(kop.stijl(), kop.stijl().label(nummer), kop.tekst(), bladwijzer));
      }
    }
    return regels;
  }
}
