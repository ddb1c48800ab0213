package nl.toetssteen.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the draft to its list of faults. */
class FoutenTest {

  @Test
  void theDraftDiffersInExactlyTheArticlesOfItsFaults() throws IOException {
    Map<Integer, List<Blok>> goed = artikelen(MakeVoorbeelden.NAMEN.get(0));
    Map<Integer, List<Blok>> concept = artikelen(MakeVoorbeelden.NAMEN.get(1));
    Set<Integer> anders = new TreeSet<>(goed.keySet());
    anders.removeIf(nummer -> goed.get(nummer).equals(concept.get(nummer)));
    Set<Integer> beloofd = new TreeSet<>(fouten().stream().map(Fout::artikelnummer).toList());

    assertThat(concept.keySet()).isEqualTo(goed.keySet());
    assertThat(anders).isEqualTo(beloofd);
  }

  @Test
  void everyFaultHasItsOwnRequirementAndStandsInTheReadme() throws IOException {
    String readme = Files.readString(voorbeeld("README.md"));

    assertThat(fouten()).hasSize(14).extracting(Fout::eis).doesNotHaveDuplicates();
    assertThat(fouten())
        .extracting(Fout::uitkomst)
        .containsOnly("onvolledig", "ontbreekt", "strijdig");
    assertThat(fouten()).allSatisfy(fout -> assertThat(readme).contains(fout.readmeRij()));
  }

  private static Path voorbeeld(String bestand) {
    return MakeVoorbeelden.VOORBEELDEN.resolve(bestand);
  }

  private static Map<Integer, List<Blok>> artikelen(String naam) throws IOException {
    Bron bron = BronReader.read(MakeVoorbeelden.BRONNEN.resolve(naam + ".md"));
    Map<Integer, List<Blok>> artikelen = new TreeMap<>(Map.of(0, new ArrayList<>()));
    int nummer = 0;
    for (Blok blok : bron.blokken()) {
      if (blok instanceof Blok.Alinea alinea && alinea.stijl() == Stijl.ARTIKEL) {
        artikelen.put(++nummer, new ArrayList<>());
      }
      artikelen.get(nummer).add(blok);
    }
    return artikelen;
  }

  private static List<Fout> fouten() throws IOException {
    return Files.readAllLines(voorbeeld("fouten.csv")).stream().skip(1).map(Fout::of).toList();
  }

  private record Fout(String eis, String uitkomst, String artikel, String toelichting) {
    static Fout of(String regel) {
      String[] velden = regel.split(";", -1);
      return new Fout(velden[0], velden[1], velden[2], velden[3]);
    }

    int artikelnummer() {
      return Integer.parseInt(artikel.replaceFirst(" .*", ""));
    }

    String readmeRij() {
      return "| %s | `%s` | %s | %s |".formatted(artikel, eis, toelichting, uitkomst);
    }
  }
}
