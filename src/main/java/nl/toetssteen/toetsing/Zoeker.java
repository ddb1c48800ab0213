package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.checklist.Voorwaarde.Alle;
import nl.toetssteen.checklist.Voorwaarde.GaatOver;
import nl.toetssteen.checklist.Voorwaarde.Geen;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;
import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.checklist.Voorwaarde.Minstens;
import nl.toetssteen.checklist.Voorwaarde.Rondom;
import nl.toetssteen.toetsing.Tekstbeeld.Gemarkeerd;

/** Looks for what a {@link Voorwaarde} asks in one document. Serves one thread. */
final class Zoeker {

  static final String ONTKENNING = "ontkenning";
  private static final int ONTKENNING_BINNEN = 6;

  /** Keeps a unit that repeats itself endlessly from costing more than a long article does. */
  private static final int MEESTE_TREFFERS = 200;

  private final Tekstbeeld beeld;
  private final Eenheden eenheden;
  private final Onderwerp onderwerp;

  Zoeker(Tekstbeeld beeld, Eenheden eenheden) {
    this.beeld = beeld;
    this.eenheden = eenheden;
    this.onderwerp = new Onderwerp(beeld, eenheden);
  }

  /** Finds all ways in which a stretch meets a condition; empty when it does not. */
  List<Treffer> find(Voorwaarde voorwaarde, Eenheid eenheid) {
    return find(voorwaarde, eenheid, eenheid.bereik());
  }

  /** Finds them with the eyes on a place, which decides what surrounds it. */
  List<Treffer> find(Voorwaarde voorwaarde, Eenheid eenheid, Bereik brandpunt) {
    if (voorwaarde instanceof HeeftBegrip begrip) {
      return concept(begrip, eenheid);
    } else if (voorwaarde instanceof HeeftKenmerk kenmerk) {
      return annotation(kenmerk, eenheid);
    } else if (voorwaarde instanceof Alle alle) {
      return all(alle, eenheid, brandpunt);
    } else if (voorwaarde instanceof Minstens minstens) {
      return atLeast(minstens, eenheid, brandpunt);
    } else if (voorwaarde instanceof Geen geen) {
      return truth(geen.van().stream().noneMatch(v -> isMet(v, eenheid, brandpunt)));
    } else if (voorwaarde instanceof Rondom rondom) {
      return truth(around(rondom, brandpunt));
    } else if (voorwaarde instanceof GaatOver over) {
      return truth(onderwerp.isAbout(over, eenheid, brandpunt));
    }
    throw new IllegalStateException("unknown condition " + voorwaarde);
  }

  /** Tells whether a stretch meets a condition in any way. */
  boolean isMet(Voorwaarde voorwaarde, Eenheid eenheid) {
    return isMet(voorwaarde, eenheid, eenheid.bereik());
  }

  private boolean isMet(Voorwaarde voorwaarde, Eenheid eenheid, Bereik brandpunt) {
    if (voorwaarde instanceof HeeftBegrip begrip && begrip.ontkend() == null) {
      return beeld.begrip(begrip.begrip()).any(eenheid);
    } else if (voorwaarde instanceof Minstens minstens) {
      int genoeg = minstens.aantal();
      return minstens.van().stream().filter(v -> isMet(v, eenheid, brandpunt)).limit(genoeg).count()
          == genoeg;
    }
    return !find(voorwaarde, eenheid, brandpunt).isEmpty();
  }

  private static List<Treffer> truth(boolean waar) {
    return waar ? List.of(Treffer.ZONDER_PLAATS) : List.of();
  }

  private List<Treffer> concept(HeeftBegrip begrip, Eenheid eenheid) {
    List<Bereik> plaatsen = beeld.begrip(begrip.begrip()).within(eenheid);
    if (plaatsen.isEmpty()) {
      return List.of();
    }
    List<Treffer> treffers = new ArrayList<>();
    for (Bereik plaats : plaatsen) {
      if (begrip.ontkend() == null || begrip.ontkend() == isDenied(begrip.begrip(), plaats)) {
        treffers.add(Treffer.op(plaats));
      }
    }
    return treffers;
  }

  /** Tells whether a denial stands near, in the same clause. */
  private boolean isDenied(String begrip, Bereik plaats) {
    Bereik zin = beeld.zin(plaats.van());
    return beeld.begrip(ONTKENNING).within(zin).stream()
        .anyMatch(nee -> plaats.bevat(nee) ? !beeld.isDenial(begrip) : reaches(nee, plaats));
  }

  private boolean reaches(Bereik nee, Bereik plaats) {
    return beeld.woorden.distance(nee, plaats) <= ONTKENNING_BINNEN
        && !beeld.woorden.isOtherClause(nee, plaats);
  }

  private List<Treffer> annotation(HeeftKenmerk kenmerk, Eenheid eenheid) {
    List<Gemarkeerd> plaatsen = beeld.kenmerk(kenmerk.soort()).within(eenheid);
    if (plaatsen.isEmpty()) {
      return List.of();
    }
    double eerste = beeld.kenmerk(kenmerk.soort()).first().waarde();
    return plaatsen.stream()
        .filter(k -> Vergelijker.holds(kenmerk, k.waarde(), eerste))
        .map(k -> Treffer.op(k.woorden(), k.toelichting()))
        .collect(Collectors.toList());
  }

  private List<Treffer> all(Alle alle, Eenheid eenheid, Bereik brandpunt) {
    return all(alle, 0, Treffer.ZONDER_PLAATS, eenheid, brandpunt);
  }

  /**
   * Finds what the conditions from a number on give with what was found before. The first one that
   * gives places may give many: each is where to begin from, until one leads to the end.
   */
  private List<Treffer> all(
      Alle alle, int vanaf, Treffer begin, Eenheid eenheid, Bereik brandpunt) {
    List<Treffer> treffers = List.of(begin);
    for (int nr = vanaf; nr < alle.van().size(); nr++) {
      Voorwaarde deel = alle.van().get(nr);
      boolean eerste = treffers.get(0).plaatsen().isEmpty();
      treffers =
          isContextual(deel)
              ? treffers.stream().filter(t -> isMet(deel, eenheid, focus(t, brandpunt))).toList()
              : extend(treffers, deel, alle, eenheid, brandpunt);
      if (treffers.isEmpty()) {
        return List.of();
      }
      if (eerste && treffers.size() > 1) {
        int verder = nr + 1;
        return treffers.stream()
            .map(treffer -> all(alle, verder, treffer, eenheid, brandpunt))
            .filter(samen -> !samen.isEmpty())
            .findFirst()
            .orElse(List.of());
      }
    }
    return treffers;
  }

  /** Adds to each match the nearest place of another condition. */
  private List<Treffer> extend(
      List<Treffer> treffers, Voorwaarde deel, Alle alle, Eenheid eenheid, Bereik brandpunt) {
    if (deel instanceof HeeftBegrip || deel instanceof HeeftKenmerk) {
      return combine(treffers, find(deel, eenheid, brandpunt), alle, eenheid);
    }
    List<Treffer> langer = new ArrayList<>();
    List<Treffer> erbij = looksAround(deel) ? null : find(deel, eenheid, brandpunt);
    for (Treffer treffer : treffers) {
      List<Treffer> hier = erbij == null ? find(deel, eenheid, focus(treffer, brandpunt)) : erbij;
      langer.addAll(combine(List.of(treffer), hier, alle, eenheid));
    }
    return langer;
  }

  /** Gives the place that was found last, which decides what is nearest. */
  private static Bereik focus(Treffer treffer, Bereik brandpunt) {
    List<Bereik> plaatsen = treffer.plaatsen();
    return plaatsen.isEmpty() ? brandpunt : plaatsen.get(plaatsen.size() - 1);
  }

  /** Tells whether it matters to a condition where the eyes are. */
  private static boolean looksAround(Voorwaarde voorwaarde) {
    if (voorwaarde instanceof Alle alle) {
      return alle.van().stream().anyMatch(Zoeker::looksAround);
    } else if (voorwaarde instanceof Minstens minstens) {
      return minstens.van().stream().anyMatch(Zoeker::looksAround);
    }
    return isContextual(voorwaarde);
  }

  /** Tells whether a condition only looks around, and never gives a place. */
  static boolean isContextual(Voorwaarde voorwaarde) {
    return voorwaarde instanceof Geen
        || voorwaarde instanceof Rondom
        || voorwaarde instanceof GaatOver;
  }

  /** Adds to each match the nearest of the others, when order and width allow. */
  private static List<Treffer> combine(
      List<Treffer> treffers, List<Treffer> erbij, Alle alle, Eenheid eenheid) {
    List<Treffer> samen = new ArrayList<>();
    for (Treffer treffer : few(treffers)) {
      if (treffer.plaatsen().isEmpty()) {
        // Nothing is near to nothing: the shortest comes first.
        few(erbij).stream()
            .sorted(Comparator.comparingInt(ander -> treffer.lengte(ander, eenheid)))
            .forEach(samen::add);
        continue;
      }
      Treffer beste = null;
      int kortste = Integer.MAX_VALUE;
      for (Treffer ander : few(erbij)) {
        int lengte = treffer.lengte(ander, eenheid);
        if (lengte < kortste && (!alle.volgorde() || treffer.gaatVooraf(ander))) {
          beste = ander;
          kortste = lengte;
        }
      }
      if (beste != null && (alle.binnen() == 0 || kortste <= alle.binnen())) {
        samen.add(treffer.samen(beste));
      }
    }
    return samen;
  }

  private static List<Treffer> few(List<Treffer> treffers) {
    return treffers.size() <= MEESTE_TREFFERS ? treffers : treffers.subList(0, MEESTE_TREFFERS);
  }

  private List<Treffer> atLeast(Minstens minstens, Eenheid eenheid, Bereik brandpunt) {
    List<Treffer> alle = new ArrayList<>();
    Treffer samen = Treffer.ZONDER_PLAATS;
    int gevonden = 0;
    for (Voorwaarde deel : minstens.van()) {
      List<Treffer> treffers = find(deel, eenheid, brandpunt);
      if (!treffers.isEmpty()) {
        gevonden++;
        alle.addAll(treffers);
        samen = samen.samen(treffers.get(0));
      }
    }
    if (gevonden < minstens.aantal()) {
      return List.of();
    }
    return minstens.aantal() == 1 ? alle : List.of(samen);
  }

  private boolean around(Rondom rondom, Bereik brandpunt) {
    int woord = brandpunt.van();
    return switch (rondom.plek()) {
      case KOP ->
          beeld.koppen(beeld.passage(woord)).stream().anyMatch(kop -> holds(rondom.wat(), kop));
      case EIGEN_KOP ->
          beeld.koppen(beeld.passage(woord)).stream()
              .limit(1)
              .anyMatch(kop -> holds(rondom.wat(), kop));
      case ZIN -> holds(rondom.wat(), beeld.zin(woord));
      case LID -> holds(rondom.wat(), eenheden.lid(woord));
      case ARTIKEL -> holds(rondom.wat(), eenheden.artikel(woord));
      case DOCUMENT -> holds(rondom.wat(), new Bereik(0, beeld.woorden.tekst.size()));
    };
  }

  private boolean holds(Voorwaarde voorwaarde, Bereik bereik) {
    return isMet(voorwaarde, new Eenheid(bereik, null));
  }
}
