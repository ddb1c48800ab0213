package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds one heading of a table with the rows below it.
 *
 * @param kop the rows of the heading, in the whole table
 * @param boven the texts above each column, from top to bottom
 * @param rijen the rows down to the next heading
 */
record Blok(Kopzoeker.Kop kop, List<List<String>> boven, Raster rijen) {

  /** The first letters of the words of a sum, which spare most cells the pattern. */
  private static final String BEGIN = "tsgoe";

  private static final Pattern TOTAAL =
      Pattern.compile(
          "(?iU)\\s*(?:sub)?(?:totaal|totalen|som|samen|gemiddelde?|opgeteld|eindtotaal)\\b.{0,32}");

  /** Fewer headings than this may well be there twice in one table. */
  private static final int FEWEST_TWICE = 3;

  /** Finds the blocks of a table; none when it has no heading that reads as one of toetsen. */
  static List<Blok> of(Raster raster, Kopzoeker koppen) {
    List<Blok> blokken = new ArrayList<>();
    Optional<Kopzoeker.Kop> kop = koppen.find(raster, 0);
    while (kop.isPresent()) {
      Optional<Kopzoeker.Kop> volgende = koppen.find(raster, kop.get().tot());
      int tot = volgende.map(Kopzoeker.Kop::van).orElse(raster.rijen().size());
      blokken.add(of(raster, kop.get(), tot));
      kop = volgende;
    }
    return blokken;
  }

  /** Gives a heading with all rows below it. */
  static Blok below(Raster raster, Kopzoeker.Kop kop) {
    return of(raster, kop, raster.rijen().size());
  }

  private static Blok of(Raster raster, Kopzoeker.Kop kop, int tot) {
    List<List<String>> boven =
        IntStream.range(0, raster.breedte())
            .mapToObj(kolom -> Kopzoeker.above(raster, kop, kolom))
            .toList();
    return new Blok(kop, boven, raster.rows(kop.tot(), tot));
  }

  /** Gives the filled cells of a column, without those that span more and those of a sum. */
  Stream<String> cells(int kolom) {
    return cells(rijen, kolom);
  }

  /** Gives the same of rows that have no heading. */
  static Stream<String> cells(Raster rijen, int kolom) {
    return rijen.rijen().stream()
        .filter(rij -> rij.gevuld().stream().noneMatch(Blok::isTotal))
        .map(rij -> rij.vakken().get(kolom))
        .filter(vak -> !vak.leeg() && vak.breed() == 1)
        .map(vak -> vak.tekst().strip());
  }

  /** Gives the column in which the same headings begin anew; empty when they do not. */
  OptionalInt twice() {
    List<String> laagste =
        boven.stream()
            .map(t -> t.isEmpty() ? "" : Vaktekst.normalise(t.get(t.size() - 1)))
            .toList();
    List<Integer> gevuld =
        IntStream.range(0, laagste.size()).filter(k -> !laagste.get(k).isEmpty()).boxed().toList();
    int helft = gevuld.size() / 2;
    boolean dubbel =
        gevuld.size() % 2 == 0
            && helft >= FEWEST_TWICE
            && gevuld.subList(0, helft).stream().map(laagste::get).distinct().count() == helft
            && IntStream.range(0, helft)
                .allMatch(
                    i -> laagste.get(gevuld.get(i)).equals(laagste.get(gevuld.get(i + helft))));
    return dubbel && gevuld.get(helft) * 2 >= laagste.size()
        ? OptionalInt.of(gevuld.get(helft))
        : OptionalInt.empty();
  }

  static boolean isTotal(Raster.Vak vak) {
    String tekst = vak.tekst().stripLeading();
    return !tekst.isEmpty()
        && BEGIN.indexOf(Character.toLowerCase(tekst.charAt(0))) >= 0
        && TOTAAL.matcher(tekst).matches();
  }

  /** Gives the heading of each column in one line. */
  List<String> koppen() {
    return boven.stream().map(teksten -> String.join(" ", teksten)).toList();
  }
}
