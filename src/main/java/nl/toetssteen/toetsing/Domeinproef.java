package nl.toetssteen.toetsing;

import static nl.toetssteen.checklist.Uitkomst.HANDMATIG;
import static nl.toetssteen.checklist.Uitkomst.NIET_VAN_TOEPASSING;
import static nl.toetssteen.checklist.Uitkomst.ONTBREEKT;
import static nl.toetssteen.checklist.Uitkomst.STRIJDIG;
import static nl.toetssteen.checklist.Uitkomst.VOLDOET;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.pta.Domeindekking;
import nl.toetssteen.pta.Examenprogramma.Keuze;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;

/** Holds the domains that a subject names against its exam programme. */
final class Domeinproef {

  static final String GEEN_PROGRAMMA = "geen-programma";
  private static final String ANDERE_CODERING = "andere-codering";

  private Domeinproef() {}

  /** Tells whether every domain that the school exam must cover is named. */
  static Vakoordeel cover(Vakbeeld vak) {
    Optional<Domeindekking> gevonden = vak.dekking();
    if (gevonden.isEmpty()) {
      return Vakoordeel.of(
          vak.isVrijVanProgramma() ? NIET_VAN_TOEPASSING : HANDMATIG, GEEN_PROGRAMMA, List.of());
    }
    Domeindekking dekking = gevonden.get();
    String gemist =
        dekking.gemist().stream()
            .map(domein -> "%s (%s)".formatted(domein.code(), domein.naam()))
            .collect(Collectors.joining(", "));
    if (dekking.isAndereCodering()) {
      return Vakoordeel.of(HANDMATIG, ANDERE_CODERING, List.of())
          .saying("domeinen", String.join(", ", dekking.onbekend()));
    }
    if (dekking.isLeeg()) {
      return Vakoordeel.of(ONTBREEKT, List.of());
    }
    if (!gemist.isEmpty() && !dekking.open()) {
      return vak.volledig()
          ? Vakoordeel.of(STRIJDIG, "gemist", List.of()).saying("domeinen", gemist)
          : Vakoordeel.of(HANDMATIG, "deel", List.of()).saying("domeinen", gemist);
    }
    return dekking.tekort().isEmpty() ? covered(vak) : choose(dekking);
  }

  private static Vakoordeel choose(Domeindekking dekking) {
    return Vakoordeel.of(HANDMATIG, "keuze", List.of())
        .saying(
            "domeinen",
            dekking.tekort().stream().map(Keuze::regel).collect(Collectors.joining("; ")));
  }

  private static Vakoordeel covered(Vakbeeld vak) {
    List<Toets> met =
        vak.toetsen().stream().filter(t -> !t.cel(Kolomsoort.DOMEINEN).isBlank()).toList();
    return Vakoordeel.of(VOLDOET, met.isEmpty() ? Vakproeven.first(vak) : met.subList(0, 1))
        .quoting(Kolomsoort.DOMEINEN);
  }

  /** Tells whether every domain that is named exists. */
  static Vakoordeel exist(Vakbeeld vak) {
    Optional<Domeindekking> gevonden = vak.dekking();
    if (gevonden.isEmpty()) {
      return Vakoordeel.of(NIET_VAN_TOEPASSING, GEEN_PROGRAMMA, List.of());
    }
    List<String> onbekend = gevonden.get().onbekend();
    if (onbekend.isEmpty()) {
      return covered(vak);
    }
    List<Toets> fout =
        vak.toetsen().stream()
            .filter(t -> t.begrepen().domeinen().codes().stream().anyMatch(onbekend::contains))
            .toList();
    boolean anders = gevonden.get().isAndereCodering();
    return Vakoordeel.of(anders ? HANDMATIG : STRIJDIG, anders ? ANDERE_CODERING : "onbekend", fout)
        .quoting(Kolomsoort.DOMEINEN)
        .saying("domeinen", String.join(", ", onbekend));
  }
}
