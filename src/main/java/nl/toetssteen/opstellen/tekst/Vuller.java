package nl.toetssteen.opstellen.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Alineatekst;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Inhoud;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Lidtekst;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Regel;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Rij;
import nl.toetssteen.opstellen.tekst.Standaardtekst.Tabeltekst;
import nl.toetssteen.opstellen.uitgave.Blok;
import nl.toetssteen.opstellen.uitgave.Blok.Alinea;
import nl.toetssteen.opstellen.uitgave.Blok.Lid;
import nl.toetssteen.opstellen.uitgave.Blok.Onderdeel;
import nl.toetssteen.opstellen.uitgave.Blok.Tabel;
import nl.toetssteen.opstellen.uitgave.Tekst;
import nl.toetssteen.opstellen.uitgave.Tekst.Fragment;
import nl.toetssteen.opstellen.uitgave.Tekst.Woorden;

/** Makes the blocks of one section: what does not apply left out, the rest filled and numbered. */
final class Vuller {

  private static final int LETTERS = 26;

  private final Invuller invuller;
  private final Gegevens gegevens;

  Vuller(Invuller invuller, Gegevens gegevens) {
    this.invuller = invuller;
    this.gegevens = gegevens;
  }

  String title(Standaardtekst tekst) {
    return invuller.fill(tekst.titel(), gegevens).plat();
  }

  /** Gives the blocks; empty when nothing of the section applies. */
  List<Blok> blocks(Standaardtekst tekst) {
    List<Blok> blokken = new ArrayList<>();
    for (Inhoud inhoud : tekst.inhoud()) {
      if (inhoud instanceof Lidtekst lid) {
        addLeden(blokken, lid);
      } else if (inhoud instanceof Alineatekst alinea) {
        fill(alinea.regel(), gegevens).forEach(gevuld -> blokken.add(new Alinea(gevuld)));
      } else if (inhoud instanceof Tabeltekst tabel && tabel.als().geldt(gegevens)) {
        addTable(blokken, tabel);
      }
    }
    return numbered(blokken);
  }

  private void addLeden(List<Blok> blokken, Lidtekst lid) {
    for (Gegevens hier : repeat(lid.regel().als(), lid.regel().voorElk(), gegevens)) {
      Tekst tekst = invuller.fill(lid.regel().tekst(), hier);
      if (!tekst.isLeeg()) {
        blokken.add(new Lid(0, tekst, items(lid.onderdelen(), hier)));
      }
    }
  }

  private List<Onderdeel> items(List<Regel> regels, Gegevens hier) {
    List<Tekst> teksten = regels.stream().flatMap(regel -> fill(regel, hier).stream()).toList();
    List<Onderdeel> onderdelen = new ArrayList<>();
    for (Tekst tekst : teksten) {
      boolean laatste = onderdelen.size() == teksten.size() - 1;
      onderdelen.add(new Onderdeel(letter(onderdelen.size()), closed(tekst, laatste ? "." : ";")));
    }
    return onderdelen;
  }

  /** Closes an item; which item is the last depends on the school, so its file does not say. */
  private static Tekst closed(Tekst tekst, String teken) {
    List<Fragment> fragmenten = new ArrayList<>(tekst.fragmenten());
    if (!tekst.plat().endsWith(".")) {
      fragmenten.add(new Woorden(teken));
    }
    return new Tekst(fragmenten);
  }

  private static String letter(int nr) {
    String laatste = String.valueOf((char) ('a' + nr % LETTERS));
    return nr < LETTERS ? laatste : letter(nr / LETTERS - 1) + laatste;
  }

  private void addTable(List<Blok> blokken, Tabeltekst tabel) {
    List<List<Tekst>> rijen = new ArrayList<>();
    for (Rij rij : tabel.rijen()) {
      for (Gegevens hier : repeat(rij.als(), rij.voorElk(), gegevens)) {
        List<Tekst> cellen = rij.cellen().stream().map(cel -> invuller.fill(cel, hier)).toList();
        // A row that leads to what this document does not have says nothing.
        if (cellen.stream().noneMatch(Tekst::isLeeg)) {
          rijen.add(cellen);
        }
      }
    }
    if (!rijen.isEmpty()) {
      blokken.add(
          new Tabel(tabel.kop().stream().map(cel -> invuller.fill(cel, gegevens)).toList(), rijen));
    }
  }

  private List<Tekst> fill(Regel regel, Gegevens rond) {
    return repeat(regel.als(), regel.voorElk(), rond).stream()
        .map(hier -> invuller.fill(regel.tekst(), hier))
        .filter(tekst -> !tekst.isLeeg())
        .toList();
  }

  private static List<Gegevens> repeat(Conditie als, String voorElk, Gegevens rond) {
    List<Gegevens> alle = voorElk.isEmpty() ? List.of(rond) : rond.elk(voorElk);
    return alle.stream().filter(als::geldt).toList();
  }

  private static List<Blok> numbered(List<Blok> blokken) {
    long leden = blokken.stream().filter(Lid.class::isInstance).count();
    List<Blok> genummerd = new ArrayList<>();
    int nummer = 0;
    for (Blok blok : blokken) {
      if (blok instanceof Lid lid && leden > 1) {
        nummer++;
        genummerd.add(new Lid(nummer, lid.tekst(), lid.onderdelen()));
      } else {
        genummerd.add(blok);
      }
    }
    return genummerd;
  }
}
