package nl.toetssteen.pta;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.pta.Examenprogramma.Dekking;
import nl.toetssteen.pta.Examenprogramma.Domein;
import nl.toetssteen.pta.Examenprogramma.Keuze;

/**
 * Compares the domains that the toetsen of a subject name with those of its exam programme.
 *
 * @param genoemd codes of the programme that are named, as the programme writes them
 * @param onbekend codes that the programme does not have, as printed
 * @param gemist domains that the school exam must cover and that no toets names
 * @param tekort choices of which too few domains are named
 * @param open whether more is meant than the codes say ("alle domeinen")
 */
public record Domeindekking(
    Set<String> genoemd,
    List<String> onbekend,
    List<Domein> gemist,
    List<Keuze> tekort,
    boolean open) {

  /** With so many unknown codes for each known one, the school follows another list of codes. */
  private static final int ANDERE_LIJST = 2;

  private static final Pattern DEEL = Pattern.compile("(?<=^\\p{Lu})(?:[0-9]+|:.*)$");
  private static final Pattern WOORDEN = Pattern.compile("[a-z-]{4,}");

  /** Compares a subject with its programme. */
  public static Domeindekking of(Vakprogramma vak, Examenprogramma programma) {
    Set<String> genoemd = new LinkedHashSet<>();
    Set<String> onbekend = new LinkedHashSet<>();
    boolean open = false;
    for (Toets toets : vak.toetsen()) {
      Domeinen domeinen = Genoemdedomeinen.of(toets, programma);
      open |= domeinen.open();
      domeinen.codes().forEach(code -> sort(code, programma, genoemd, onbekend));
      domeinen.keuze().forEach(code -> sort(code, programma, genoemd, onbekend));
    }
    List<Domein> gemist =
        programma.verplichtInSe().stream()
            .filter(Domein::zeker)
            .filter(domein -> !covers(programma, genoemd, domein))
            .toList();
    List<Keuze> tekort =
        programma.keuzes().stream()
            .filter(keuze -> count(keuze, genoemd, vak) < keuze.minstens())
            .toList();
    return new Domeindekking(genoemd, List.copyOf(onbekend), gemist, tekort, open);
  }

  private static void sort(
      String code, Examenprogramma programma, Set<String> genoemd, Set<String> onbekend) {
    programma
        .domein(code)
        .map(Domein::code)
        .or(
            () ->
                programma.domein(parent(code)).map(Domein::code).filter(p -> isLeaf(programma, p)))
        .ifPresentOrElse(genoemd::add, () -> onbekend.add(code));
  }

  /** Gives the domain of a part of one: "B" of "B1" and "B:tv1-4"; another code gives itself. */
  private static String parent(String code) {
    return DEEL.matcher(code).replaceFirst("");
  }

  private static boolean isLeaf(Examenprogramma programma, String code) {
    return children(programma, code).isEmpty();
  }

  private static List<Domein> children(Examenprogramma programma, String code) {
    Predicate<String> onder = kind -> !kind.equals(code) && parent(kind).equals(code);
    return programma.domeinen().stream().filter(d -> onder.test(d.code())).toList();
  }

  /** A domain is covered when it is named, when all of it is, or when the parts that count are. */
  private static boolean covers(Examenprogramma programma, Set<String> genoemd, Domein domein) {
    if (genoemd.contains(domein.code()) || genoemd.contains(parent(domein.code()))) {
      return true;
    }
    List<Domein> delen = children(programma, domein.code());
    boolean eigenDelen = delen.stream().anyMatch(deel -> deel.se() == Dekking.JA);
    return eigenDelen || delen.stream().anyMatch(deel -> genoemd.contains(deel.code()));
  }

  private static long count(Keuze keuze, Set<String> genoemd, Vakprogramma vak) {
    return keuze.codes().stream()
        .filter(
            code ->
                genoemd.stream().anyMatch(g -> g.equals(code) || parent(g).equals(code))
                    || WOORDEN.matcher(code).matches() && names(vak, code))
        .count();
  }

  /** What can be chosen may have no code, only a name: "beeldende-kunst". */
  private static boolean names(Vakprogramma vak, String keuze) {
    String naam = " " + Vaktekst.normalise(keuze) + " ";
    return vak.toetsen().stream()
        .flatMap(
            toets -> Stream.of(toets.cel(Kolomsoort.DOMEINEN), toets.cel(Kolomsoort.OMSCHRIJVING)))
        .anyMatch(cel -> (" " + Vaktekst.normalise(cel) + " ").contains(naam));
  }

  /** Tells whether no domain of the programme is named. */
  public boolean isLeeg() {
    return genoemd.isEmpty() && !open;
  }

  /** Tells whether most codes are of another list than the programme, such as a newer syllabus. */
  public boolean isAndereCodering() {
    long letters =
        onbekend.stream()
            .map(code -> code.substring(0, 1).toUpperCase(Locale.ROOT))
            .distinct()
            .count();
    return onbekend.size() >= 2 && onbekend.size() * ANDERE_LIJST > genoemd.size() && letters >= 2;
  }
}
