package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;

/** Runs single requirements over one document. Serves one thread. */
final class Eistoetser {

  /** Orders outcomes by what wins: a conflict over a fulfilment, a fulfilment over a part of it. */
  private static final List<Uitkomst> VOORRANG =
      List.of(Uitkomst.STRIJDIG, Uitkomst.VOLDOET, Uitkomst.ONVOLLEDIG, Uitkomst.HANDMATIG);

  private final Tekstbeeld beeld;
  private final Eenheden eenheden;
  private final Ankers ankers;
  private final Zoeker zoeker;
  private final Bezwaren bezwaren;
  private final Aanwijzer aanwijzer;
  private final Leesbaarheid leesbaarheid;
  private final Tegenspraak tegenspraak;

  private final Predicate<Bereik> telt;
  private final Map<String, Nabij> dichtbij = new HashMap<>();

  /**
   * Creates a judge.
   *
   * @param telt tells of a place whether what stands there counts
   */
  Eistoetser(Tekstbeeld beeld, Aanwijzer aanwijzer, Predicate<Bereik> telt) {
    this.beeld = beeld;
    this.telt = telt;
    this.eenheden = new Eenheden(beeld);
    this.ankers = new Ankers(beeld);
    this.zoeker = new Zoeker(beeld, eenheden);
    this.bezwaren = new Bezwaren(beeld, zoeker);
    this.aanwijzer = aanwijzer;
    this.leesbaarheid = new Leesbaarheid(beeld.document.slechtGelezen());
    this.tegenspraak = new Tegenspraak(beeld);
  }

  /** Holds one place where a judgment was met. */
  private record Gevonden(Oordeel oordeel, int rang, Treffer treffer) {}

  Bevinding check(Eis eis, List<String> schoolsoorten) {
    return weigh(eis, schoolsoorten).geheel();
  }

  /** Judges a requirement so that the judgment can be limited to some places. */
  Tekstoordeel weigh(Eis eis, List<String> schoolsoorten) {
    if (!eis.geldt().geldtVoor(schoolsoorten)) {
      Bevinding ander =
          Bevindingen.of(eis, Uitkomst.NIET_VAN_TOEPASSING, "andere-schoolsoort", List.of());
      return new Tekstoordeel(ander, deel -> ander);
    }
    Map<Uitkomst, List<Gevonden>> gevonden = new EnumMap<>(Uitkomst.class);
    Function<Predicate<Bereik>, Bevinding> oordeel =
        deel -> leesbaarheid.weigh(eis, judge(eis, gevonden, deel));
    return new Tekstoordeel(oordeel.apply(alles -> true), oordeel);
  }

  /** Tells where the judgments of a requirement were met or missed. */
  Uitleg explain(Eis eis) {
    return new Uitlegger(beeld, eenheden, zoeker, bezwaren, aanwijzer).explain(eis);
  }

  /** Looks no further than the outcome that wins; what was found is kept for another limit. */
  private Bevinding judge(Eis eis, Map<Uitkomst, List<Gevonden>> gevonden, Predicate<Bereik> deel) {
    for (Uitkomst uitkomst : VOORRANG) {
      List<Gevonden> plaatsen =
          gevonden.computeIfAbsent(uitkomst, u -> judge(eis, u)).stream()
              .filter(plaats -> plaats.treffer().plaatsen().stream().allMatch(deel))
              .collect(Collectors.toList());
      if (!plaatsen.isEmpty()) {
        return finding(eis, uitkomst, plaatsen);
      }
    }
    return Bevindingen.silence(eis, dichtbij.computeIfAbsent(eis.id(), id -> nearest(eis)));
  }

  private List<Gevonden> judge(Eis eis, Uitkomst uitkomst) {
    List<Gevonden> gevonden = new ArrayList<>();
    for (int rang = 0; rang < eis.oordelen().size(); rang++) {
      Oordeel oordeel = eis.oordelen().get(rang);
      if (oordeel.dan() == uitkomst) {
        for (Treffer treffer : matches(eis, oordeel)) {
          gevonden.add(new Gevonden(oordeel, rang, treffer));
        }
      }
    }
    return gevonden;
  }

  /** Gives the places where a document says something. */
  List<Vindplaats> places(Eis eis, Oordeel uitspraak) {
    return matches(eis, uitspraak).stream().map(t -> aanwijzer.point(t.plaatsen())).toList();
  }

  /** Gives the leden that name a concept, outside tables with toetsen. */
  List<Bereik> leden(String begrip) {
    return beeld.begrip(begrip).plaatsen().stream()
        .filter(telt)
        .map(plaats -> eenheden.lid(plaats.van()))
        .distinct()
        .toList();
  }

  private List<Treffer> matches(Eis eis, Oordeel oordeel) {
    List<Treffer> treffers = new ArrayList<>();
    for (Eenheid eenheid : eenheden.around(oordeel.in(), ankers.of(oordeel.als()))) {
      for (Treffer treffer : zoeker.find(oordeel.als(), eenheid)) {
        if (treffer.plaatsen().stream().allMatch(telt)
            && bezwaren.against(eis, oordeel.dan(), treffer, eenheid).isEmpty()) {
          treffers.add(treffer);
        }
      }
    }
    return oordeel.verschil() == null ? treffers : tegenspraak.find(oordeel.verschil(), treffers);
  }

  private Bevinding finding(Eis eis, Uitkomst uitkomst, List<Gevonden> plaatsen) {
    plaatsen.sort(
        Comparator.comparing((Gevonden plaats) -> !isUnderOwnHeading(eis, plaats))
            .thenComparingInt(Gevonden::rang));
    List<Vindplaats> vindplaatsen = new ArrayList<>();
    List<Bereik> gezien = new ArrayList<>();
    Set<String> toelichtingen = new LinkedHashSet<>();
    for (Gevonden plaats : plaatsen) {
      boolean nieuw = plaats.treffer().plaatsen().stream().noneMatch(p -> overlaps(gezien, p));
      if (nieuw && vindplaatsen.size() < Aanwijzer.MEESTE_PLAATSEN) {
        gezien.addAll(plaats.treffer().plaatsen());
        toelichtingen.add(plaats.treffer().toelichting());
        vindplaatsen.add(aanwijzer.point(plaats.treffer().plaatsen()));
      }
    }
    return Bevindingen.of(
        eis,
        uitkomst,
        plaatsen.get(0).oordeel().sleutel(),
        vindplaatsen,
        String.join(" ", toelichtingen).strip());
  }

  /** Tells whether the heading right above speaks of the subject: the most telling place. */
  private boolean isUnderOwnHeading(Eis eis, Gevonden plaats) {
    int woord = plaats.treffer().plaatsen().get(0).van();
    List<Bereik> koppen = beeld.koppen(beeld.passage(woord));
    return !koppen.isEmpty()
        && eis.waar().stream().limit(1).anyMatch(b -> mentions(koppen.get(0), b));
  }

  private boolean mentions(Bereik stuk, String begrip) {
    return beeld.begrip(begrip).any(stuk);
  }

  private static boolean overlaps(List<Bereik> gezien, Bereik plaats) {
    return gezien.stream().anyMatch(plaats::overlapt);
  }

  /** Finds the article where the subject is at home: in its heading, else most in its text. */
  private Nabij nearest(Eis eis) {
    Passage beste = null;
    int meeste = 0;
    for (Passage kop : beeld.passages) {
      int punten = kop.isKop() ? points(eis, kop) : 0;
      if (punten > meeste) {
        meeste = punten;
        beste = kop;
      }
    }
    return beste == null ? Nabij.NERGENS : Nabij.of(beste);
  }

  private int points(Eis eis, Passage kop) {
    Bereik artikel = eenheden.article(kop);
    if (eis.waar().isEmpty() || !mentions(artikel, eis.waar().get(0))) {
      return 0;
    }
    int punten = mentions(kop.woorden(), eis.waar().get(0)) ? eis.waar().size() : 0;
    for (String begrip : eis.waar()) {
      punten += mentions(artikel, begrip) ? 1 : 0;
    }
    return punten;
  }
}
