package nl.toetssteen.rapport;

import nl.toetssteen.document.Citaat;

/**
 * Holds a quote as shown to people, with dots where the text around it was cut off.
 *
 * @param voor text before the quote; empty when the quote starts its paragraph
 * @param na text after the quote; empty when the quote ends it
 */
public record Aanhaling(String voor, String tekst, String na) {
  private static final String WEGGELATEN = "…";
  private static final int LANGSTE_REGEL = 100;
  private static final String ZINSEINDE = ".!?;:";

  /** Gives a quote, with the words around it. */
  static Aanhaling of(Citaat citaat) {
    return new Aanhaling(before(citaat), citaat.tekst(), after(citaat.na()));
  }

  /** Gives the quote itself on one line, cut off when it is long. */
  public String kort() {
    String regel = tekst.replaceAll("\\s+", " ").strip();
    return regel.length() > LANGSTE_REGEL ? regel.substring(0, LANGSTE_REGEL) + WEGGELATEN : regel;
  }

  /** Tells whether it is a row of a table rather than a cell or a sentence. */
  public boolean isRij() {
    return tekst.contains(" | ");
  }

  /** Gives the number of words of the quote itself. */
  int woorden() {
    return tekst.strip().split("\\s+", -1).length;
  }

  private static String before(Citaat citaat) {
    boolean heel =
        citaat.markeringen().isEmpty()
            || citaat.markeringen().get(0).van() <= citaat.voor().length();
    return heel || citaat.voor().isBlank() ? citaat.voor() : WEGGELATEN + citaat.voor();
  }

  /** A sentence that is shown to its end needs no dots, and four dots in a row look like a slip. */
  private static String after(String na) {
    boolean heel = na.isBlank() || ZINSEINDE.indexOf(na.charAt(na.length() - 1)) >= 0;
    return heel ? na : na + WEGGELATEN;
  }
}
