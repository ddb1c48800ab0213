package nl.toetssteen.toetsing;

import static nl.toetssteen.checklist.Uitkomst.STRIJDIG;
import static nl.toetssteen.checklist.Uitkomst.VOLDOET;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;

/**
 * Tells whether two toetsen of a subject have the same code. In another year the same code is no
 * fault where the numbers start again, but is where all others go on, or name their year.
 */
final class Codeproef {
  private static final Pattern CIJFERS = Pattern.compile("[0-9]+");
  private static final int MOST_DIGITS = 18;

  private static final Pattern JAAR_EN_MEER =
      Pattern.compile("[^0-9]*([1-6])[^\\p{L}0-9]*[\\p{L}0-9].*");

  private Codeproef() {}

  static List<Vakoordeel> judge(Vakbeeld vak) {
    Map<String, Toets> gezien = new HashMap<>();
    List<Vakoordeel> dubbel = new ArrayList<>();
    for (Toets toets : vak.toetsen()) {
      Toets eerste =
          code(toets).isEmpty() ? null : gezien.putIfAbsent(toets.leerjaar() + code(toets), toets);
      if (eerste != null) {
        dubbel.add(twice("dubbel", eerste, toets));
      }
    }
    if (dubbel.isEmpty() && isAnyTwice(vak.toetsen())) {
      dubbel.addAll(overYears(vak.toetsen()));
      dubbel.addAll(dubbel.isEmpty() ? ofAnotherYear(vak.toetsen()) : List.of());
    }
    return dubbel.isEmpty() ? List.of(Vakoordeel.of(VOLDOET, Vakproeven.first(vak))) : dubbel;
  }

  private static boolean isAnyTwice(List<Toets> toetsen) {
    List<String> codes =
        toetsen.stream().map(Codeproef::code).filter(code -> !code.isEmpty()).toList();
    return codes.stream().distinct().count() < codes.size();
  }

  private static String code(Toets toets) {
    return toets.cel(Kolomsoort.CODE).strip();
  }

  private static Vakoordeel twice(String reden, Toets eerste, Toets toets) {
    return Vakoordeel.of(STRIJDIG, reden, List.of(eerste, toets))
        .quoting(Kolomsoort.CODE)
        .saying("toetsen", code(toets))
        .aboutToets();
  }

  /** Compares the codes of each two years that are alike but for their numbers. */
  private static List<Vakoordeel> overYears(List<Toets> toetsen) {
    Map<String, List<Toets>> perVorm = new LinkedHashMap<>();
    toetsen.stream()
        .filter(toets -> toets.leerjaar() > 0 && !code(toets).isEmpty())
        .forEach(
            toets -> perVorm.computeIfAbsent(shape(toets), vorm -> new ArrayList<>()).add(toets));
    List<Vakoordeel> dubbel = new ArrayList<>();
    for (List<Toets> reeks : perVorm.values()) {
      List<Integer> jaren = reeks.stream().map(Toets::leerjaar).distinct().sorted().toList();
      for (int i = 1; i < jaren.size(); i++) {
        dubbel.addAll(both(ofYear(reeks, jaren.get(i - 1)), ofYear(reeks, jaren.get(i))));
      }
    }
    return dubbel;
  }

  /** Where all other codes name their year, also in the year of this one, it has a wrong code. */
  private static List<Vakoordeel> ofAnotherYear(List<Toets> toetsen) {
    List<Toets> metCode =
        toetsen.stream().filter(t -> t.leerjaar() > 0 && !code(t).isEmpty()).toList();
    List<Toets> anders = metCode.stream().filter(t -> !namesYear(t)).limit(2).toList();
    if (anders.size() != 1) {
      return List.of();
    }
    Toets toets = anders.get(0);
    List<Toets> gewoon = metCode.stream().filter(Codeproef::namesYear).toList();
    Toets zelfde = find(gewoon, toets);
    return zelfde != null && !ofYear(gewoon, toets.leerjaar()).isEmpty()
        ? slip(zelfde, toets)
        : List.of();
  }

  /** "IN5B" names year 5; in "IN5" the number may as well count the toetsen. */
  private static boolean namesYear(Toets toets) {
    Matcher jaar = JAAR_EN_MEER.matcher(code(toets));
    return jaar.matches() && jaar.group(1).equals(Integer.toString(toets.leerjaar()));
  }

  private static List<Toets> ofYear(List<Toets> reeks, int jaar) {
    return reeks.stream().filter(toets -> toets.leerjaar() == jaar).toList();
  }

  /**
   * One code in two years is a slip when all others of the later year come after the earlier, and
   * it is not the number at which each year starts.
   */
  private static List<Vakoordeel> both(List<Toets> eerder, List<Toets> later) {
    List<Toets> weer = later.stream().filter(toets -> find(eerder, toets) != null).toList();
    if (weer.size() != 1 || later.size() < 2) {
      return List.of();
    }
    Toets toets = weer.get(0);
    String hoogste = highest(eerder);
    boolean doorgeteld =
        later.stream().allMatch(t -> t.equals(toets) || order(code(t), hoogste) > 0);
    boolean begin = eerder.stream().noneMatch(t -> order(code(t), code(toets)) < 0);
    return doorgeteld && (!begin || carryYear(eerder, later, toets))
        ? slip(find(eerder, toets), toets)
        : List.of();
  }

  /** Tells whether the first of more numbers in a code is the year, but for one toets. */
  private static boolean carryYear(List<Toets> eerder, List<Toets> later, Toets behalve) {
    return Stream.concat(eerder.stream(), later.stream())
        .filter(toets -> !toets.equals(behalve))
        .allMatch(
            toets -> {
              long[] getallen = numbers(code(toets));
              return getallen.length > 1 && getallen[0] == toets.leerjaar();
            });
  }

  /** A toets that goes on over two years may stand in the table of both. */
  private static List<Vakoordeel> slip(Toets eerste, Toets toets) {
    boolean dezelfde =
        eerste.cel(Kolomsoort.OMSCHRIJVING).equals(toets.cel(Kolomsoort.OMSCHRIJVING));
    return dezelfde ? List.of() : List.of(twice("dubbel-jaren", eerste, toets));
  }

  private static Toets find(List<Toets> toetsen, Toets gezocht) {
    return toetsen.stream().filter(t -> code(t).equals(code(gezocht))).findFirst().orElse(null);
  }

  private static String highest(List<Toets> toetsen) {
    return toetsen.stream().map(Codeproef::code).max(Codeproef::order).orElse("");
  }

  private static String shape(Toets toets) {
    return CIJFERS.matcher(code(toets)).replaceAll("#");
  }

  private static int order(String een, String ander) {
    return Arrays.compare(numbers(een), numbers(ander));
  }

  private static long[] numbers(String code) {
    return CIJFERS
        .matcher(code)
        .results()
        .mapToLong(
            m -> m.group().length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(m.group()))
        .toArray();
  }
}
