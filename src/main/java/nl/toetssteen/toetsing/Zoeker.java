package nl.toetssteen.toetsing;

import java.util.ArrayList;
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
      boolean geenEnkele = geen.van().stream().allMatch(v -> find(v, eenheid, brandpunt).isEmpty());
      return truth(geenEnkele);
    } else if (voorwaarde instanceof Rondom rondom) {
      return truth(around(rondom, brandpunt));
    } else if (voorwaarde instanceof GaatOver over) {
      return truth(onderwerp.isAbout(over, eenheid, brandpunt));
    }
    throw new IllegalStateException("unknown condition " + voorwaarde);
  }

  private static List<Treffer> truth(boolean waar) {
    return waar ? List.of(Treffer.ZONDER_PLAATS) : List.of();
  }

  private List<Treffer> concept(HeeftBegrip begrip, Eenheid eenheid) {
    List<Bereik> plaatsen = beeld.begrip(begrip.begrip()).within(eenheid);
    if (plaatsen.isEmpty()) {
      return List.of();
    }
    return plaatsen.stream()
        .filter(
            plaats ->
                begrip.ontkend() == null || begrip.ontkend() == isDenied(begrip.begrip(), plaats))
        .map(Treffer::op)
        .collect(Collectors.toList());
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
    List<Treffer> treffers = List.of(Treffer.ZONDER_PLAATS);
    for (Voorwaarde deel : alle.van()) {
      treffers =
          isContextual(deel)
              ? treffers.stream()
                  .filter(t -> !seenFrom(t, deel, eenheid, brandpunt).isEmpty())
                  .toList()
              : extend(treffers, deel, alle, eenheid, brandpunt);
      if (treffers.isEmpty()) {
        return List.of();
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
    for (Treffer treffer : treffers) {
      List<Treffer> erbij = seenFrom(treffer, deel, eenheid, brandpunt);
      langer.addAll(combine(List.of(treffer), erbij, alle, eenheid));
    }
    return langer;
  }

  /** Looks with the eyes on the place that was found last, which decides what is nearest. */
  private List<Treffer> seenFrom(
      Treffer treffer, Voorwaarde voorwaarde, Eenheid eenheid, Bereik brandpunt) {
    List<Bereik> plaatsen = treffer.plaatsen();
    Bereik punt = plaatsen.isEmpty() ? brandpunt : plaatsen.get(plaatsen.size() - 1);
    return find(voorwaarde, eenheid, punt);
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
      Treffer beste = null;
      for (Treffer ander : few(erbij)) {
        if (alle.volgorde() && !follows(treffer, ander)) {
          continue;
        }
        Treffer paar = treffer.samen(ander);
        if (beste == null || paar.lengte(eenheid) < beste.lengte(eenheid)) {
          beste = paar;
        }
      }
      if (beste != null && (alle.binnen() == 0 || beste.lengte(eenheid) <= alle.binnen())) {
        samen.add(beste);
      }
    }
    return samen;
  }

  private static List<Treffer> few(List<Treffer> treffers) {
    return treffers.size() <= MEESTE_TREFFERS ? treffers : treffers.subList(0, MEESTE_TREFFERS);
  }

  private static boolean follows(Treffer eerst, Treffer dan) {
    if (eerst.plaatsen().isEmpty() || dan.plaatsen().isEmpty()) {
      return true;
    }
    int eerste = eerst.plaatsen().stream().mapToInt(Bereik::van).max().orElseThrow();
    return dan.plaatsen().stream().allMatch(plaats -> plaats.van() >= eerste);
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
    return !find(voorwaarde, new Eenheid(bereik, null)).isEmpty();
  }
}
