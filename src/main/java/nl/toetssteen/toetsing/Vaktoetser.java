package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Programmaproef;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.pta.Overgeslagen;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakprogramma;

/** Holds the toetsen of a PTA against requirements, subject by subject. Serves one thread. */
final class Vaktoetser {

  /** Reason of a requirement on a subject when toetsen of more subjects may be taken for one. */
  static final String ZONDER_VAK = "zonder-vak";

  private static final String ONBEGREPEN =
      " Maar %d %s van de tabel van dit vak %s niet begrepen. Kijk zelf of het daar staat.";

  /** A document about fewer subjects is a part of a PTA. */
  private static final int HEEL_PTA = 6;

  private final Programma programma;
  private final List<Vakbeeld> vakken;
  private final Toetsrijen rijen;

  Vaktoetser(Programma programma, List<Vakbeeld> vakken, Toetsrijen rijen) {
    this.programma = programma;
    this.vakken = vakken;
    this.rijen = rijen;
  }

  /**
   * Judge a requirement: one finding for each subject that meets it, else one for each toets that
   * falls short.
   *
   * @param oordeel what the text outside the toetsen says about it; that counts for all, but for
   *     what is said of one subject
   * @return nothing when there are no toetsen to judge
   */
  List<Bevinding> check(Eis eis, Tekstoordeel oordeel) {
    Bevinding tekst = oordeel.geheel();
    Programmaproef proef = eis.programma().orElseThrow();
    if (proef.soort() == Programmaproef.Soort.VAK_AANWEZIG) {
      return List.of(present(eis, proef, tekst));
    }
    if (proef.soort() == Programmaproef.Soort.SCHOOLJAAR) {
      return List.of(year(eis, tekst));
    }
    List<Bevinding> bevindingen = new ArrayList<>();
    if (tekst.uitkomst() == Uitkomst.STRIJDIG) {
      bevindingen.add(tekst);
    }
    for (Vakbeeld vak : vakken) {
      if (eis.geldt().geldtVoor(vak.vak().schoolsoorten())) {
        Bevinding eigen = ofSubject(vak.vak(), oordeel);
        judge(proef, vak).stream()
            .map(uitkomst -> finding(eis, eigen, vak, uitkomst))
            .forEach(bevindingen::add);
      }
    }
    return bevindingen.stream().distinct().toList();
  }

  /** What holds for a subject as a whole says nothing of toetsen that may be of more. */
  private static List<Vakoordeel> judge(Programmaproef proef, Vakbeeld vak) {
    List<Vakoordeel> oordelen = Vakproeven.judge(proef, vak);
    boolean geheel = !proef.perToets() && proef.soort() != Programmaproef.Soort.GEEN_BEGRIP;
    return geheel && vak.vak().mayBeMore() && oordelen.stream().anyMatch(Vaktoetser::isAlarm)
        ? List.of(Vakoordeel.of(Uitkomst.HANDMATIG, ZONDER_VAK, List.of()))
        : oordelen;
  }

  private static boolean isAlarm(Vakoordeel oordeel) {
    return switch (oordeel.uitkomst()) {
      case STRIJDIG, ONVOLLEDIG, ONTBREEKT -> true;
      case VOLDOET, HANDMATIG, NIET_VAN_TOEPASSING -> false;
    };
  }

  private Bevinding ofSubject(Vakprogramma vak, Tekstoordeel oordeel) {
    return rijen.regels().isEmpty()
        ? oordeel.geheel()
        : oordeel.counting(plaats -> rijen.regels().count(plaats, vak));
  }

  /** What no row says, the text outside them may say for all; a cell that is left open stays so. */
  private Bevinding finding(Eis eis, Bevinding tekst, Vakbeeld vak, Vakoordeel oordeel) {
    boolean mist =
        oordeel.uitkomst() == Uitkomst.ONTBREEKT || oordeel.uitkomst() == Uitkomst.ONVOLLEDIG;
    boolean zwijgt = oordeel.uitkomst() == Uitkomst.ONTBREEKT;
    boolean gezegd =
        tekst.uitkomst() == Uitkomst.VOLDOET && oordeel.kolom() == null
            || tekst.uitkomst() == Uitkomst.ONVOLLEDIG && zwijgt;
    if (mist && gezegd && !tekst.vindplaatsen().isEmpty()) {
      return tekst.over(about(vak.vak(), null));
    }
    Bevinding bevinding = word(eis, vak.vak(), oordeel);
    long onbegrepen = mist && !oordeel.perToets() ? unread(vak.vak()) : 0;
    return onbegrepen == 0 ? bevinding : Bevindingen.uncertain(eis, bevinding, warning(onbegrepen));
  }

  private Bevinding word(Eis eis, Vakprogramma vak, Vakoordeel oordeel) {
    List<Vindplaats> plaatsen = point(oordeel);
    Toets toets = oordeel.perToets() ? oordeel.toetsen().get(0) : null;
    return Bevindingen.ofVak(eis, oordeel, about(vak, toets), plaatsen);
  }

  private List<Vindplaats> point(Vakoordeel oordeel) {
    Stream<Vindplaats> plaatsen =
        oordeel.plaatsen().isEmpty()
            ? oordeel.toetsen().stream()
                .flatMap(toets -> rijen.point(toets, oordeel.kolom()).stream())
            : oordeel.plaatsen().stream().map(rijen::point);
    return plaatsen.limit(Aanwijzer.MEESTE_PLAATSEN).toList();
  }

  private static Betreft about(Vakprogramma vak, Toets toets) {
    return new Betreft(
        vak.vak(),
        String.join(", ", vak.schoolsoorten()),
        toets == null ? 0 : toets.leerjaar(),
        toets == null ? "" : toets.naam());
  }

  private long unread(Vakprogramma vak) {
    Set<String> tabellen = vak.tabellen();
    return programma.onbegrepen().stream()
        .map(Overgeslagen::plaats)
        .filter(plaats -> tabellen.contains(plaats.tabel()))
        .count();
  }

  private static String warning(long rijen) {
    return ONBEGREPEN.formatted(rijen, rijen == 1 ? "rij" : "rijen", rijen == 1 ? "is" : "zijn");
  }

  /** What the title does not say, a column may say of most toetsen. */
  private Bevinding year(Eis eis, Bevinding tekst) {
    List<Toets> alle = vakken.stream().flatMap(vak -> vak.toetsen().stream()).toList();
    List<Toets> gezegd = alle.stream().filter(Jaarcel::isIn).toList();
    return tekst.uitkomst() == Uitkomst.VOLDOET || gezegd.size() * 2 < alle.size()
        ? tekst
        : Bevindingen.of(
            eis,
            Uitkomst.VOLDOET,
            Uitkomst.VOLDOET.toString(),
            point(Vakoordeel.of(Uitkomst.VOLDOET, gezegd.subList(0, 1))));
  }

  /** Looks for a subject in the toetsen; what the text says of it counts as well. */
  private Bevinding present(Eis eis, Programmaproef proef, Bevinding tekst) {
    List<Toets> gevonden =
        vakken.stream()
            .filter(vak -> proef.vakken().stream().anyMatch(vak.vak().vak()::startsWith))
            .flatMap(vak -> vak.toetsen().stream().limit(1))
            .toList();
    if (!gevonden.isEmpty()) {
      List<Vindplaats> plaatsen = point(Vakoordeel.of(Uitkomst.VOLDOET, gevonden));
      return Bevindingen.of(eis, Uitkomst.VOLDOET, Uitkomst.VOLDOET.toString(), plaatsen);
    }
    boolean deel = vakken.stream().map(vak -> vak.vak().vak()).distinct().count() < HEEL_PTA;
    return tekst.vindplaatsen().isEmpty() && deel
        ? Bevindingen.of(eis, Uitkomst.NIET_VAN_TOEPASSING, "deel", List.of())
        : tekst;
  }
}
