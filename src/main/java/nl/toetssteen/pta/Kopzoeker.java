package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the rows that are the heading of a table of toetsen, wherever they stand in it. */
final class Kopzoeker {
  private static final Pattern LABEL = Pattern.compile("(?U).*:\\s*(?:\\S.*)?");
  private static final String ZINSEINDE = ".!;";
  private static final int FEWEST_IN_SENTENCE = 3;
  private static final int MOST_IN_HEADING = 14;
  static final double ENOUGH = 2.5;
  private static final double SURE = 100;
  private static final int MOST_WORDS_BELOW = 4;
  private static final int FEWEST_HEADINGS = 3;

  private final Kolomwoorden woorden;
  private final Indelingen indelingen;

  Kopzoeker(Kolomwoorden woorden, Indelingen indelingen) {
    this.woorden = woorden;
    this.indelingen = indelingen;
  }

  /**
   * Holds the rows of a heading.
   *
   * @param van first row, from 0
   * @param tot row after the last
   */
  record Kop(int van, int tot) {}

  /** Finds the first heading at or after a row. */
  Optional<Kop> find(Raster raster, int vanaf) {
    for (int r = vanaf; r < raster.rijen().size(); r++) {
      if (weigh(raster.rijen().get(r)) >= ENOUGH) {
        return Optional.of(new Kop(begin(raster, r, vanaf), end(raster, r)));
      }
    }
    return Optional.empty();
  }

  /** Takes the first row for a heading, whatever it says; empty when it cannot be one. */
  Optional<Kop> first(Raster raster) {
    if (raster.rijen().size() < 2 || raster.rijen().get(0).gevuld().size() < FEWEST_HEADINGS) {
      return Optional.empty();
    }
    return Optional.of(new Kop(0, end(raster, 0)));
  }

  /**
   * Weighs a row as a heading: a column that it surely names counts one, one that it may a half.
   */
  double weigh(Raster.Lijn rij) {
    List<Raster.Vak> gevuld = rij.gevuld();
    if (indelingen.find(gevuld.stream().map(Raster.Vak::tekst).toList()).isPresent()) {
      return SURE;
    }
    long zonderCijfer = gevuld.stream().filter(vak -> !hasDigit(vak.tekst())).count();
    return zonderCijfer * 2 < gevuld.size() ? 0 : weigh(gevuld);
  }

  /** Half of what is filled must be named; in most rows a few cells show that it is not. */
  private double weigh(List<Raster.Vak> gevuld) {
    Set<Kolomsoort> zeker = EnumSet.noneOf(Kolomsoort.class);
    Set<Kolomsoort> misschien = EnumSet.noneOf(Kolomsoort.class);
    int genoemd = gevuld.size();
    for (Raster.Vak vak : gevuld) {
      Kolomwoorden.Beste beste =
          isSentence(vak.tekst()) ? Kolomwoorden.GEEN : woorden.best(vak.tekst());
      genoemd -= beste.soort().isPresent() || isField(vak.tekst()) ? 0 : 1;
      if (genoemd * 2 < gevuld.size()) {
        return 0;
      }
      beste.soort().ifPresent((beste.gewicht() >= Kolomwoorden.STERK ? zeker : misschien)::add);
    }
    misschien.removeAll(zeker);
    boolean toetsen = zeker.size() >= 2 && zeker.stream().anyMatch(Kolomsoort::isTyping);
    return toetsen ? zeker.size() + 0.5 * misschien.size() : 0;
  }

  /** An export has columns for the system itself, whose names look like the others. */
  private static boolean isField(String tekst) {
    return !hasDigit(tekst) && Veldnamen.isField(tekst);
  }

  private static boolean isSentence(String tekst) {
    if (hasDigit(tekst)) {
      return true;
    }
    String kaal = tekst.strip();
    int woorden = words(kaal);
    boolean einde = !kaal.isEmpty() && ZINSEINDE.indexOf(kaal.charAt(kaal.length() - 1)) >= 0;
    return woorden > MOST_IN_HEADING || woorden >= FEWEST_IN_SENTENCE && einde;
  }

  private static int words(String tekst) {
    int woorden = 1;
    for (int i = 1; i < tekst.length(); i++) {
      boolean begin = !Character.isWhitespace(tekst.charAt(i));
      woorden += begin && Character.isWhitespace(tekst.charAt(i - 1)) ? 1 : 0;
    }
    return woorden;
  }

  private static boolean hasDigit(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      if (tekst.charAt(i) >= '0' && tekst.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** A row of groups ("Weging" over "SE" and "rapport") stands above the heading proper. */
  private int begin(Raster raster, int rij, int vanaf) {
    if (rij == vanaf) {
      return rij;
    }
    Raster.Lijn boven = raster.rijen().get(rij - 1);
    List<Raster.Vak> gevuld = boven.gevuld();
    boolean groepen =
        gevuld.stream().noneMatch(vak -> isFullWidth(vak, raster) || isLabel(vak))
            && gevuld.stream().anyMatch(vak -> woorden.best(vak.tekst()).soort().isPresent());
    return groepen && !gevuld.isEmpty() && noDigits(gevuld) ? rij - 1 : rij;
  }

  private static boolean isLabel(Raster.Vak vak) {
    return LABEL.matcher(vak.tekst()).matches();
  }

  static boolean isFullWidth(Raster.Vak vak, Raster raster) {
    return vak.breed() >= raster.breedte() && raster.breedte() > 1;
  }

  private int end(Raster raster, int rij) {
    int tot = rij + 1;
    for (Raster.Vak vak : raster.rijen().get(rij).vakken()) {
      boolean hoog = vak.rij() >= 0 && !vak.leeg();
      tot = hoog ? Math.max(tot, Math.min(vak.rij() + vak.hoog(), raster.rijen().size())) : tot;
    }
    while (tot < raster.rijen().size()
        && goesOn(raster.rijen().get(rij), raster.rijen().get(tot), raster)) {
      tot++;
    }
    return tot;
  }

  /** A heading goes on in a row that is marked so, and in a row of short words below a group. */
  private boolean goesOn(Raster.Lijn kop, Raster.Lijn lijn, Raster raster) {
    List<Raster.Vak> gevuld = lijn.gevuld();
    boolean namen = gevuld.stream().allMatch(vak -> Doelzoeker.mayName(vak.tekst()));
    if (gevuld.isEmpty()
        || !namen && !noDigits(gevuld)
        || isTitle(kop, gevuld)
        || isWide(gevuld, raster)) {
      return false;
    }
    if (lijn.kop() && kop.kop()) {
      return gevuld.stream().noneMatch(vak -> isFullWidth(vak, raster));
    }
    return gevuld.size() * 2 <= raster.breedte()
        && gevuld.stream().allMatch(Kopzoeker::isShort)
        && gevuld.stream().allMatch(vak -> isBelowGroup(kop.vakken(), vak))
        && (namen
            || gevuld.stream().anyMatch(vak -> woorden.best(vak.tekst()).soort().isPresent()));
  }

  /** One text over nearly all columns names none of them, but a period or a subject. */
  private static boolean isWide(List<Raster.Vak> gevuld, Raster raster) {
    return gevuld.size() == 1
        && gevuld.get(0).breed() > 2
        && gevuld.get(0).breed() * 3 >= raster.breedte() * 2;
  }

  /** One text at the left, below a heading of its own, stands over the rows that come. */
  private boolean isTitle(Raster.Lijn kop, List<Raster.Vak> gevuld) {
    Raster.Vak vak = gevuld.get(0);
    return gevuld.size() == 1
        && vak.kolom() == 0
        && !vak.tekst().strip().startsWith("(")
        && !isBelowGroup(kop.vakken(), vak)
        && (Doelzoeker.mayName(vak.tekst())
            || woorden.best(vak.tekst()).gewicht() < Kolomwoorden.STERK);
  }

  private static boolean isBelowGroup(List<Raster.Vak> boven, Raster.Vak vak) {
    Raster.Vak groep = boven.get(vak.kolom());
    boolean leegErnaast = boven.get(Math.min(vak.kolom() + 1, boven.size() - 1)).leeg();
    return groep.breed() > 1 || groep.leeg() || leegErnaast;
  }

  private static boolean isShort(Raster.Vak vak) {
    return vak.tekst().strip().split("\\s+", -1).length <= MOST_WORDS_BELOW;
  }

  private static boolean noDigits(List<Raster.Vak> vakken) {
    return vakken.stream().noneMatch(vak -> hasDigit(vak.tekst()));
  }

  /** Gives the texts above a column, from top to bottom, each once. */
  static List<String> above(Raster raster, Kop kop, int kolom) {
    List<String> teksten = new ArrayList<>();
    for (int r = kop.van(); r < kop.tot(); r++) {
      Raster.Vak vak = raster.rijen().get(r).vakken().get(kolom);
      if (!vak.leeg() && !isFullWidth(vak, raster) && !teksten.contains(vak.tekst().strip())) {
        teksten.add(vak.tekst().strip());
      }
    }
    return teksten;
  }
}
