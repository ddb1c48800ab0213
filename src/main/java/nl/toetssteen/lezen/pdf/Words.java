package nl.toetssteen.lezen.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes words, and of them a line, of the signs on one row. */
final class Words {
  /** The narrowest space in a line, as part of the type size. */
  private static final float SPACE = 0.15f;

  private static final float SPACED_LETTERS_APART = 1.0f;
  private static final int FEWEST_SPACED_LETTERS = 4;
  private static final float BETWEEN_SPACED_WORDS = 1.5f;
  private static final String BULLETS = "•◦▪▫■□●○‣⁃∙·➢➤✓✔✗❖◆◊►▶";

  private final List<Glyph> signs;
  private final List<Word> words = new ArrayList<>();

  private Words(List<Glyph> signs) {
    this.signs = signs;
  }

  /**
   * Makes a line.
   *
   * @param row signs from left to right, at least one
   */
  static Line line(List<Glyph> row, int pagina, int kolom) {
    List<Glyph> signs = withoutDoubles(row);
    Words made = new Words(signs);
    made.split();
    Glyph last = signs.get(signs.size() - 1);
    Glyph biggest = last;
    boolean bold = true;
    for (Glyph sign : signs) {
      biggest = sign.letter() > biggest.letter() ? sign : biggest;
      bold &= sign.vet() || !Character.isLetterOrDigit(sign.tekst().codePointAt(0));
    }
    return new Line(made.words, biggest.y(), mostUsed(signs), bold, last.spatie(), pagina, kolom);
  }

  private static float mostUsed(List<Glyph> signs) {
    float first = signs.get(0).letter();
    boolean same = true;
    for (Glyph sign : signs) {
      same &= sign.letter() == first;
    }
    if (same) {
      return first;
    }
    Map<Float, Integer> counts = new HashMap<>();
    signs.forEach(sign -> counts.merge(sign.letter(), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** A sign drawn twice in almost the same place is one sign, in imitated bold. */
  private static List<Glyph> withoutDoubles(List<Glyph> row) {
    List<Glyph> kept = new ArrayList<>(row.size());
    for (Glyph sign : row) {
      int end = kept.size() - 1;
      Glyph before = end < 0 ? null : kept.get(end);
      if (before != null
          && sign.x() - before.x() < (before.eind() - before.x()) / 4
          && sign.tekst().equals(before.tekst())) {
        kept.set(end, (sign.spatie() ? before.withSpace() : before).inBold());
      } else {
        kept.add(sign);
      }
    }
    return kept;
  }

  private void split() {
    int from = 0;
    while (from < signs.size()) {
      int to = wordEnd(from, 0);
      if (to == from + 1) {
        int spaced = spacedEnd(from);
        if (spaced - from >= FEWEST_SPACED_LETTERS) {
          addSpaced(from, spaced);
          from = spaced;
          continue;
        }
      }
      add(from, to);
      from = to;
    }
  }

  private int wordEnd(int from, float apart) {
    int to = from + 1;
    while (to < signs.size() && !endsBetween(signs.get(to - 1), signs.get(to), apart)) {
      to++;
    }
    return to;
  }

  private static boolean endsBetween(Glyph one, Glyph next, float apart) {
    float gap = next.x() - one.eind();
    return apart > 0 ? gap > apart : one.spatie() || gap > SPACE * one.letter();
  }

  /** Finds the end of a row of single letters, each apart from the next but not by much. */
  private int spacedEnd(int from) {
    int to = from;
    while (to < signs.size()
        && Character.isLetter(signs.get(to).tekst().codePointAt(0))
        && wordEnd(to, 0) == to + 1) {
      to++;
    }
    return to - from >= FEWEST_SPACED_LETTERS && narrowest(from, to) < apart(from) ? to : from;
  }

  private float apart(int from) {
    return SPACED_LETTERS_APART * signs.get(from).letter();
  }

  private float narrowest(int from, int to) {
    float narrowest = Float.MAX_VALUE;
    for (int i = from + 1; i < to; i++) {
      narrowest = Math.min(narrowest, signs.get(i).x() - signs.get(i - 1).eind());
    }
    return narrowest;
  }

  private void addSpaced(int from, int to) {
    float wide = narrowest(from, to) * BETWEEN_SPACED_WORDS + SPACE * signs.get(from).letter();
    int start = from;
    while (start < to) {
      int end = Math.min(to, wordEnd(start, wide));
      add(start, end);
      start = end;
    }
  }

  private void add(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(signs.get(i).tekst());
    }
    boolean bullet = from == 0 && to == 1 && bullet(signs.get(0));
    String tekst = bullet ? "•" : clean(text);
    if (!tekst.isEmpty()) {
      words.add(new Word(tekst, signs.get(from).x(), signs.get(to - 1).eind()));
    }
  }

  private static boolean bullet(Glyph sign) {
    int c = sign.tekst().codePointAt(0);
    return sign.symbool()
        || BULLETS.indexOf(c) >= 0
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** Takes ligatures and loose accents apart or together, and drops what nobody sees. */
  private static String clean(StringBuilder text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || (c >= 0x7f && (c < 0xc0 || c > 0x17f || c == 'ĳ' || c == 'Ĳ'))) {
        clean = new StringBuilder();
        break;
      }
    }
    return clean == null ? text.toString() : cleanSlowly(text);
  }

  private static String cleanSlowly(StringBuilder text) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean soft = c == '\u00ad' && i < text.length() - 1;
      if ((c >= 'ﬀ' && c <= 'ﬆ') || c == 'ĳ' || c == 'Ĳ') {
        clean.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\u2010' || c == '\u2011') {
        clean.append('-');
      } else if (!soft && !Character.isISOControl(c) && c != '\ufeff' && c != '\u200b') {
        clean.append(c);
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }
}
