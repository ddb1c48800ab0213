package nl.toetssteen.lezen.label;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;

/**
 * Holds a paragraph with its label split off.
 *
 * @param label null when it has none
 * @param tekst text without the label
 */
public record Regel(Alinea alinea, Label label, String tekst) {

  private static final int LANGSTE_KOP = 120;
  private static final Pattern EINDE_VAN_ZIN = Pattern.compile(".*[.;:,]$");
  private static final Pattern TWEE_ZINNEN = Pattern.compile(".*[a-z]\\.\\s+\\p{Lu}.*");

  /** Splits the label, automatic or typed, from a paragraph. */
  public static Regel van(Alinea alinea) {
    Label.Gesplitst gesplitst = Label.splits(alinea);
    return new Regel(alinea, gesplitst.label(), gesplitst.rest());
  }

  /** Gives the same paragraph, with the label taken as part of the text. */
  public Regel zonderLabel() {
    return label == null ? this : new Regel(alinea, null, volledig());
  }

  /** Gives the whole paragraph, label included. */
  public String volledig() {
    return label == null ? tekst : (label.gedrukt() + " " + tekst).strip();
  }

  /** Tells whether there is a label, of the given family. */
  public boolean isFamilie(Familie familie) {
    return label != null && label.familie() == familie;
  }

  /** Tells whether the text could be a heading: short, and not ended as a sentence. */
  public boolean lijktKop() {
    return !tekst.isEmpty()
        && tekst.length() <= LANGSTE_KOP
        && alinea.tabel() == null
        && !EINDE_VAN_ZIN.matcher(tekst).matches()
        && !TWEE_ZINNEN.matcher(tekst).matches();
  }

  /** Tells whether all letters are capitals, and there are at least three. */
  public boolean inHoofdletters() {
    return tekst.chars().filter(Character::isLetter).count() >= 3
        && tekst.equals(tekst.toUpperCase(Locale.ROOT));
  }

  /** Tells whether the document itself marks this as a heading, by style or by type. */
  public boolean isOpgemaaktAlsKop(double broodletter) {
    return alinea.kopniveau() > 0
        || lijktKop() && (alinea.vet() || broodletter > 0 && alinea.letter() > broodletter * 1.12);
  }
}
