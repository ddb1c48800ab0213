package nl.toetssteen.opstellen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.opstellen.uitgave.Anker;
import nl.toetssteen.opstellen.uitgave.Artikel;
import nl.toetssteen.opstellen.uitgave.Blok.Alinea;
import nl.toetssteen.opstellen.uitgave.Hoofdstuk;
import nl.toetssteen.opstellen.uitgave.Tekst;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakken;

/** Makes a chapter for each schoolsoort of a programme, with a table for each subject. */
final class Vakhoofdstukken {

  private final Vakken vakken = Vakken.readPackaged();
  private final List<Hoofdstuk> hoofdstukken = new ArrayList<>();
  private final Set<String> namen = new HashSet<>();

  private Vakhoofdstukken() {}

  static List<Hoofdstuk> of(Programma programma) {
    Vakhoofdstukken deze = new Vakhoofdstukken();
    programma.toetsen().stream()
        .collect(
            Collectors.groupingBy(Toets::schoolsoorten, LinkedHashMap::new, Collectors.toList()))
        .forEach(deze::add);
    return deze.hoofdstukken;
  }

  private void add(List<String> soorten, List<Toets> toetsen) {
    Vaktabel tabel = Vaktabel.over(toetsen);
    List<Artikel> artikelen = new ArrayList<>();
    Map<String, List<Toets>> perVak =
        toetsen.stream()
            .collect(Collectors.groupingBy(Toets::vak, LinkedHashMap::new, Collectors.toList()));
    perVak.forEach(
        (vak, van) ->
            artikelen.add(
                new Artikel(
                    name(vak, soorten),
                    0,
                    heading(vak, soorten),
                    List.of(tabel.of(van), new Alinea(Tekst.of(Wegingsregel.of(van)))))));
    String kop = soorten.isEmpty() ? "toetsen" : Woorden.opsomming(soorten);
    hoofdstukken.add(new Hoofdstuk(0, capital(kop + years(toetsen)), artikelen));
  }

  /** The school's own text stays beside a subject when others come before it next year. */
  private String name(String vak, List<String> soorten) {
    String naam = Anker.of("vak " + String.join(" ", soorten) + " " + vak);
    return namen.add(naam) ? naam : naam + "-" + namen.size();
  }

  /** A name that is no subject of the law says that it is one, so that it is read as one. */
  private String heading(String vak, List<String> soorten) {
    if (vak.isEmpty()) {
      return "Vak niet genoemd";
    }
    return vakken.find(vak, soorten).isPresent() ? capital(vak) : "Vak: " + vak;
  }

  /** Names the years of toetsen: ", leerjaar 4 en 5"; empty when that of any is not known. */
  static String years(List<Toets> toetsen) {
    List<String> jaren =
        toetsen.stream().map(Toets::leerjaar).distinct().sorted().map(String::valueOf).toList();
    return jaren.contains("0") || jaren.isEmpty() ? "" : ", leerjaar " + Woorden.opsomming(jaren);
  }

  private static String capital(String tekst) {
    return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
  }
}
