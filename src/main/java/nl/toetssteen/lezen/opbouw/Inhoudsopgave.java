package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;

/**
 * Recognises a table of contents by what it is: lines that end in a page number and come back later
 * as headings.
 */
final class Inhoudsopgave {

  private static final Pattern PAGINANUMMER = Pattern.compile("(.+?)[\\s.…_·]+(\\d{1,3})$");
  private static final Pattern LEIDER =
      Pattern.compile(".*(\\.{4,}|…{2,}|(\\. ){4,}).{0,3}\\s*\\d{1,3}$");
  private static final Pattern TITEL =
      Pattern.compile("(?iu)(?:inhoud|inhoudsopgave|table of contents)[:.]?");
  private static final int LANGSTE_REGEL = 300;
  private static final int GROOTSTE_GAT = 3;
  private static final int MINSTE_REGELS = 3;

  private final List<Alinea> alineas;
  private Map<String, Integer> laatste;
  private final BitSet weg = new BitSet();

  private Inhoudsopgave(List<Alinea> alineas) {
    this.alineas = alineas;
  }

  /** Leaves out every table of contents, with its title. */
  static List<Alinea> remove(List<Alinea> alineas, Deadline deadline) {
    Inhoudsopgave inhoud = new Inhoudsopgave(alineas);
    inhoud.find(deadline);
    List<Alinea> over = new ArrayList<>();
    for (int i = 0; i < alineas.size(); i++) {
      if (!inhoud.weg.get(i)) {
        over.add(alineas.get(i));
      }
    }
    return over;
  }

  private void find(Deadline deadline) {
    int begin = -1;
    int einde = -1;
    int aantal = 0;
    for (int i = 0; i < alineas.size(); i++) {
      deadline.check();
      if (isRegel(i)) {
        begin = begin < 0 ? i : begin;
        einde = i;
        aantal++;
      } else if (begin >= 0 && i - einde > GROOTSTE_GAT) {
        mark(begin, einde, aantal);
        begin = -1;
        aantal = 0;
      }
    }
    mark(begin, einde, aantal);
  }

  private void mark(int begin, int einde, int aantal) {
    if (aantal >= MINSTE_REGELS) {
      weg.set(withTitle(begin), einde + 1);
    }
  }

  /** Goes back to the title, over the first half of a line that was wrapped. */
  private int withTitle(int begin) {
    for (int i = begin - 1; i >= 0 && i >= begin - GROOTSTE_GAT; i--) {
      if (TITEL.matcher(volledig(alineas.get(i))).matches()) {
        return i;
      }
    }
    return begin;
  }

  /** A longer line is no line of contents, and would cost much time to look through. */
  private boolean isRegel(int index) {
    String tekst = volledig(alineas.get(index));
    if (tekst.length() > LANGSTE_REGEL || !endsInDigit(tekst)) {
      return false;
    }
    Matcher m = PAGINANUMMER.matcher(tekst);
    return LEIDER.matcher(tekst).matches() || m.matches() && last(sleutel(m.group(1))) > index;
  }

  /** Gives the last line that reads so, -1 when there is none; most documents need not ask. */
  private int last(String sleutel) {
    if (laatste == null) {
      laatste = new HashMap<>();
      for (int i = 0; i < alineas.size(); i++) {
        String tekst = volledig(alineas.get(i));
        if (tekst.length() <= LANGSTE_REGEL) {
          laatste.put(sleutel(tekst), i);
        }
      }
    }
    return laatste.getOrDefault(sleutel, -1);
  }

  /** Spares nearly every line the patterns, which try each way to divide it. */
  private static boolean endsInDigit(String tekst) {
    char laatste = tekst.isEmpty() ? ' ' : tekst.charAt(tekst.length() - 1);
    return laatste >= '0' && laatste <= '9';
  }

  private static String volledig(Alinea alinea) {
    return (alinea.nummer() + " " + alinea.tekst()).strip();
  }

  /** Gives the letters and figures of a line, which a heading and its line have in common. */
  private static String sleutel(String tekst) {
    String klein = tekst.toLowerCase(Locale.ROOT);
    StringBuilder sleutel = new StringBuilder(klein.length());
    int teken;
    for (int i = 0; i < klein.length(); i += Character.charCount(teken)) {
      teken = klein.codePointAt(i);
      if (Character.isLetterOrDigit(teken) || isFigure(teken)) {
        sleutel.appendCodePoint(teken);
      }
    }
    return sleutel.toString();
  }

  /** Tells whether it is a figure that is no digit, as "Ⅳ" and "½". */
  private static boolean isFigure(int teken) {
    int soort = Character.getType(teken);
    return soort == Character.LETTER_NUMBER || soort == Character.OTHER_NUMBER;
  }
}
