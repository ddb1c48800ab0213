package nl.toetssteen.lezen.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph, and mends the words that were broken at the end of a line. */
final class Hyphens {
  private static final Set<String> KEEP =
      Set.of(
          "vmbo", "mavo", "havo", "vwo", "vso", "mbo", "hbo", "cse", "cspe", "pta", "pws", "ckv",
          "bb", "kb", "gl", "tl", "ict", "niet", "non", "oud", "ex", "semi", "e");

  /** Short enough to be the first syllable of a word too: only before words of examinations. */
  private static final Pattern EXAM =
      Pattern.compile(
          "(?:se|ce|lo|pc)-(?:cijfers?|eindcijfers?|toets(?:en)?|examens?|resulta.*|we[e]?k.*"
              + "|periode.*|onderde.*|dossier|vak(?:ken)?|deel|gemiddelde|stof|les.*)");

  private static final Set<String> LINKS =
      Set.of("en", "of", "en/of", "tot", "dan", "als", "noch", "resp.", "respectievelijk", "t/m");
  private static final Pattern FRAGMENT = Pattern.compile(".*\\p{L}[-\u00ad]");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:]");

  /** What is shorter is an ending: "Neder-landse" is one word. */
  private static final int SHORTEST_NOUN = 5;

  private final Vocabulary vocabulary;

  /** Creates the rules for a document with these words. */
  Hyphens(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Gives the text of a paragraph on one line. */
  String join(List<Line> lines) {
    return join(lines, null);
  }

  /** Gives the text of a cell on one line; one that is narrow breaks words that no line would. */
  String join(TableCell cell) {
    return cell.hasText() ? join(cell.regels(), cell) : "";
  }

  private String join(List<Line> lines, TableCell cell) {
    if (lines.size() == 1) {
      return withoutSoftHyphen(lines.get(0).tekst());
    }
    StringBuilder text = new StringBuilder(lines.get(0).tekst());
    for (int i = 1; i < lines.size(); i++) {
      append(text, lines.get(i - 1), lines.get(i), cell);
    }
    return withoutSoftHyphen(text.toString());
  }

  private void append(StringBuilder text, Line before, Line line, TableCell cell) {
    String left = before.laatste();
    String right = line.woorden().get(0).tekst();
    if (FRAGMENT.matcher(left).matches()) {
      if (left.endsWith("\u00ad") || broken(before, right, cell != null)) {
        text.setLength(text.length() - 1);
      } else if (LINKS.contains(right)) {
        text.append(' ');
      }
    } else if ((!left.endsWith("/") || before.spatieNa()) && !cut(before, right, cell)) {
      text.append(' ');
    }
    text.append(line.tekst());
  }

  /** Tells whether a word was cut without a hyphen, because it is wider than its cell. */
  private boolean cut(Line before, String right, TableCell cell) {
    return cell != null
        && before.woorden().size() == 1
        && cell.fillsUp(before)
        && vocabulary.has((bare(before.laatste()) + bare(right)).toLowerCase(Locale.ROOT));
  }

  /** Tells whether the hyphen is only there because the line was full. */
  private boolean broken(Line before, String right, boolean narrow) {
    String left = before.laatste();
    String start = bare(left);
    if (LINKS.contains(right) || !Character.isLowerCase(right.codePointAt(0))) {
      return false;
    }
    String part = start.substring(start.lastIndexOf('-') + 1);
    String rest = bare(right);
    String small = start.toLowerCase(Locale.ROOT);
    if (vocabulary.has(small + rest)) {
      return true;
    }
    boolean name =
        part.codePoints().noneMatch(Character::isLowerCase) || properName(before, start, rest);
    return !name
        && (vocabulary.breaksWords() || (narrow && !vocabulary.has(small)))
        && !KEEP.contains(part.toLowerCase(Locale.ROOT))
        && !EXAM.matcher(small + "-" + rest).matches()
        && !vocabulary.has(small + "-" + rest.toLowerCase(Locale.ROOT));
  }

  /** A name within a sentence that stands alone elsewhere keeps its hyphen: "Cito-toets". */
  private boolean properName(Line before, String start, String rest) {
    int words = before.woorden().size();
    return words > 1
        && rest.length() >= SHORTEST_NOUN
        && Character.isUpperCase(start.codePointAt(0))
        && !SENTENCE_END.matcher(before.woorden().get(words - 2).tekst()).matches()
        && vocabulary.has(start.toLowerCase(Locale.ROOT));
  }

  private static String bare(String word) {
    return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }

  private static String withoutSoftHyphen(String text) {
    return text.indexOf('\u00ad') < 0 ? text : text.replace("\u00ad", "");
  }
}
