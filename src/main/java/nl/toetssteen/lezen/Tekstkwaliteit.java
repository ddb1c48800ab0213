package nl.toetssteen.lezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.document.Paginanummers;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.bron.Alinea;

/**
 * Notices text that is not what a reader sees on the page: letters and figures confused, letters
 * lost, or words in the order of columns. It looks at the shape of words only, and at a few words
 * that every regulation has.
 */
final class Tekstkwaliteit {
  private static final int FEWEST_ODD = 4;
  private static final double ODD = 0.03;
  private static final int FEWEST_LOST = 2;
  private static final int FEWEST_BROKEN = 6;
  private static final double BROKEN = 0.02;
  private static final int LOOSE_LABELS = 4;
  private static final int ASCII = 128;

  /** What rows of tables add to a page of so many characters tells nothing new. */
  private static final int ENOUGH = 100_000;

  /** Longer is no word but data; the time that the patterns take grows with its square. */
  private static final int LONGEST_WORD = 100;

  /** Figures and signs that cannot stand between letters, or a sign that stands for no letter. */
  private static final Pattern ODD_WORD =
      Pattern.compile(
          "\\p{L}*\\p{Ll}\\d{1,3}\\p{Ll}\\p{L}*[.,;:)]?"
              + "|[01]\\p{Ll}{4,}[.,;:)]?"
              + "|.*\\p{L}[|¦¬¤¶¿¡¢£¥©®±×÷{}\\\\~^$%]\\p{L}.*"
              + "|.*\\p{L}.*[\\ufffd\\p{Co}\\p{Cc}].*|.*[\\ufffd\\p{Co}\\p{Cc}].*\\p{L}.*");

  private static final String WIT = " \t\n\u000b\f\r";
  private static final String LEESTEKENS = ".,;:!?()'\"/-+";

  private static final Pattern ADDRESS = Pattern.compile("(?i).*(?:@|://|www\\.|\\.nl\\b|&).*");

  /** Words that lost the letters that some type draws as one: fi, ff, fl, ti. */
  private static final Pattern LOST =
      Pattern.compile(
          "(?U)\\b(?:pro ?el(?:werkstuk|en|keuze)?\\b|of? ?ci(?:eel|ële)\\b|de ?niti[eë]"
              + "|certi ?ca(?:at|ten)|speci ?ek|(?:veri|kwali|identi) ?ca(?:tie|ties)\\b"
              + "|(?:re|in) ?ectie|con ?ict|nanci(?:eel|ële)|direc ?e\\b|organisa ?e\\b"
              + "|informa ?e\\b|prak ?sch)");

  /**
   * Stand in every text that has such a word; looking for these first is far cheaper. By the two
   * characters with which they begin, so that one pass over the text will do.
   */
  private static final String[][] LOST_STEMS =
      byStart(
          "pro el",
          "of ci",
          "de nit",
          "certi ca",
          "speci ek",
          "veri ca",
          "kwali ca",
          "identi ca",
          "re ectie",
          "in ectie",
          "con ict",
          " nanci",
          "direc e",
          "organisa e",
          "informa e",
          "prak sch");

  /**
   * A word cut at the end of a line, of which the other part is not what follows it. Begins with
   * the hyphen: a pattern that begins with the word is tried from every letter on.
   */
  private static final Pattern CUT =
      Pattern.compile(
          "- (?<=\\p{Ll}{2}- )(?!(?:en|of|noch|dan|tot|als|en/of|respectievelijk)\\b)\\p{L}");

  private static final Pattern LABEL =
      Pattern.compile("(?:[Aa]rtikel |§ ?)?\\d{1,3}(?:\\.\\d{1,3})*[.)]?|[a-z][.)]|lid \\d{1,2}");

  /** Names what can be wrong. */
  private enum Soort {
    TEKENS,
    LETTERS,
    KOLOMMEN
  }

  /**
   * Says what is wrong with the text of some pages.
   *
   * @param paginas in order; only 0 when the format has no pages
   */
  record Gebrek(List<Integer> paginas, String waarschuwing) {}

  private final Map<Integer, StringBuilder> teksten = new TreeMap<>();
  private final Map<Soort, Set<Integer>> gebreken = new TreeMap<>();

  private Tekstkwaliteit() {}

  /** Gives what is wrong; empty for nearly every document. */
  static List<Gebrek> check(List<Alinea> alineas) {
    Tekstkwaliteit kwaliteit = new Tekstkwaliteit();
    alineas.forEach(kwaliteit::add);
    kwaliteit.teksten.forEach((pagina, tekst) -> kwaliteit.judge(pagina, tekst.toString()));
    kwaliteit.judgeLost();
    kwaliteit.judgeLabels(alineas);
    List<Gebrek> gebreken = new ArrayList<>();
    kwaliteit.gebreken.forEach((soort, p) -> gebreken.add(word(soort, List.copyOf(p))));
    return gebreken;
  }

  private void add(Alinea alinea) {
    if (alinea.tabel() == null) {
      page(alinea.pagina()).append(alinea.tekst()).append('\n');
      return;
    }
    for (Tabel.Rij rij : alinea.tabel().rijen()) {
      StringBuilder tekst = page(rij.pagina());
      if (tekst.length() < ENOUGH) {
        rij.cellen().forEach(cel -> tekst.append(cel.tekst()).append('\n'));
      }
    }
  }

  private StringBuilder page(int pagina) {
    return teksten.computeIfAbsent(pagina, p -> new StringBuilder());
  }

  private void judge(int pagina, String tekst) {
    StringTokenizer woorden = new StringTokenizer(tekst, WIT);
    int aantal = 0;
    int vreemd = 0;
    while (woorden.hasMoreTokens()) {
      aantal++;
      vreemd += isOdd(woorden.nextToken()) ? 1 : 0;
    }
    if (vreemd >= FEWEST_ODD && vreemd >= ODD * aantal) {
      note(Soort.TEKENS, pagina);
    }
    int gebroken = broken(tekst);
    if (gebroken >= FEWEST_BROKEN && gebroken >= BROKEN * aantal) {
      note(Soort.KOLOMMEN, pagina);
    }
  }

  private static int broken(String tekst) {
    Matcher m = CUT.matcher(tekst).useTransparentBounds(true);
    int gebroken = 0;
    for (int i = tekst.indexOf("- "); i >= 0; i = tekst.indexOf("- ", i + 1)) {
      gebroken += m.region(i, tekst.length()).lookingAt() ? 1 : 0;
    }
    return gebroken;
  }

  private static boolean isOdd(String woord) {
    return woord.length() <= LONGEST_WORD
        && !isPlain(woord)
        && ODD_WORD.matcher(woord).matches()
        && !ADDRESS.matcher(woord).matches();
  }

  /**
   * Spares nearly every word the patterns: letters, figures not beside small letters, and signs.
   */
  private static boolean isPlain(String woord) {
    boolean kleineVoor = false;
    boolean cijferVoor = false;
    for (int i = 0; i < woord.length(); i++) {
      char teken = woord.charAt(i);
      boolean kleine = Character.isLowerCase(teken);
      boolean cijfer = teken >= '0' && teken <= '9';
      boolean samen = kleine && cijferVoor || cijfer && kleineVoor;
      if (samen || !cijfer && !Character.isLetter(teken) && LEESTEKENS.indexOf(teken) < 0) {
        return false;
      }
      kleineVoor = kleine;
      cijferVoor = cijfer;
    }
    return true;
  }

  private static long lost(String tekst) {
    String klein = tekst.toLowerCase(Locale.ROOT);
    return hasLostStem(klein) ? LOST.matcher(klein).results().count() : 0;
  }

  private static boolean hasLostStem(String klein) {
    for (int i = 0; i < klein.length() - 1; i++) {
      char eerste = klein.charAt(i);
      char tweede = klein.charAt(i + 1);
      if (eerste < ASCII && tweede < ASCII) {
        for (String stam : LOST_STEMS[eerste * ASCII + tweede]) {
          if (klein.startsWith(stam, i) && !(Character.isLetter(eerste) && isInWord(klein, i))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isInWord(String tekst, int plek) {
    return plek > 0 && Character.isLetterOrDigit(tekst.charAt(plek - 1));
  }

  /** Puts stems, with their space and without it, where their first two characters say. */
  private static String[][] byStart(String... stammen) {
    String[][] perBegin = new String[ASCII * ASCII][];
    Arrays.fill(perBegin, new String[0]);
    for (String stam : stammen) {
      for (String vorm : Set.of(stam, stam.replace(" ", ""))) {
        int begin = vorm.charAt(0) * ASCII + vorm.charAt(1);
        String[] langer = Arrays.copyOf(perBegin[begin], perBegin[begin].length + 1);
        langer[langer.length - 1] = vorm;
        perBegin[begin] = langer;
      }
    }
    return perBegin;
  }

  /** One such word may be a typing error; a type without these letters has several. */
  private void judgeLost() {
    Set<Integer> paginas = new TreeSet<>();
    long aantal = 0;
    for (Map.Entry<Integer, StringBuilder> tekst : teksten.entrySet()) {
      long hier = lost(tekst.getValue().toString());
      if (hier > 0) {
        paginas.add(tekst.getKey());
      }
      aantal += hier;
    }
    if (aantal >= FEWEST_LOST) {
      paginas.forEach(pagina -> note(Soort.LETTERS, pagina));
    }
  }

  /** Labels below each other, without the text that belongs to them, are a column on their own. */
  private void judgeLabels(List<Alinea> alineas) {
    int reeks = 0;
    for (Alinea alinea : alineas) {
      boolean los =
          alinea.tabel() == null
              && alinea.nummer().isEmpty()
              && LABEL.matcher(alinea.tekst()).matches();
      reeks = los ? reeks + 1 : 0;
      if (reeks == LOOSE_LABELS) {
        note(Soort.KOLOMMEN, alinea.pagina());
      }
    }
  }

  private void note(Soort soort, int pagina) {
    gebreken.computeIfAbsent(soort, s -> new TreeSet<>()).add(pagina);
  }

  private static Gebrek word(Soort soort, List<Integer> paginas) {
    String waar = paginas.contains(0) ? "In de tekst" : "Op " + Paginanummers.noem(paginas);
    String wat =
        switch (soort) {
          case TEKENS ->
              " staan veel woorden met verkeerde tekens, zoals cijfers tussen letters. Dat komt vaak"
                  + " van een scan of van een lettertype dat niet goed is bewaard.";
          case LETTERS ->
              " zijn letters weggevallen, zoals “fi” in “profiel”. Dat komt van een lettertype dat"
                  + " niet goed is bewaard.";
          case KOLOMMEN ->
              " staan de woorden waarschijnlijk niet in de goede volgorde: kolommen lopen door"
                  + " elkaar.";
        };
    return new Gebrek(
        paginas,
        waar
            + wat
            + " Wat Toetssteen niet vindt, kan daar toch staan. Gebruik liever het Word-bestand.");
  }
}
