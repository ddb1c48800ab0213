package nl.toetssteen.rapport;

import java.util.Comparator;
import java.util.List;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.toetsing.Bevinding;

/** Says how outcomes are ordered and introduced to users: what needs work comes first. */
final class Uitkomsten {
  /** Order in reports for people. */
  static final List<Uitkomst> VOLGORDE =
      List.of(
          Uitkomst.STRIJDIG,
          Uitkomst.ONTBREEKT,
          Uitkomst.ONVOLLEDIG,
          Uitkomst.HANDMATIG,
          Uitkomst.VOLDOET,
          Uitkomst.NIET_VAN_TOEPASSING);

  /** What the law demands weighs more than how an authority explains it. */
  private static final List<Niveau> GEWICHT =
      List.of(
          Niveau.WETTELIJK,
          Niveau.WETTELIJK_VOORWAARDELIJK,
          Niveau.JUIST,
          Niveau.UITLEG,
          Niveau.AANBEVOLEN,
          Niveau.PROCES);

  /** What needs work first, then what is serious, then what the law demands. */
  static final Comparator<Bevinding> DRINGENDST =
      Comparator.comparingInt((Bevinding b) -> VOLGORDE.indexOf(b.uitkomst()))
          .thenComparing(Bevinding::ernst)
          .thenComparingInt(b -> GEWICHT.indexOf(b.niveau()));

  private static final int PLAATSEN_BIJ_WERK = 3;

  private Uitkomsten() {}

  /**
   * Gives the findings with an outcome on documents as a whole, the most urgent first, else as in
   * the checklist.
   */
  static List<Bevinding> groep(Rapport rapport, Uitkomst uitkomst) {
    return rapport.bevindingen().stream()
        .filter(b -> b.uitkomst() == uitkomst)
        .filter(Vakgroepen.geheel(rapport))
        .sorted(DRINGENDST)
        .toList();
  }

  /** Gives the place of an outcome in reports, by its name; what needs work first. */
  static int rang(String uitkomst) {
    return VOLGORDE.stream().map(Uitkomst::toString).toList().indexOf(uitkomst);
  }

  /** Tells how many places of a finding people see before they ask for more. */
  static int plaatsen(Uitkomst uitkomst) {
    return isWerk(uitkomst) ? PLAATSEN_BIJ_WERK : 1;
  }

  /** Says in one Dutch sentence how it stands; never that everything is right. */
  static String conclusie(Rapport rapport) {
    if (rapport.documenten().stream().allMatch(d -> d.profiel().soort().delen().isEmpty())) {
      return "Er is niets getoetst. Lees bij “Let op” waarom, en wat u kunt doen.";
    }
    List<Bevinding> open =
        rapport.bevindingen().stream()
            .filter(b -> isWerk(b.uitkomst()))
            .filter(b -> rapport.eerder().status(b) != Status.GEACCEPTEERD)
            .toList();
    long vragen = open.stream().filter(b -> b.uitkomst() == Uitkomst.HANDMATIG).count();
    long werk = open.size() - vragen;
    if (werk > 0) {
      return "%d van de %d punten %s uw aandacht%s."
          .formatted(
              werk + vragen,
              rapport.bevindingen().size(),
              werk + vragen == 1 ? "vraagt" : "vragen",
              subjects(rapport));
    }
    return vragen == 0
        ? "Er is niets gevonden dat u hoeft aan te passen."
        : "Er is niets gevonden dat u hoeft aan te passen. Kijk nog wel zelf naar wat bij Handmatig staat.";
  }

  private static String subjects(Rapport rapport) {
    List<Vakgroep> vakken = Vakgroepen.of(rapport);
    long metWerk = vakken.stream().filter(vak -> !vak.werk().isEmpty()).count();
    return metWerk == 0
        ? ". Het dringendste staat bovenaan"
        : ", bij %d van de %s".formatted(metWerk, Opsomming.aantal(vakken.size(), "vak", "vakken"));
  }

  /** Says how a finding stands against the earlier report; empty when there is none. */
  static String stand(Rapport rapport, Bevinding bevinding) {
    Eerder eerder = rapport.eerder();
    Status status = eerder.status(bevinding);
    boolean stil = status == Status.GEBLEVEN && !isWerk(bevinding.uitkomst());
    if (!eerder.isBekend() || stil) {
      return "";
    }
    return switch (status) {
      case NIEUW -> "nieuw.";
      case GEBLEVEN -> "gebleven.";
      case OPGELOST -> "opgelost.";
      case GEACCEPTEERD -> "geaccepteerd door de school: " + eerder.motivering(bevinding);
    };
  }

  /** Sums up what changed since the earlier report; empty when there is none. */
  static String verschil(Rapport rapport) {
    if (!rapport.eerder().isBekend()) {
      return "";
    }
    return "Tegenover het vorige rapport: %d nieuw, %d gebleven, %d opgelost, %d geaccepteerd."
        .formatted(
            werk(rapport, Status.NIEUW),
            werk(rapport, Status.GEBLEVEN),
            rapport.aantal(Status.OPGELOST),
            rapport.aantal(Status.GEACCEPTEERD));
  }

  private static long werk(Rapport rapport, Status status) {
    return rapport.bevindingen().stream()
        .filter(b -> isWerk(b.uitkomst()) && rapport.eerder().status(b) == status)
        .count();
  }

  /** Tells whether somebody has to do something with it. */
  static boolean isWerk(Uitkomst uitkomst) {
    return uitkomst != Uitkomst.VOLDOET && uitkomst != Uitkomst.NIET_VAN_TOEPASSING;
  }

  /** Gives the heading above a group of findings, in Dutch. */
  static String kop(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case STRIJDIG -> "Strijdig";
      case ONTBREEKT -> "Ontbreekt";
      case ONVOLLEDIG -> "Onvolledig";
      case HANDMATIG -> "Handmatig";
      case VOLDOET -> "Voldoet";
      case NIET_VAN_TOEPASSING -> "Niet van toepassing";
    };
  }

  /** Says in one Dutch sentence what the outcome means. */
  static String uitleg(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case STRIJDIG -> "Wat er staat, klopt niet met de bron of met een andere bepaling.";
      case ONTBREEKT -> "Dit hoort erin, maar is niet gevonden.";
      case ONVOLLEDIG -> "Er staat iets over, maar niet alles wat erbij hoort.";
      case HANDMATIG ->
          "Dit is uit de tekst alleen niet te beoordelen. Kijk zelf, of vraag het na.";
      case VOLDOET -> "Gevonden, en op dit punt niets op aan te merken.";
      case NIET_VAN_TOEPASSING -> "Dit geldt niet voor deze school of komt niet ter sprake.";
    };
  }
}
