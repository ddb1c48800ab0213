package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Verwoording;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.checklist.Voorwaarde.Alle;
import nl.toetssteen.checklist.Voorwaarde.Geen;
import nl.toetssteen.checklist.Voorwaarde.Minstens;
import nl.toetssteen.toetsing.Bezwaren.Behalve;
import nl.toetssteen.toetsing.Bezwaren.Bezwaar;
import nl.toetssteen.toetsing.Bezwaren.Definitie;
import nl.toetssteen.toetsing.Bezwaren.Wegwijzer;
import nl.toetssteen.toetsing.Uitleg.Lid;
import nl.toetssteen.toetsing.Uitleg.Onderdeel;
import nl.toetssteen.toetsing.Uitleg.Poging;
import nl.toetssteen.toetsing.Uitleg.Stand;

/** Tries the judgments of a requirement part by part, to tell its author why they match or not. */
final class Uitlegger {

  private static final int MEESTE_LEDEN = 10;
  private static final int MEESTE_POGINGEN = 2;
  private static final int MEESTE_WOORDEN = 3;

  private final Tekstbeeld beeld;
  private final Eenheden eenheden;
  private final Zoeker zoeker;
  private final Bezwaren bezwaren;
  private final Aanwijzer aanwijzer;

  Uitlegger(
      Tekstbeeld beeld, Eenheden eenheden, Zoeker zoeker, Bezwaren bezwaren, Aanwijzer aanwijzer) {
    this.beeld = beeld;
    this.eenheden = eenheden;
    this.zoeker = zoeker;
    this.bezwaren = bezwaren;
    this.aanwijzer = aanwijzer;
  }

  /**
   * Holds an attempt with what decides how near it came.
   *
   * @param woord first word found, which decides under which lid it is told
   * @param ernaast whether its lid and heading do not speak of the subject of the requirement
   * @param gezocht parts that were found in the text itself
   */
  private record Kandidaat(Poging poging, int woord, boolean ernaast, long gemist, long gezocht) {
    private static final Comparator<Kandidaat> DICHTST_BIJ =
        Comparator.comparing((Kandidaat k) -> k.poging.stand())
            .thenComparing(Kandidaat::ernaast)
            .thenComparingLong(Kandidaat::gemist)
            .thenComparing(Kandidaat::gezocht, Comparator.reverseOrder());
  }

  Uitleg explain(Eis eis) {
    Map<Integer, List<Kandidaat>> perLid = new TreeMap<>();
    for (int rang = 0; rang < eis.oordelen().size(); rang++) {
      for (Eenheid eenheid : eenheden.all(eis.oordelen().get(rang).in())) {
        attempt(eis, rang, eenheid)
            .ifPresent(
                k ->
                    perLid
                        .computeIfAbsent(eenheden.lid(k.woord()).van(), l -> new ArrayList<>())
                        .add(k));
      }
    }
    perLid.values().forEach(kandidaten -> kandidaten.sort(Kandidaat.DICHTST_BIJ));
    return new Uitleg(
        eis.id(),
        perLid.values().stream()
            .sorted(Comparator.comparing(k -> k.get(0), Kandidaat.DICHTST_BIJ))
            .limit(MEESTE_LEDEN)
            .map(this::lid)
            .toList());
  }

  private Lid lid(List<Kandidaat> kandidaten) {
    Bereik zin = beeld.zin(kandidaten.get(0).woord());
    return new Lid(aanwijzer.point(List.of(zin)), nearest(kandidaten));
  }

  /** Gives the attempts that came as near as the nearest, each judgment once. */
  private static List<Poging> nearest(List<Kandidaat> kandidaten) {
    Kandidaat beste = kandidaten.get(0);
    Map<Integer, Poging> pogingen = new LinkedHashMap<>();
    kandidaten.stream()
        .filter(k -> k.poging().stand() == beste.poging().stand() && k.gemist() == beste.gemist())
        .forEach(k -> pogingen.putIfAbsent(k.poging().nummer(), k.poging()));
    return pogingen.values().stream().limit(MEESTE_POGINGEN).toList();
  }

  /** Tries a judgment on a unit; empty when nothing of it stands there. */
  private Optional<Kandidaat> attempt(Eis eis, int rang, Eenheid eenheid) {
    Oordeel oordeel = eis.oordelen().get(rang);
    List<Voorwaarde> gevraagd =
        oordeel.als() instanceof Alle alle ? alle.van() : List.of(oordeel.als());
    List<Onderdeel> delen = new ArrayList<>();
    Bereik eerste = null;
    Bereik brandpunt = eenheid.bereik();
    int gezocht = 0;
    for (Voorwaarde deel : gevraagd) {
      List<Treffer> treffers = zoeker.find(deel, eenheid, brandpunt);
      List<Bereik> plaatsen = places(deel, treffers, eenheid);
      delen.add(new Onderdeel(deel, !treffers.isEmpty(), words(plaatsen)));
      if (!Zoeker.isContextual(deel) && !plaatsen.isEmpty()) {
        gezocht++;
        eerste = eerste == null ? first(plaatsen, eenheid.bereik()) : eerste;
        brandpunt = plaatsen.get(0);
      }
    }
    if (eerste == null) {
      return Optional.empty();
    }
    long gemist = delen.stream().filter(deel -> !deel.gevonden()).count();
    return Optional.of(
        new Kandidaat(
            conclude(eis, rang, eenheid, delen),
            eerste.van(),
            isElsewhere(eis, eerste.van()),
            gemist,
            gezocht));
  }

  private boolean isElsewhere(Eis eis, int woord) {
    Bereik lid = eenheden.lid(woord);
    List<Bereik> koppen = beeld.koppen(beeld.passage(woord));
    return eis.waar().stream()
        .map(beeld::begrip)
        .noneMatch(b -> b.any(lid) || !koppen.isEmpty() && b.any(koppen.get(0)));
  }

  private static Bereik first(List<Bereik> plaatsen, Bereik stuk) {
    return plaatsen.stream().filter(stuk::bevat).findFirst().orElse(null);
  }

  /** Gives the places of a part; of a part that fails, the places that it looked for. */
  private List<Bereik> places(Voorwaarde deel, List<Treffer> treffers, Eenheid eenheid) {
    boolean faalt = treffers.isEmpty();
    List<Voorwaarde> onder = List.of();
    if (faalt && deel instanceof Geen geen) {
      onder = geen.van();
    } else if (faalt && deel instanceof Minstens minstens) {
      onder = minstens.van();
    }
    List<Bereik> plaatsen = new ArrayList<>();
    treffers.forEach(treffer -> plaatsen.addAll(treffer.plaatsen()));
    onder.forEach(
        v -> zoeker.find(v, eenheid).forEach(treffer -> plaatsen.addAll(treffer.plaatsen())));
    return plaatsen;
  }

  private List<String> words(List<Bereik> plaatsen) {
    return plaatsen.stream()
        .map(plaats -> aanwijzer.point(List.of(plaats)).citaat().tekst())
        .distinct()
        .limit(MEESTE_WOORDEN)
        .toList();
  }

  private Poging conclude(Eis eis, int rang, Eenheid eenheid, List<Onderdeel> delen) {
    Oordeel oordeel = eis.oordelen().get(rang);
    List<Treffer> treffers = zoeker.find(oordeel.als(), eenheid);
    if (treffers.isEmpty()) {
      boolean alles = delen.stream().allMatch(Onderdeel::gevonden);
      return alles
          ? new Poging(rang + 1, oordeel, Stand.NIET_SAMEN, delen, apart(oordeel.als()))
          : new Poging(rang + 1, oordeel, Stand.GEMIST, delen, "");
    }
    List<Optional<Bezwaar>> tegen =
        treffers.stream().map(t -> bezwaren.against(eis, oordeel.dan(), t, eenheid)).toList();
    return tegen.stream().anyMatch(Optional::isEmpty)
        ? new Poging(rang + 1, oordeel, Stand.TELT, delen, "")
        : new Poging(
            rang + 1, oordeel, Stand.WEGGENOMEN, delen, tegen.get(0).map(Uitlegger::say).get());
  }

  private static String apart(Voorwaarde als) {
    return als instanceof Alle alle && alle.binnen() > 0
        ? "Alles staat er, maar niet samen binnen " + alle.binnen() + " woorden of in de volgorde."
        : "Alles staat er, maar niet bij elkaar of in de volgorde die wordt gevraagd.";
  }

  private static String say(Bezwaar bezwaar) {
    if (bezwaar instanceof Behalve behalve) {
      return "Dit telt niet, door behalve: " + Verwoording.of(behalve.uitzondering()).opEenRegel();
    }
    if (bezwaar instanceof Wegwijzer) {
      return "Dit telt niet: onder deze kop staat alleen waar iets te vinden is.";
    }
    return bezwaar instanceof Definitie
        ? "Dit telt niet: onder deze kop staat alleen wat woorden betekenen."
        : "Dit telt niet: wat er staat, staat alleen in de zin die de opsomming aankondigt.";
  }
}
