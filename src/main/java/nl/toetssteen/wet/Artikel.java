package nl.toetssteen.wet;

import java.time.LocalDate;
import java.util.Map;

/**
 * Describes an article of law as it reads in a period.
 *
 * @param nummer as in the law ("2.60a")
 * @param leden how many leden it has; 0 when not known, or when it has none
 * @param onderdelen last letter by number of the lid; only where known
 * @param ledentekst what a lid says in this period, in own words, by its number; only where that
 *     differs from another period
 * @param onderwerp what it regulates, in Dutch; empty when not known
 * @param kern words that show that a text is about this very article
 * @param ruim words that fit with it, those of {@code kern} included
 * @param vanaf first day on which it reads so
 * @param tot first day on which it no longer does; null when open
 */
public record Artikel(
    Regeling regeling,
    String nummer,
    int leden,
    Map<String, String> onderdelen,
    Map<String, String> ledentekst,
    String onderwerp,
    Trefwoorden kern,
    Trefwoorden ruim,
    LocalDate vanaf,
    LocalDate tot) {

  public Artikel {
    onderdelen = Map.copyOf(onderdelen);
    ledentekst = Map.copyOf(ledentekst);
  }

  /** Tells whether the article reads so on a day. */
  public boolean geldtOp(LocalDate dag) {
    return !dag.isBefore(vanaf) && (tot == null || dag.isBefore(tot));
  }

  /** Tells whether a lid exists, as far as is known. */
  public boolean heeftLid(String lid) {
    boolean onbekend = leden == 0 || !lid.matches("[0-9]{1,3}");
    return onbekend || Integer.parseInt(lid) >= 1 && Integer.parseInt(lid) <= leden;
  }

  /** Tells whether an onderdeel of a lid exists, as far as is known. */
  public boolean heeftOnderdeel(String lid, String onderdeel) {
    String laatste = onderdelen.get(lid);
    return laatste == null || onderdeel.compareTo(laatste) <= 0;
  }

  /** Points at the article as a whole. */
  public Wetsartikel verwijzing() {
    return new Wetsartikel(regeling, nummer, "", "");
  }

  /** Tells whether it is known what the article is about. */
  public boolean heeftOnderwerp() {
    return !onderwerp.isEmpty() && !ruim.woorden().isEmpty();
  }
}
