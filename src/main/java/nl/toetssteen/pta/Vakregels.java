package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.pta.Vakregel.Soort;

/**
 * Gathers what stands around the tables of a subject about its assessment: labels with their
 * values, and "Voor muziek krijg je een cijfer". Below a heading that names no subject it stops.
 */
final class Vakregels {
  private static final String BEOORDELING =
      "beoordeling(?:svorm)?|becijfering|waardering|eindoordeel";
  private static final String AFSLUITING =
      "afsluiting(?: van het vak)?|afsluiting met|afgesloten met|examinering|soort examen";
  private static final Pattern LABEL =
      Pattern.compile("(?iU)\\s*(?:(" + BEOORDELING + ")|" + AFSLUITING + ")\\s*:?\\s*");
  private static final Pattern REGEL =
      Pattern.compile(
          "(?iUm)^\\W*(?:(" + BEOORDELING + ")|" + AFSLUITING + ")\\s*:\\s*(\\S.{1,199})$");
  private static final Pattern ZIN =
      Pattern.compile(
          "(?iU)Voor (?:het vak )?(.{2,40}?) (?:krijg|wordt|geldt|geven)[^.]{0,60}\\bcijfer\\b");
  private static final int LONGEST = 1000;
  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST_WAARDE = 200;
  private static final int MOST_CELLS = 4;
  private static final int MOST_ROWS = 10;

  private final AanduidingParser aanduidingen;
  private final List<Vakregel> regels = new ArrayList<>();
  private boolean onderVak;

  Vakregels(AanduidingParser aanduidingen) {
    this.aanduidingen = aanduidingen;
  }

  /** Gives what was found, in reading order. */
  List<Vakregel> regels() {
    return regels;
  }

  /**
   * Reads a text.
   *
   * @param gezegd for whom things are by this text itself
   * @param aanduiding for whom they are by now
   */
  void read(Deel deel, Aanduiding gezegd, Aanduiding aanduiding) {
    boolean noemt = !gezegd.vak().isEmpty();
    onderVak = noemt || onderVak && (!deel.soort().heeftKop() || !gezegd.isEmpty());
    if (isUnder(aanduiding) && deel.tekst().length() <= LONGEST) {
      read(deel, aanduidingen.settle(aanduiding));
    }
  }

  /**
   * Reads a table; behind one with more subjects nothing is about the last of them.
   *
   * @param voor for whom things were before it
   */
  void read(Deel deel, Tabellezer.Uitkomst uitkomst, Aanduiding voor) {
    Aanduiding aanduiding = uitkomst.aanduiding();
    boolean meer = uitkomst.toetsen().stream().map(Toets::vak).distinct().limit(2).count() > 1;
    onderVak = !meer && (onderVak || !aanduiding.vak().equals(voor.vak()));
    if (isUnder(aanduiding)) {
      Aanduiding vak = aanduidingen.settle(aanduiding);
      deel.tabel().rijen().stream().limit(MOST_ROWS).forEach(rij -> read(rij, deel, vak));
    }
  }

  private boolean isUnder(Aanduiding aanduiding) {
    return onderVak && !aanduiding.vak().isEmpty();
  }

  private void read(Deel deel, Aanduiding vak) {
    REGEL
        .matcher(deel.tekst())
        .results()
        .forEach(m -> add(kind(m.group(1)), vak, deel, m.group(2)));
    Matcher zin = ZIN.matcher(deel.tekst());
    if (zin.find() && isSame(vak, zin.group(1))) {
      add(Soort.BEOORDELING, vak, deel, zin.group());
    }
  }

  private boolean isSame(Aanduiding vak, String naam) {
    return aanduidingen.settle(vak.with(aanduidingen.subject(naam))).vak().equals(vak.vak());
  }

  private void read(Tabel.Rij rij, Deel deel, Aanduiding vak) {
    List<Tabel.Cel> cellen = rij.cellen();
    for (int i = 1; i < cellen.size() && cellen.size() <= MOST_CELLS; i++) {
      String waarde = cellen.get(i).tekst().strip();
      Optional<Soort> soort = label(cellen.get(i - 1).tekst());
      if (soort.isPresent() && !waarde.isEmpty() && waarde.length() <= LONGEST_WAARDE) {
        add(soort.get(), vak, deel, waarde);
      }
    }
  }

  private static Optional<Soort> label(String tekst) {
    Matcher m = LABEL.matcher(tekst);
    return tekst.length() <= LONGEST_LABEL && m.matches()
        ? Optional.of(kind(m.group(1)))
        : Optional.empty();
  }

  private static Soort kind(String beoordeling) {
    return beoordeling == null ? Soort.AFSLUITING : Soort.BEOORDELING;
  }

  private void add(Soort soort, Aanduiding vak, Deel deel, String tekst) {
    regels.add(new Vakregel(soort, vak.vak(), vak.schoolsoorten(), deel.eid(), tekst.strip()));
  }
}
