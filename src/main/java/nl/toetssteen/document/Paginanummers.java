package nl.toetssteen.document;

import java.util.ArrayList;
import java.util.List;

/** Names pages as a reader would: "pagina 3", "pagina's 2, 5 tot en met 8 en 11". */
public final class Paginanummers {

  private Paginanummers() {}

  /** Names pages, at least one, given in order. */
  public static String noem(List<Integer> nummers) {
    List<String> reeksen = new ArrayList<>();
    int van = 0;
    for (int i = 1; i <= nummers.size(); i++) {
      if (i == nummers.size() || nummers.get(i) != nummers.get(i - 1) + 1) {
        add(reeksen, nummers.get(van), nummers.get(i - 1));
        van = i;
      }
    }
    int laatste = reeksen.size() - 1;
    String lijst =
        laatste == 0
            ? reeksen.get(0)
            : String.join(", ", reeksen.subList(0, laatste)) + " en " + reeksen.get(laatste);
    return (nummers.size() == 1 ? "pagina " : "pagina's ") + lijst;
  }

  /** Names pages at the start of a sentence. */
  public static String noemVooraan(List<Integer> nummers) {
    return "P" + noem(nummers).substring(1);
  }

  private static void add(List<String> reeksen, int van, int tot) {
    if (tot - van > 1) {
      reeksen.add(van + " tot en met " + tot);
    } else {
      reeksen.add(String.valueOf(van));
      if (tot > van) {
        reeksen.add(String.valueOf(tot));
      }
    }
  }
}
