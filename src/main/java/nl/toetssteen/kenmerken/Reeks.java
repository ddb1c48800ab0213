package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Soort;

/**
 * Holds parts of a document that are numbered as one row.
 *
 * @param naam word and first part of the numbers, equal for all ("artikel ", "lid ", "8.")
 */
record Reeks(String naam, List<Deel> delen) {

  private static final List<String> ROMEINS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii");

  private static final Pattern CIJFERS = Pattern.compile("[0-9]{1,3}");

  /** Gives the name of the row that a part belongs to; empty when it has no number. */
  static String name(Deel deel) {
    String nummer = deel.nummer();
    if (nummer.isEmpty()) {
      return "";
    }
    String woord =
        deel.soort().heeftKop()
            ? word(deel.label())
            : deel.soort() == Soort.LID ? "lid" : "onderdeel";
    boolean alleenNummer = woord.equals(nummer.toLowerCase(Locale.ROOT));
    String voor = nummer.substring(0, nummer.lastIndexOf('.') + 1);
    return (alleenNummer || woord.isEmpty() ? "" : woord + " ") + voor;
  }

  /** Gives the word that a label begins with: "artikel" for "Artikel 12." */
  private static String word(String label) {
    int einde = 0;
    while (einde < label.length()
        && (Character.isLetter(label.charAt(einde)) || label.charAt(einde) == '§')) {
      einde++;
    }
    return label.substring(0, einde).toLowerCase(Locale.ROOT);
  }

  /** Gives the place of each in the row, 1 for the first; empty when they are no single row. */
  List<Integer> ranks() {
    List<String> nummers =
        delen.stream()
            .map(
                d -> d.nummer().substring(d.nummer().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
            .toList();
    if (nummers.stream().allMatch(CIJFERS.asMatchPredicate())) {
      return nummers.stream().map(Integer::valueOf).toList();
    }
    List<Integer> rangen = new ArrayList<>();
    boolean romeins = nummers.get(0).equals("i") && nummers.stream().allMatch(ROMEINS::contains);
    for (String nummer : nummers) {
      boolean letter = nummer.length() == 1 && Character.isLetter(nummer.charAt(0));
      if (!romeins && !letter) {
        return List.of();
      }
      rangen.add(romeins ? ROMEINS.indexOf(nummer) + 1 : nummer.charAt(0) - 'a' + 1);
    }
    return rangen;
  }

  /** Writes a number of the row as its parts are written: "artikel 7", "onderdeel c", "8.1". */
  String write(int rang) {
    String eerste = delen.get(0).nummer();
    boolean cijfers = Character.isDigit(eerste.charAt(eerste.length() - 1));
    boolean romeins = eerste.equalsIgnoreCase("i") && delen.size() > 1;
    String nummer =
        cijfers
            ? String.valueOf(rang)
            : romeins && rang <= ROMEINS.size()
                ? ROMEINS.get(rang - 1)
                : String.valueOf((char) ('a' + rang - 1));
    return naam + nummer;
  }
}
