package nl.toetssteen.toetsing;

import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Overgeslagen;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Toets;

/** Knows where the toetsen of a programme stand among the words of the document. */
final class Toetsrijen {

  private static final int LANGSTE_CITAAT = 12;

  private final Tekstbeeld beeld;
  private final Tabellen tabellen;
  private final Aanwijzer aanwijzer;

  /** Comparing whole toetsen takes long, and each is one object in the programme. */
  private final IdentityHashMap<Toets, Bereik> plaatsen = new IdentityHashMap<>();

  private final Set<String> metToetsen = new HashSet<>();
  private final BitSet woorden = new BitSet();

  Toetsrijen(Tekstbeeld beeld, Programma programma, Aanwijzer aanwijzer) {
    this.beeld = beeld;
    this.tabellen = aanwijzer.tabellen;
    this.aanwijzer = aanwijzer;
    programma.toetsen().forEach(this::add);
    programma.overgeslagen().stream()
        .filter(rij -> rij.reden() == Overgeslagen.Reden.TOELICHTING)
        .flatMap(rij -> note(rij).stream())
        .forEach(plaats -> woorden.clear(plaats.van(), plaats.tot()));
  }

  /** Headings and sums of a table with toetsen are no provisions either. */
  private void add(Toets toets) {
    tabellen
        .find(toets.plaats().tabel())
        .ifPresent(
            tabel -> {
              if (metToetsen.add(toets.plaats().tabel())) {
                woorden.set(tabel.woorden().van(), tabel.woorden().tot());
              }
              locate(tabel, toets).ifPresent(plaats -> plaatsen.put(toets, plaats));
            });
  }

  private Optional<Bereik> note(Overgeslagen rij) {
    int nr = rij.plaats().rij();
    return tabellen
        .find(rij.plaats().tabel())
        .filter(tabel -> nr <= tabellen.rows(tabel))
        .flatMap(tabel -> words(tabel, tabellen.begin(tabel, nr), tabellen.end(tabel, nr)));
  }

  /** Finds the row; in a table on its side the name of the toets, which stands in a column. */
  private Optional<Bereik> locate(Passage tabel, Toets toets) {
    int nr = toets.plaats().rij();
    String naam = toets.naam();
    if (nr <= tabellen.rows(tabel)) {
      int begin = tabellen.begin(tabel, nr);
      int einde = tabellen.end(tabel, nr);
      if (tabel.tekst().substring(begin, einde).contains(naam)) {
        return words(tabel, begin, einde);
      }
    }
    int begin = tabel.tekst().indexOf(naam);
    return words(tabel, begin, begin + naam.length());
  }

  private Optional<Bereik> words(Passage tabel, int begin, int einde) {
    return begin < 0
        ? Optional.empty()
        : Optional.ofNullable(beeld.woorden.at(tabel.woorden(), begin, einde));
  }

  /** Tells whether words stand in a table with toetsen, outside its notes. */
  boolean hold(Bereik stuk) {
    int eerste = woorden.nextSetBit(stuk.van());
    return eerste >= 0 && eerste < stuk.tot();
  }

  /** Tells whether the row of a toets names a concept. */
  boolean names(Toets toets, String begrip) {
    Bereik plaats = plaatsen.get(toets);
    return plaats != null && beeld.begrip(begrip).any(plaats);
  }

  /** Points at a toets: at the cell of a column when it is filled, else at how its row begins. */
  Optional<Vindplaats> point(Toets toets, Kolomsoort kolom) {
    return Optional.ofNullable(plaatsen.get(toets))
        .map(rij -> cell(rij, kolom == null ? "" : toets.cel(kolom)).orElse(head(rij)))
        .map(citaat -> aanwijzer.point(List.of(citaat)));
  }

  /** Finds a cell among the words of its row: "c" is no part of "schriftelijk". */
  private Optional<Bereik> cell(Bereik rij, String tekst) {
    if (tekst.isBlank()) {
      return Optional.empty();
    }
    Passage tabel = beeld.passage(rij.van());
    int einde = end(rij, tabel, tekst);
    int begin = tabel.tekst().indexOf(tekst, beeld.woorden.begin(rij.van()));
    while (begin >= 0 && begin + tekst.length() <= einde) {
      if (!goesOn(tabel.tekst(), begin - 1) && !goesOn(tabel.tekst(), begin + tekst.length())) {
        return words(tabel, begin, begin + tekst.length()).filter(rij::bevat);
      }
      begin = tabel.tekst().indexOf(tekst, begin + 1);
    }
    return Optional.empty();
  }

  private static boolean goesOn(String tekst, int plek) {
    return plek >= 0 && plek < tekst.length() && Character.isLetterOrDigit(tekst.charAt(plek));
  }

  /** Signs such as "%" at the end of a row are no words. */
  private int end(Bereik rij, Passage tabel, String tekst) {
    return Math.min(beeld.woorden.einde(rij.tot() - 1) + tekst.length(), tabel.tekst().length());
  }

  private static Bereik head(Bereik rij) {
    return new Bereik(rij.van(), Math.min(rij.tot(), rij.van() + LANGSTE_CITAAT));
  }
}
