package nl.toetssteen.opstellen.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.opstellen.uitgave.Blok;
import nl.toetssteen.opstellen.uitgave.Blok.Alinea;
import nl.toetssteen.opstellen.uitgave.Blok.Lid;
import nl.toetssteen.opstellen.uitgave.Blok.Onderdeel;
import nl.toetssteen.opstellen.uitgave.Blok.Tabel;
import nl.toetssteen.opstellen.uitgave.Tekst;
import nl.toetssteen.opstellen.uitgave.Tekst.Fragment;
import nl.toetssteen.opstellen.uitgave.Tekst.Verwijzing;
import org.docx4j.wml.Tbl;

/** Writes the parts of the text: headings, leden, onderdelen, tables, and references as fields. */
final class Stukschrijver {

  private static final Pattern NUMMER = Pattern.compile("\\d+");

  private final Alineas alineas;
  private final Tabellen tabellen;
  private final Kolombreedten breedten;
  private final Map<String, Integer> nummers;

  /**
   * Creates it.
   *
   * @param stukken all parts of the document
   * @param nummers the number that each part has on paper, by its name
   */
  Stukschrijver(
      Alineas alineas, Tabellen tabellen, List<Stuk> stukken, Map<String, Integer> nummers) {
    this.alineas = alineas;
    this.tabellen = tabellen;
    this.breedten = new Kolombreedten(stukken);
    this.nummers = Map.copyOf(nummers);
  }

  List<Object> write(Stuk stuk) {
    List<Object> uit = new ArrayList<>();
    Rol rol = stuk.lijst() == Lijst.ARTIKEL ? Rol.ARTIKEL : Rol.HOOFDSTUK;
    uit.add(alineas.heading(rol, stuk));
    stuk.blokken().forEach(blok -> write(blok, stuk, uit));
    return uit;
  }

  private void write(Blok blok, Stuk stuk, List<Object> uit) {
    if (blok instanceof Lid lid) {
      uit.add(
          lid.nummer() == 0
              ? alineas.plain(runs(lid.tekst()))
              : alineas.numbered(Rol.LID, stuk.lijst(), Lijst.NIVEAU_LID, runs(lid.tekst())));
      for (Onderdeel onderdeel : lid.onderdelen()) {
        uit.add(
            alineas.numbered(
                Rol.ONDERDEEL, stuk.lijst(), Lijst.NIVEAU_ONDERDEEL, runs(onderdeel.tekst())));
      }
    } else if (blok instanceof Alinea alinea) {
      write(alinea, uit);
    } else if (blok instanceof Tabel tabel) {
      write(tabel, stuk, uit);
    }
  }

  /** Text below a table stays on the page of its last row. */
  private void write(Alinea alinea, List<Object> uit) {
    List<Object> runs = runs(alinea.tekst());
    if (uit.get(uit.size() - 1) instanceof Tbl tabel) {
      Tabellen.keepWithNext(tabel);
      uit.add(alineas.styled(Rol.ONDER_TABEL, runs));
    } else {
      uit.add(alineas.plain(runs));
    }
  }

  /** Two tables with nothing in between would become one. */
  private void write(Tabel tabel, Stuk stuk, List<Object> uit) {
    if (uit.get(uit.size() - 1) instanceof Tbl) {
      uit.add(alineas.plain(List.of()));
    }
    List<List<List<Object>>> rijen = new ArrayList<>();
    rijen.add(cells(tabel.kop()));
    tabel.rijen().forEach(rij -> rijen.add(cells(rij)));
    uit.add(tabellen.table(stuk, breedten.of(tabel, stuk.breed()), rijen));
  }

  private List<List<Object>> cells(List<Tekst> teksten) {
    return teksten.stream().map(this::runs).toList();
  }

  private List<Object> runs(Tekst tekst) {
    List<Object> runs = new ArrayList<>();
    for (Fragment fragment : tekst.fragmenten()) {
      if (fragment instanceof Verwijzing zie) {
        refer(zie, runs);
      } else {
        runs.add(Runs.words(fragment.plat()));
      }
    }
    return runs;
  }

  /**
   * Makes a field of the word and the number, which is what Word finds at the heading. Another
   * program may not know how to make the word small, and then prints "Artikel 12", which will do.
   */
  private void refer(Verwijzing zie, List<Object> runs) {
    Matcher nummer = NUMMER.matcher(zie.plat());
    if (!nummer.find()) {
      throw new IllegalStateException("a reference without number: " + zie.plat());
    }
    String naam = Naam.tag(zie.id());
    String vorm = Character.isLowerCase(zie.plat().charAt(0)) ? " \\* lower" : "";
    runs.addAll(
        Runs.field(
            "REF " + Naam.bookmark(naam) + " \\n \\h" + vorm,
            zie.plat().substring(0, nummer.start()) + nummers.get(naam)));
    if (nummer.end() < zie.plat().length()) {
      runs.add(Runs.words(zie.plat().substring(nummer.end())));
    }
  }
}
