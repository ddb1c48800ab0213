package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;
import nl.toetssteen.kenmerken.Nummerfout.Aard;

/** Looks for gaps and doubles in the numbers of a document. Serves one document. */
public final class Nummercontrole {

  /** A wider gap is more likely a heading that was read wrongly than a number left out. */
  private static final int WIJDSTE_GAT = 3;

  private static final List<String> VERVALLEN =
      List.of("vervallen", "vervalt", "gereserveerd", "niet gebruikt");

  /** A document with more gaps is not read well, and looking through it takes long. */
  private static final int MEESTE_GATEN = 200;

  private final List<Nummerfout> fouten = new ArrayList<>();
  private final List<String> vervallen = new ArrayList<>();
  private final Set<String> nummers = new HashSet<>();

  private int gaten;

  private Nummercontrole(Document document) {
    document.alle().forEach(this::note);
  }

  private void note(Deel deel) {
    nummers.add(deel.nummer());
    String tekst = written(deel);
    if (saysVoid(tekst)) {
      vervallen.add(tekst);
    }
  }

  private static String written(Deel deel) {
    return deel.label() + " " + deel.kop() + deel.tekst();
  }

  private static boolean saysVoid(String tekst) {
    String klein = tekst.toLowerCase(Locale.ROOT);
    return VERVALLEN.stream().anyMatch(klein::contains);
  }

  private static boolean isVoid(String tekst, Pattern nummer) {
    return saysVoid(tekst) && nummer.matcher(tekst).find();
  }

  /** Finds all faults, in no particular order. */
  public static List<Nummerfout> find(Document document) {
    Nummercontrole controle = new Nummercontrole(document);
    Deel wortel = new Deel(Soort.HOOFDSTUK, "", "", "", "", 0, "", null, document.delen());
    controle.siblings(wortel);
    document.alle().forEach(controle::siblings);
    controle.throughChapters(document);
    return controle.fouten;
  }

  private void siblings(Deel ouder) {
    for (Reeks reeks : rows(ouder.delen())) {
      check(reeks, ouder);
    }
    addSkippedLevel(ouder);
  }

  private static List<Reeks> rows(List<Deel> delen) {
    Map<String, List<Deel>> perNaam = new LinkedHashMap<>();
    for (Deel deel : delen) {
      String naam = Reeks.name(deel);
      if (!naam.isEmpty() || !deel.nummer().isEmpty()) {
        perNaam.computeIfAbsent(naam, n -> new ArrayList<>()).add(deel);
      }
    }
    return perNaam.entrySet().stream().map(e -> new Reeks(e.getKey(), e.getValue())).toList();
  }

  private void check(Reeks reeks, Deel ouder) {
    List<Integer> rangen = reeks.ranks();
    for (int i = 1; i < rangen.size(); i++) {
      Deel vorige = reeks.delen().get(i - 1);
      Deel deel = reeks.delen().get(i);
      int stap = rangen.get(i) - rangen.get(i - 1);
      boolean telt =
          deel.soort().heeftKop()
              || deel.soort() == Soort.LID
              || deel.soort() == Soort.ONDERDEEL && isWithinRow(rangen, i);
      if (stap == 0 && telt) {
        fouten.add(new Nummerfout(deel, Aard.DUBBEL, reeks.write(rangen.get(i))));
      } else if (stap > 1 && stap <= WIJDSTE_GAT + 1) {
        addGap(reeks, rangen.get(i) - 1, List.of(ouder, vorige, deel));
      }
    }
  }

  /** Tells whether a double onderdeel stands in a row that goes on, as "a, b, b, c" does. */
  private static boolean isWithinRow(List<Integer> rangen, int dubbel) {
    boolean ervoor = dubbel >= 2 && rangen.get(dubbel - 2) == rangen.get(dubbel) - 1;
    boolean erna = dubbel + 1 < rangen.size() && rangen.get(dubbel + 1) == rangen.get(dubbel) + 1;
    return ervoor || erna;
  }

  /** Adds a gap, unless the number stands there after all, or is said to be void. */
  private void addGap(Reeks reeks, int rang, List<Deel> omgeving) {
    if (++gaten > MEESTE_GATEN) {
      return;
    }
    String naam = reeks.write(rang);
    String nummer = naam.substring(naam.lastIndexOf(' ') + 1);
    Pattern los = Pattern.compile("(?m)(?:^|\\s)[(]?" + Pattern.quote(nummer) + "(?:[.):°]|\\s|$)");
    boolean verstopt = omgeving.get(0).alle().skip(1).anyMatch(d -> d.nummer().equals(nummer));
    boolean inTekst =
        omgeving.get(1).alle().anyMatch(d -> los.matcher(d.kop() + "\n" + d.tekst()).find());
    // That an article is void may stand anywhere; that a lid is, stands in its article.
    boolean leeg =
        omgeving.get(2).soort().heeftKop()
            ? vervallen.stream().anyMatch(tekst -> los.matcher(tekst).find())
            : omgeving.get(0).alle().map(Nummercontrole::written).anyMatch(t -> isVoid(t, los));
    if (!verstopt && !inTekst && !leeg) {
      fouten.add(new Nummerfout(omgeving.get(2), Aard.ONTBREEKT, naam));
    }
  }

  /** Adds the 8.1 that is missing where 8 goes on with 8.1.1. */
  private void addSkippedLevel(Deel ouder) {
    for (Deel deel : ouder.delen()) {
      String nummer = deel.nummer();
      String boven = nummer.substring(0, Math.max(0, nummer.lastIndexOf('.')));
      boolean nieuw = fouten.stream().noneMatch(f -> f.nummer().equals(boven));
      if (boven.indexOf('.') > 0 && !nummers.contains(boven) && nieuw) {
        fouten.add(new Nummerfout(deel, Aard.ONTBREEKT, boven));
      }
    }
  }

  /**
   * Checks articles that are numbered through all chapters, where one chapter goes over in the
   * next.
   */
  private void throughChapters(Document document) {
    List<Deel> artikelen =
        document.delen().stream()
            .filter(deel -> deel.soort() != Soort.BIJLAGE)
            .flatMap(Deel::alle)
            .filter(deel -> Reeks.name(deel).equals("artikel "))
            .toList();
    if (artikelen.isEmpty()) {
      return;
    }
    Reeks reeks = new Reeks("artikel ", artikelen);
    List<Integer> rangen = reeks.ranks();
    for (int i = 1; i < rangen.size(); i++) {
      if (rangen.get(i) < rangen.get(i - 1) || rangen.get(i) == 1) {
        return;
      }
    }
    Deel alles = new Deel(Soort.HOOFDSTUK, "", "", "", "", 0, "", null, document.delen());
    int gevonden = fouten.size();
    check(reeks, alles);
    Set<Deel> eerder =
        Set.copyOf(fouten.subList(0, gevonden).stream().map(Nummerfout::deel).toList());
    fouten.subList(gevonden, fouten.size()).removeIf(fout -> eerder.contains(fout.deel()));
  }
}
