package nl.toetssteen.lezen.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;

/**
 * Holds the number or sign with which a paragraph starts.
 *
 * @param familie the family, the likeliest when the sign allows several ("i." is roman or a letter)
 * @param gedrukt as printed, with word and punctuation ("Artikel 4.", "a)")
 * @param nummer bare number ("4", "3.3.2", "a"); empty for a dash or bullet
 */
public record Label(Familie familie, String gedrukt, String nummer) {

  private static final Pattern WOORD =
      Pattern.compile(
          "(?iu)(hoofdstuk|deel|paragraaf|§|artikel|art\\.|bijlage)\\s*"
              + "((?-i:[IVXLC]+|[A-Z](?:\\.?\\d{1,2}){0,2})|\\d{1,4}(?:\\.\\d{1,4}){0,8}[a-z]?)(?=[\\s.:)–-]|$)[.:)]?\\s*[–-]?\\s*");
  private static final Pattern PUNTEN =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}[a-z]?){1,8})[.):]?(?:\\s+|$)");
  private static final Pattern LETTERCIJFER =
      Pattern.compile("([A-Z]\\d{1,2}(?=[.):])|[A-Z]\\.\\d{1,2}(?![\\d.]*\\d))[.):]?(?:\\s+|$)");
  private static final Pattern ENKEL =
      Pattern.compile(
          "(?:\\(([0-9]{1,2}|[A-Za-z]|[ivxIVX]{1,5})\\)|([0-9]{1,2}|[A-Za-z]|[ivxIVX]{1,5})[.)°:]|[Ll]id\\s+([0-9]{1,2})[.:])(?:\\s+|$)");
  private static final Pattern KAAL = Pattern.compile("([0-9]{1,2})\\s+(?=[^\\p{Ll}\\s])");
  private static final Pattern GEEN_CIJFER = Pattern.compile("\\D+");
  private static final Pattern STREEP =
      Pattern.compile("[-–—•·▪◦●○■*\\uf0b7\\uf0a7](?:\\s+|$)|o\\s+");

  /**
   * Holds a paragraph split in label and text.
   *
   * @param label null when the paragraph has none
   */
  public record Gesplitst(Label label, String rest) {}

  /** Splits the label, automatic or typed, from the text of a paragraph. */
  public static Gesplitst splits(Alinea alinea) {
    if (!alinea.nummer().isEmpty()) {
      return new Gesplitst(automatic(alinea.nummer()), alinea.tekst());
    }
    return splits(alinea.tekst());
  }

  /** An automatic number needs no point behind it to be one; what is no number is a bullet. */
  private static Label automatic(String nummer) {
    Label label = splits(nummer + " ").label();
    if (label == null) {
      label = splits(nummer + ". ").label();
    }
    return label == null
        ? new Label(Familie.STREEP, nummer, "")
        : new Label(label.familie(), nummer, label.nummer());
  }

  private static Gesplitst splits(String tekst) {
    Matcher m = WOORD.matcher(tekst);
    if (m.lookingAt()) {
      return new Gesplitst(
          new Label(familieVan(m.group(1)), m.group().strip(), m.group(2)), rest(m, tekst));
    }
    m = PUNTEN.matcher(tekst);
    if (m.lookingAt()) {
      return new Gesplitst(
          new Label(Familie.PUNTEN, m.group().strip(), m.group(1)), rest(m, tekst));
    }
    m = LETTERCIJFER.matcher(tekst);
    if (m.lookingAt()) {
      return new Gesplitst(
          new Label(Familie.LETTERCIJFER, m.group().strip(), m.group(1)), rest(m, tekst));
    }
    m = ENKEL.matcher(tekst);
    if (m.lookingAt()) {
      String nummer =
          m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
      return new Gesplitst(new Label(likeliest(nummer), m.group().strip(), nummer), rest(m, tekst));
    }
    m = KAAL.matcher(tekst);
    if (m.lookingAt()) {
      return new Gesplitst(new Label(Familie.KAAL_CIJFER, m.group(1), m.group(1)), rest(m, tekst));
    }
    m = STREEP.matcher(tekst);
    if (m.lookingAt()) {
      return new Gesplitst(new Label(Familie.STREEP, m.group().strip(), ""), rest(m, tekst));
    }
    return new Gesplitst(null, tekst);
  }

  private static String rest(Matcher m, String tekst) {
    return tekst.substring(m.end()).strip();
  }

  private static Familie familieVan(String woord) {
    return switch (woord.toLowerCase(Locale.ROOT)) {
      case "hoofdstuk", "deel" -> Familie.HOOFDSTUK;
      case "bijlage" -> Familie.BIJLAGE;
      case "artikel", "art." -> Familie.ARTIKEL;
      default -> Familie.PARAGRAAF;
    };
  }

  private static Familie likeliest(String nummer) {
    char c = nummer.charAt(0);
    if (Character.isDigit(c)) {
      return Familie.CIJFER;
    }
    boolean roman = nummer.length() > 1 || c == 'i' || c == 'I';
    if (Character.isUpperCase(c)) {
      return roman ? Familie.HOOFDROMEINS : Familie.HOOFDLETTER;
    }
    return roman ? Familie.ROMEINS : Familie.LETTER;
  }

  /** Gives this label read in each family that its sign allows, the likeliest first. */
  public List<Label> lezingen() {
    List<Label> lezingen = new ArrayList<>(List.of(this));
    if (nummer.length() == 1 && "ivxclmIVXCLM".contains(nummer)) {
      boolean groot = Character.isUpperCase(nummer.charAt(0));
      Familie letter = groot ? Familie.HOOFDLETTER : Familie.LETTER;
      Familie romeins = groot ? Familie.HOOFDROMEINS : Familie.ROMEINS;
      lezingen.add(new Label(familie == letter ? romeins : letter, gedrukt, nummer));
    }
    return lezingen;
  }

  /**
   * Gives the place in the row: 1 for "1", "a" and "I"; the last part of "3.3.2"; 0 for a bullet.
   */
  public int rang() {
    if (nummer.isEmpty()) {
      return 0;
    }
    return switch (familie) {
      case LETTER, HOOFDLETTER -> Character.toLowerCase(nummer.charAt(0)) - 'a' + 1;
      case ROMEINS, HOOFDROMEINS -> romeins(nummer);
      default -> {
        String laatste =
            GEEN_CIJFER.matcher(nummer.substring(nummer.lastIndexOf('.') + 1)).replaceAll("");
        yield laatste.isEmpty() ? romeins(nummer) : Integer.parseInt(laatste);
      }
    };
  }

  /** Tells whether the number is a letter with a number behind it: "A1", "B.2". */
  public boolean isLettercijfer() {
    return nummer.length() > 1
        && Character.isLetter(nummer.charAt(0))
        && Character.isDigit(nummer.charAt(nummer.length() - 1));
  }

  /** Gives how many numbers stand in a dotted number: 3 for "3.3.2". */
  public int diepte() {
    return (int) nummer.chars().filter(c -> c == '.').count() + 1;
  }

  private static int romeins(String tekst) {
    int som = 0;
    int vorige = 0;
    for (int i = tekst.length() - 1; i >= 0; i--) {
      int waarde =
          switch (Character.toLowerCase(tekst.charAt(i))) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
          };
      som += waarde < vorige ? -waarde : waarde;
      vorige = Math.max(vorige, waarde);
    }
    return som;
  }
}
