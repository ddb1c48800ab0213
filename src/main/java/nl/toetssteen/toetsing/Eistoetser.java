package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.document.Vindplaats;

/** Runs single requirements over one document. Serves one thread. */
final class Eistoetser {

  private static final int MEESTE_PLAATSEN = 10;

  /** Orders outcomes by what wins: a conflict over a fulfilment, a fulfilment over a part of it. */
  private static final List<Uitkomst> VOORRANG =
      List.of(Uitkomst.STRIJDIG, Uitkomst.VOLDOET, Uitkomst.ONVOLLEDIG, Uitkomst.HANDMATIG);

  private final Tekstbeeld beeld;
  private final Eenheden eenheden;
  private final Zoeker zoeker;
  private final Aanwijzer aanwijzer;

  Eistoetser(Tekstbeeld beeld, int documentnr) {
    this.beeld = beeld;
    this.eenheden = new Eenheden(beeld);
    this.zoeker = new Zoeker(beeld, eenheden);
    this.aanwijzer = new Aanwijzer(beeld, documentnr);
  }

  /** Holds one place where a judgment was met. */
  private record Gevonden(Oordeel oordeel, int rang, Treffer treffer) {}

  Bevinding check(Eis eis, List<String> schoolsoorten) {
    if (!eis.geldt().geldtVoor(schoolsoorten)) {
      return Bevindingen.of(eis, Uitkomst.NIET_VAN_TOEPASSING, "andere-schoolsoort", List.of());
    }
    Map<Uitkomst, List<Gevonden>> gevonden = judge(eis);
    for (Uitkomst uitkomst : VOORRANG) {
      List<Gevonden> plaatsen = gevonden.getOrDefault(uitkomst, List.of());
      if (!plaatsen.isEmpty()) {
        return finding(eis, uitkomst, plaatsen);
      }
    }
    return Bevindingen.silence(eis, nearest(eis));
  }

  private Map<Uitkomst, List<Gevonden>> judge(Eis eis) {
    Map<Uitkomst, List<Gevonden>> gevonden = new EnumMap<>(Uitkomst.class);
    for (int rang = 0; rang < eis.oordelen().size(); rang++) {
      Oordeel oordeel = eis.oordelen().get(rang);
      for (Eenheid eenheid : eenheden.all(oordeel.in())) {
        for (Treffer treffer : zoeker.find(oordeel.als(), eenheid)) {
          if (counts(eis, treffer, eenheid)) {
            gevonden
                .computeIfAbsent(oordeel.dan(), u -> new ArrayList<>())
                .add(new Gevonden(oordeel, rang, treffer));
          }
        }
      }
    }
    return gevonden;
  }

  /** Tells whether a match has a place in the text itself, and no exception takes it away. */
  private boolean counts(Eis eis, Treffer treffer, Eenheid eenheid) {
    Bereik kern = treffer.binnen(eenheid.bereik());
    if (kern == null) {
      return false;
    }
    Eenheid zin = new Eenheid(beeld.zin(kern.van()), eenheid.aanhef());
    for (Voorwaarde uitzondering : eis.behalve()) {
      if (!zoeker.find(uitzondering, zin).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Bevinding finding(Eis eis, Uitkomst uitkomst, List<Gevonden> plaatsen) {
    plaatsen.sort(Comparator.comparingInt(Gevonden::rang));
    List<Vindplaats> vindplaatsen = new ArrayList<>();
    List<Bereik> gezien = new ArrayList<>();
    for (Gevonden plaats : plaatsen) {
      boolean nieuw = plaats.treffer().plaatsen().stream().noneMatch(p -> overlaps(gezien, p));
      if (nieuw && vindplaatsen.size() < MEESTE_PLAATSEN) {
        gezien.addAll(plaats.treffer().plaatsen());
        vindplaatsen.add(aanwijzer.point(plaats.treffer().plaatsen()));
      }
    }
    return Bevindingen.of(eis, uitkomst, plaatsen.get(0).oordeel().sleutel(), vindplaatsen);
  }

  private static boolean overlaps(List<Bereik> gezien, Bereik plaats) {
    return gezien.stream().anyMatch(plaats::overlapt);
  }

  /**
   * Names the article that mentions most of what the requirement is about; empty when none does.
   */
  private String nearest(Eis eis) {
    String naam = "";
    int meeste = 0;
    for (Eenheid artikel : eenheden.all(Oordeel.Omvang.ARTIKEL)) {
      int punten = 0;
      for (String begrip : eis.waar()) {
        punten += beeld.begrip(begrip).any(artikel.bereik()) ? 1 : 0;
      }
      if (punten > meeste) {
        meeste = punten;
        int eerste = artikel.bereik().van();
        Vindplaats plaats = aanwijzer.point(List.of(new Bereik(eerste, eerste + 1)));
        naam =
            plaats.artikel().isEmpty()
                ? plaats.kop()
                : plaats.artikel() + " (" + plaats.kop() + ")";
      }
    }
    return naam;
  }
}
