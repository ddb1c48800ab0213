package nl.toetssteen.toetsing;

import java.util.Set;
import nl.toetssteen.toetsing.Tekstbeeld.Gemarkeerd;

/**
 * Holds a value that a text states, and whether as the value itself or as a limit: "ten minste zes
 * maanden" leaves room for a year.
 */
record Grenswaarde(double waarde, Soort soort) {

  /** Words before a value in which a limit is looked for: "ten minste de eerste drie leden". */
  private static final int ERVOOR = 3;

  private static final Set<String> ONDERGRENS = Set.of("minstens", "minimaal", "tenminste");
  private static final Set<String> BOVENGRENS = Set.of("hoogstens", "maximaal", "hooguit");

  /** Names what a value stands for. */
  enum Soort {
    ZELF,
    MINSTENS,
    HOOGSTENS
  }

  /**
   * Reads what stands before a value.
   *
   * @param bovengrens whether "ten hoogste" leaves room for less: of a deadline it does not, since
   *     every deadline is a limit
   */
  static Grenswaarde read(Tekstbeeld beeld, Gemarkeerd kenmerk, boolean bovengrens) {
    int eerste =
        Math.max(beeld.zin(kenmerk.woorden().van()).van(), kenmerk.woorden().van() - ERVOOR);
    for (int i = kenmerk.woorden().tot() - 1; i >= eerste; i--) {
      String woord = Lemmas.normalize(beeld.woorden.tekst.get(i));
      boolean ten = i > 0 && Lemmas.normalize(beeld.woorden.tekst.get(i - 1)).equals("ten");
      if (ONDERGRENS.contains(woord) || ten && woord.equals("minste")) {
        return new Grenswaarde(kenmerk.waarde(), Soort.MINSTENS);
      } else if (bovengrens && (BOVENGRENS.contains(woord) || ten && woord.equals("hoogste"))) {
        return new Grenswaarde(kenmerk.waarde(), Soort.HOOGSTENS);
      }
    }
    return new Grenswaarde(kenmerk.waarde(), Soort.ZELF);
  }

  /**
   * Tells whether both can hold.
   *
   * @param speling part of the greatest that the values may differ
   */
  boolean agrees(Grenswaarde ander, double speling) {
    double ruimte = speling * Math.max(waarde, ander.waarde);
    double verschil = waarde - ander.waarde;
    if (soort == ander.soort) {
      return Math.abs(verschil) <= ruimte;
    }
    boolean magMeer = soort == Soort.HOOGSTENS || ander.soort == Soort.MINSTENS;
    boolean magMinder = soort == Soort.MINSTENS || ander.soort == Soort.HOOGSTENS;
    return (magMeer || verschil <= ruimte) && (magMinder || verschil >= -ruimte);
  }
}
