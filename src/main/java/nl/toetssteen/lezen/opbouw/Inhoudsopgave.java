package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;

/**
 * Recognises a table of contents by what it is: lines that end in a page number and come back later
 * as headings.
 */
final class Inhoudsopgave {

  private static final Pattern PAGINANUMMER = Pattern.compile("(.+?)[\\s.…_·]+(\\d{1,3})$");
  private static final Pattern LEIDER =
      Pattern.compile(".*(\\.{4,}|…{2,}|(\\. ){4,}).{0,3}\\s*\\d{1,3}$");
  private static final int GROOTSTE_GAT = 3;
  private static final int MINSTE_REGELS = 3;

  private Inhoudsopgave() {}

  /** Leaves out the lines of every table of contents. */
  static List<Alinea> remove(List<Alinea> alineas) {
    Map<String, Integer> laatste = new HashMap<>();
    for (int i = 0; i < alineas.size(); i++) {
      laatste.put(sleutel(volledig(alineas.get(i))), i);
    }
    boolean[] weg = new boolean[alineas.size()];
    int begin = -1;
    int einde = -1;
    int aantal = 0;
    for (int i = 0; i <= alineas.size(); i++) {
      boolean regel = i < alineas.size() && isRegel(alineas.get(i), i, laatste);
      if (regel) {
        begin = begin < 0 ? i : begin;
        einde = i;
        aantal++;
      } else if (begin >= 0 && (i - einde > GROOTSTE_GAT || i == alineas.size())) {
        mark(weg, begin, einde, aantal);
        begin = -1;
        aantal = 0;
      }
    }
    List<Alinea> over = new ArrayList<>();
    for (int i = 0; i < weg.length; i++) {
      if (!weg[i]) {
        over.add(alineas.get(i));
      }
    }
    return over;
  }

  private static void mark(boolean[] weg, int begin, int einde, int aantal) {
    if (aantal >= MINSTE_REGELS) {
      java.util.Arrays.fill(weg, begin, einde + 1, true);
    }
  }

  private static boolean isRegel(Alinea alinea, int index, Map<String, Integer> laatste) {
    String tekst = volledig(alinea);
    if (LEIDER.matcher(tekst).matches()) {
      return true;
    }
    Matcher m = PAGINANUMMER.matcher(tekst);
    return m.matches() && laatste.getOrDefault(sleutel(m.group(1)), -1) > index;
  }

  private static String volledig(Alinea alinea) {
    return (alinea.nummer() + " " + alinea.tekst()).strip();
  }

  private static String sleutel(String tekst) {
    return tekst.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
