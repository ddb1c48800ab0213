package nl.toetssteen.opstellen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.pta.Examenprogramma.Dekking;
import nl.toetssteen.pta.Examenprogramma.Domein;
import nl.toetssteen.pta.Examenprogrammas;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Vakken.Vak;

/** Makes a random programme in which nothing is wrong, as the sections of one school write it. */
final class Proefboekje {

  private static final int MEESTE_TOETSEN = 6;

  private final Schoolprofiel profiel;
  private final Random toeval;
  private final Examenprogrammas programmas;
  private final Proefstijl stijl;
  private final List<Proeftoets> toetsen = new ArrayList<>();

  private Proefboekje(Schoolprofiel profiel, Examenprogrammas programmas, Random toeval) {
    this.profiel = profiel;
    this.toeval = toeval;
    this.programmas = programmas;
    this.stijl = new Proefstijl(profiel, toeval);
  }

  /** Gives the toetsen of all kinds of school that a profile has. */
  static List<Proeftoets> of(Schoolprofiel profiel, Examenprogrammas programmas, Random toeval) {
    Proefboekje boekje = new Proefboekje(profiel, programmas, toeval);
    boekje.fill();
    return boekje.toetsen;
  }

  private void fill() {
    Proefvakken vakken = new Proefvakken();
    List<String> soorten = profiel.schoolsoorten();
    boolean glTl = soorten.containsAll(List.of("vmbo-gl", "vmbo-tl")) && toeval.nextBoolean();
    for (String soort : soorten) {
      if (!glTl || !soort.equals("vmbo-tl")) {
        boolean samen = glTl && soort.equals("vmbo-gl");
        List<String> wie = samen ? List.of("vmbo-gl", "vmbo-tl") : List.of(soort);
        vakken.of(soort, toeval).forEach(vak -> add(vak, wie));
      }
    }
  }

  private void add(Vak vak, List<String> soorten) {
    List<Integer> jaren = years(vak, soorten.get(0));
    int aantal = jaren.size() + toeval.nextInt(MEESTE_TOETSEN);
    Optional<Proefstof> proefstof =
        programmas.find(vak.naam(), soorten.get(0)).map(p -> new Proefstof(p, toeval));
    List<List<Domein>> stof =
        proefstof.map(s -> s.over(aantal)).orElseGet(() -> Collections.nCopies(aantal, List.of()));
    List<Integer> perToets = spread(jaren, aantal);
    List<Integer> wegingen = stijl.weights(vak, perToets);
    for (int i = 0; i < aantal; i++) {
      toetsen.add(toets(vak, soorten, perToets.get(i), i, stof.get(i), wegingen.get(i)));
    }
    String zonderCode = String.join(", ", proefstof.map(Proefstof::named).orElse(List.of()));
    if (!zonderCode.isEmpty()) {
      toetsen
          .get(toetsen.size() - 1)
          .cellen()
          .merge(Kolomsoort.DOMEINEN, zonderCode, (codes, namen) -> codes + ", " + namen);
    }
  }

  /** Most subjects run until the last year; some are done within one. */
  private List<Integer> years(Vak vak, String soort) {
    List<Integer> jaren = Schoolsoort.of(soort).jaren();
    int laatste = jaren.size() - 1;
    if (vak.naam().equals("profielwerkstuk")) {
      return jaren.subList(laatste, laatste + 1);
    }
    return !vak.centraalExamen() && toeval.nextInt(3) == 0 ? jaren.subList(0, 1) : jaren;
  }

  /** Gives the year of each toets, from low to high, each year at least once. */
  private static List<Integer> spread(List<Integer> jaren, int aantal) {
    List<Integer> per = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      per.add(jaren.get(i * jaren.size() / aantal));
    }
    return per;
  }

  private Proeftoets toets(
      Vak vak, List<String> soorten, int jaar, int nr, List<Domein> stof, int weging) {
    boolean herkansbaar = toeval.nextBoolean();
    Map<Kolomsoort, String> cellen = new EnumMap<>(Kolomsoort.class);
    cellen.put(Kolomsoort.CODE, stijl.code(vak, jaar, nr));
    cellen.put(Kolomsoort.OMSCHRIJVING, stijl.description(stof));
    if (!stof.isEmpty()) {
      cellen.put(Kolomsoort.DOMEINEN, stijl.codes(stof));
    }
    cellen.put(Kolomsoort.SOORT, stijl.kind(kinds(vak, stof)));
    stijl.fill(cellen, vak, weging, herkansbaar);
    return new Proeftoets(
        vak.naam(),
        soorten,
        jaar,
        cellen,
        stof.stream().map(Domein::code).toList(),
        stijl.weight(weging),
        herkansbaar);
  }

  /** Says of what kind the stof is: 0 of the school exam, 1 of the central one, 2 of one's own. */
  private List<Integer> kinds(Vak vak, List<Domein> stof) {
    Set<Integer> soorten = new LinkedHashSet<>();
    for (Domein domein : stof) {
      if (domein.se() == Dekking.JA || domein.se() == Dekking.KEUZE) {
        soorten.add(0);
      }
      if (vak.centraalExamen() && domein.ce() == Dekking.JA) {
        soorten.add(1);
      }
    }
    if (soorten.isEmpty() || toeval.nextInt(4) == 0) {
      soorten.add(2);
    }
    return soorten.stream().sorted().collect(Collectors.toList());
  }

  /** Gives the abbreviation that a school prints. */
  static String abbreviation(Vak vak) {
    return vak.afkortingen().get(0).toUpperCase(Locale.ROOT);
  }
}
