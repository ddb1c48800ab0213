package nl.toetssteen.toetsing;

import static nl.toetssteen.checklist.Uitkomst.NIET_VAN_TOEPASSING;
import static nl.toetssteen.checklist.Uitkomst.ONTBREEKT;
import static nl.toetssteen.checklist.Uitkomst.ONVOLLEDIG;
import static nl.toetssteen.checklist.Uitkomst.VOLDOET;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Programmaproef;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;

/** Tells whether toetsen say something: in a column, or by a word in their row. */
final class Cellenproef {

  private static final Pattern FORMULE =
      Pattern.compile(
          "(?iU)\\b(?:se|\\w*cijfer|gemiddelde)\\s*=[^=]*(?:[+*×/:÷]|\\bx\\b|\\d\\s?x)[^=]*\\d");

  private Cellenproef() {}

  static List<Vakoordeel> judge(Programmaproef proef, Vakbeeld vak) {
    List<Kolomsoort> kolommen = proef.kolommen().stream().map(Cellenproef::column).toList();
    boolean inKolom = vak.toetsen().stream().anyMatch(t -> filled(kolommen, t) != null);
    Predicate<Toets> zegtIets =
        inKolom ? t -> filled(kolommen, t) != null : t -> names(proef, vak, t);
    Map<Boolean, List<Toets>> verdeeld =
        vak.toetsen().stream().collect(Collectors.partitioningBy(zegtIets));
    List<Toets> zegt = verdeeld.get(true);
    boolean overDomeinen = kolommen.contains(Kolomsoort.DOMEINEN);
    if (zegt.isEmpty() && overDomeinen && vak.isVrijVanProgramma()) {
      return List.of(Vakoordeel.of(NIET_VAN_TOEPASSING, Domeinproef.GEEN_PROGRAMMA, List.of()));
    }
    List<Toets> zwijgt = verdeeld.get(false).stream().filter(t -> !isExempt(proef, t)).toList();
    if (zegt.isEmpty()) {
      boolean hoeftNiet = proef.perToets() && zwijgt.isEmpty();
      return List.of(
          hoeftNiet
              ? Vakoordeel.of(VOLDOET, Vakproeven.first(vak))
              : formula(kolommen, vak).orElse(Vakoordeel.of(ONTBREEKT, List.of())));
    }
    Kolomsoort kolom = filled(kolommen, zegt.get(0));
    if (zwijgt.isEmpty()) {
      return List.of(Vakoordeel.of(VOLDOET, zegt.subList(0, 1)).quoting(kolom));
    }
    return proef.perToets()
        ? zwijgt.stream()
            .map(t -> Vakoordeel.of(ONVOLLEDIG, List.of(t)).quoting(kolom).aboutToets())
            .map(oordeel -> oordeel.saying("toetsen", Vakproeven.names(oordeel.toetsen())))
            .toList()
        : List.of(Vakoordeel.of(ONVOLLEDIG, zwijgt).saying("toetsen", Vakproeven.names(zwijgt)));
  }

  /** A formula tells how much each toets counts, as a column of weights does. */
  private static Optional<Vakoordeel> formula(List<Kolomsoort> kolommen, Vakbeeld vak) {
    return vak.lines().stream()
        .filter(regel -> kolommen.contains(Kolomsoort.WEGING))
        .flatMap(List::stream)
        .filter(zin -> FORMULE.matcher(zin.tekst()).find())
        .map(zin -> Vakoordeel.of(VOLDOET, List.of()).at(List.of(zin.woorden())))
        .findFirst();
  }

  /** A word in the row will do where the subject has no column for it. */
  private static boolean names(Programmaproef proef, Vakbeeld vak, Toets toets) {
    return proef.begrippen().stream().anyMatch(begrip -> vak.rijen().names(toets, begrip));
  }

  private static boolean isExempt(Programmaproef proef, Toets toets) {
    List<String> vormen = toets.begrepen().vormen();
    return !vormen.isEmpty() && proef.behalve().containsAll(vormen);
  }

  /** Gives the first of the columns that is filled; null when none is. */
  private static Kolomsoort filled(List<Kolomsoort> kolommen, Toets toets) {
    for (Kolomsoort kolom : kolommen) {
      if (!toets.cel(kolom).isBlank()) {
        return kolom;
      }
    }
    return null;
  }

  private static Kolomsoort column(String naam) {
    return Arrays.stream(Kolomsoort.values())
        .filter(soort -> soort.naam().equals(naam))
        .findFirst()
        .orElseThrow();
  }
}
