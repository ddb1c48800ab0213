package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares two programmes: which toetsen came, went and changed.
 *
 * <p>Toetsen pair within a subject, kind of school and year: by code, else by description.
 *
 * @param wijzigingen per subject, in the order of the old programme, then that of the new
 */
public record Programmavergelijking(List<Toetswijziging> wijzigingen) {

  /** What article 2.60a of the WVO 2020 does not ask for: it may change without a procedure. */
  private static final Set<Kolomsoort> VRIJ =
      EnumSet.of(
          Kolomsoort.CODE,
          Kolomsoort.DUUR,
          Kolomsoort.HULPMIDDELEN,
          Kolomsoort.OPMERKING,
          Kolomsoort.WEGING_RAPPORT);

  private static final Set<Kolomsoort> NIET_VERGELEKEN =
      EnumSet.of(Kolomsoort.VAK, Kolomsoort.SCHOOLSOORT, Kolomsoort.LEERJAAR, Kolomsoort.TELT);

  public Programmavergelijking {
    wijzigingen = List.copyOf(wijzigingen);
  }

  /** Compares an old programme with a new one. */
  public static Programmavergelijking of(Programma oud, Programma nieuw) {
    Map<Groep, List<Toets>> was = groups(oud);
    Map<Groep, List<Toets>> wordt = groups(nieuw);
    Set<Groep> groepen = new LinkedHashSet<>(was.keySet());
    groepen.addAll(wordt.keySet());
    List<Toetswijziging> wijzigingen = new ArrayList<>();
    for (Groep groep : groepen) {
      wijzigingen.addAll(
          compare(was.getOrDefault(groep, List.of()), wordt.getOrDefault(groep, List.of())));
    }
    return new Programmavergelijking(wijzigingen);
  }

  private record Groep(String vak, List<String> schoolsoorten, int leerjaar) {
    private static Groep of(Toets toets) {
      List<String> soorten = toets.schoolsoorten().stream().sorted().toList();
      return new Groep(Vaktekst.normalise(toets.vak()), soorten, toets.leerjaar());
    }
  }

  private static Map<Groep, List<Toets>> groups(Programma programma) {
    return programma.toetsen().stream()
        .collect(Collectors.groupingBy(Groep::of, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Toetswijziging> compare(List<Toets> was, List<Toets> wordt) {
    List<Toets> oud = new ArrayList<>(was);
    List<Toets> nieuw = new ArrayList<>(wordt);
    Map<Toets, Toets> paren = new LinkedHashMap<>();
    pair(oud, nieuw, toets -> plain(toets.cel(Kolomsoort.CODE)), paren);
    pair(oud, nieuw, toets -> plain(toets.cel(Kolomsoort.OMSCHRIJVING)), paren);
    List<Toetswijziging> wijzigingen = new ArrayList<>();
    for (Toets toets : was) {
      Toets nu = paren.get(toets);
      (nu == null ? Optional.of(whole(toets, Toetswijziging.Soort.VERVALLEN)) : changed(toets, nu))
          .ifPresent(wijzigingen::add);
    }
    nieuw.forEach(toets -> wijzigingen.add(whole(toets, Toetswijziging.Soort.TOEGEVOEGD)));
    return wijzigingen;
  }

  /** Pairs what has the same key; the first with the first when there are more. */
  private static void pair(
      List<Toets> oud, List<Toets> nieuw, Function<Toets, String> sleutel, Map<Toets, Toets> in) {
    for (Toets toets : List.copyOf(oud)) {
      String deze = sleutel.apply(toets);
      nieuw.stream()
          .filter(andere -> !deze.isEmpty() && sleutel.apply(andere).equals(deze))
          .findFirst()
          .ifPresent(
              andere -> {
                in.put(toets, andere);
                oud.remove(toets);
                nieuw.remove(andere);
              });
    }
  }

  private static Toetswijziging whole(Toets toets, Toetswijziging.Soort soort) {
    return of(toets, soort, List.of(), toets.telt() == Telt.SE);
  }

  private static Optional<Toetswijziging> changed(Toets oud, Toets nieuw) {
    List<Toetswijziging.Verschil> verschillen =
        Arrays.stream(Kolomsoort.values())
            .filter(soort -> !NIET_VERGELEKEN.contains(soort))
            .filter(soort -> !same(oud, nieuw, soort))
            .map(s -> new Toetswijziging.Verschil(s, oud.cel(s), nieuw.cel(s)))
            .toList();
    boolean telling = oud.telt() != nieuw.telt();
    if (verschillen.isEmpty() && !telling) {
      return Optional.empty();
    }
    boolean telt = oud.telt() == Telt.SE || nieuw.telt() == Telt.SE;
    boolean raakt = telling || verschillen.stream().anyMatch(v -> !VRIJ.contains(v.kolom()));
    return Optional.of(of(nieuw, Toetswijziging.Soort.GEWIJZIGD, verschillen, telt && raakt));
  }

  private static Toetswijziging of(
      Toets toets,
      Toetswijziging.Soort soort,
      List<Toetswijziging.Verschil> verschillen,
      boolean procedure) {
    return new Toetswijziging(
        toets.vak(),
        toets.schoolsoorten(),
        toets.leerjaar(),
        toets.cel(Kolomsoort.CODE),
        toets.cel(Kolomsoort.OMSCHRIJVING),
        soort,
        verschillen,
        procedure);
  }

  /** Cells that mean the same do not differ: "20%" and "20", "60 min" and "60". */
  private static boolean same(Toets oud, Toets nieuw, Kolomsoort soort) {
    String was = plain(oud.cel(soort));
    String wordt = plain(nieuw.cel(soort));
    if (was.equals(wordt)) {
      return true;
    }
    Object een = meaning(oud, soort);
    return !was.isEmpty()
        && !wordt.isEmpty()
        && een != null
        && Objects.equals(een, meaning(nieuw, soort));
  }

  private static Object meaning(Toets toets, Kolomsoort soort) {
    Begrepen begrepen = toets.begrepen();
    return switch (soort) {
      case WEGING -> begrepen.weging().map(Weging::waarde).orElse(null);
      case WEGING_RAPPORT -> begrepen.wegingRapport().map(Weging::waarde).orElse(null);
      case DUUR -> begrepen.duur().orElse(null);
      default -> null;
    };
  }

  private static String plain(String cel) {
    return Vaktekst.normalise(cel).replace(" ", "");
  }

  /** Tells whether any change would need the procedure of article 2.60c after 1 October. */
  public boolean needsProcedure() {
    return wijzigingen.stream().anyMatch(Toetswijziging::procedure);
  }
}
