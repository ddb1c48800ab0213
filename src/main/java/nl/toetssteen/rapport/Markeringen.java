package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.rapport.Stuk.Verwijzing;

/** Knows which characters of which deel are quoted, and cuts text into quoted and plain runs. */
final class Markeringen {
  private final Map<String, List<Bereik>> bereiken = new HashMap<>();
  private final Map<String, Volgorde> geordend = new HashMap<>();

  private record Bereik(int van, int tot, Set<Verwijzing> verwijzingen) {}

  /** Adds a quote of a finding. */
  void add(int document, Markering markering, Verwijzing verwijzing) {
    String doel = PaginaBouwer.doel(document, markering.eid());
    geordend.remove(doel);
    bereiken
        .computeIfAbsent(doel, eid -> new ArrayList<>())
        .add(new Bereik(markering.van(), markering.tot(), Set.of(verwijzing)));
  }

  /** Cuts the text of a deel into runs; quotes that overlap become one run. */
  List<Stuk> cut(String doel, String tekst) {
    return cut(doel, tekst, 0);
  }

  /**
   * Cuts a part of the text of a deel into runs.
   *
   * @param begin where the part starts in the text of the deel
   */
  List<Stuk> cut(String doel, String deeltekst, int begin) {
    List<Stuk> stukken = new ArrayList<>();
    int klaar = 0;
    for (Bereik bereik : merge(binnen(doel, begin, deeltekst.length()))) {
      if (bereik.van > klaar) {
        stukken.add(new Stuk(deeltekst.substring(klaar, bereik.van), List.of()));
      }
      stukken.add(
          new Stuk(deeltekst.substring(bereik.van, bereik.tot), List.copyOf(bereik.verwijzingen)));
      klaar = bereik.tot;
    }
    if (klaar < deeltekst.length()) {
      stukken.add(new Stuk(deeltekst.substring(klaar), List.of()));
    }
    return stukken;
  }

  private List<Bereik> binnen(String doel, int begin, int lengte) {
    return geordend.computeIfAbsent(doel, this::order).overlap(begin, begin + lengte).stream()
        .map(
            b ->
                new Bereik(
                    Math.max(0, b.van - begin), Math.min(lengte, b.tot - begin), b.verwijzingen))
        .filter(b -> b.van < b.tot)
        .sorted(Comparator.comparingInt(Bereik::van))
        .toList();
  }

  private Volgorde order(String doel) {
    List<Bereik> alle = new ArrayList<>(bereiken.getOrDefault(doel, List.of()));
    alle.sort(Comparator.comparingInt(Bereik::van));
    int[] verste = new int[alle.size()];
    for (int i = 0; i < verste.length; i++) {
      verste[i] = Math.max(i == 0 ? 0 : verste[i - 1], alle.get(i).tot);
    }
    return new Volgorde(alle, verste);
  }

  /**
   * Finds quotes quickly: a large table has tens of thousands of them.
   *
   * @param bereiken by where they begin
   * @param verste for each how far it and those before it reach
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only read
  private record Volgorde(List<Bereik> bereiken, int[] verste) {

    List<Bereik> overlap(int van, int tot) {
      int eerste = Arrays.binarySearch(verste, van);
      // Of equal reaches any may be found, and none that ends here overlaps.
      int i = eerste < 0 ? -eerste - 1 : eerste;
      List<Bereik> gevonden = new ArrayList<>();
      for (; i < bereiken.size() && bereiken.get(i).van < tot; i++) {
        gevonden.add(bereiken.get(i));
      }
      return gevonden;
    }
  }

  private static List<Bereik> merge(List<Bereik> gesorteerd) {
    List<Bereik> samen = new ArrayList<>();
    for (Bereik bereik : gesorteerd) {
      Bereik vorige = samen.isEmpty() ? null : samen.get(samen.size() - 1);
      if (vorige != null && bereik.van < vorige.tot) {
        samen.set(samen.size() - 1, union(vorige, bereik));
      } else {
        samen.add(bereik);
      }
    }
    return samen;
  }

  private static Bereik union(Bereik een, Bereik twee) {
    Set<Verwijzing> beide =
        new TreeSet<>(
            Comparator.comparingInt((Verwijzing v) -> Uitkomsten.rang(v.uitkomst()))
                .thenComparingInt(Verwijzing::nummer));
    beide.addAll(een.verwijzingen);
    beide.addAll(twee.verwijzingen);
    return new Bereik(een.van, Math.max(een.tot, twee.tot), new LinkedHashSet<>(beide));
  }
}
