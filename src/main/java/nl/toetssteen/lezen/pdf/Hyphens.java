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

  private final Vocabulary vocabulary;

  /** Creates the rules for a document with these words. */
  Hyphens(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Gives the text of a paragraph on one line. */
  String join(List<Line> lines) {
    if (lines.size() == 1) {
      return withoutSoftHyphen(lines.get(0).tekst());
    }
    StringBuilder text = new StringBuilder(lines.get(0).tekst());
    for (int i = 1; i < lines.size(); i++) {
      append(text, lines.get(i - 1), lines.get(i));
    }
    return withoutSoftHyphen(text.toString());
  }

  private void append(StringBuilder text, Line before, Line line) {
    String left = before.laatste();
    String right = line.woorden().get(0).tekst();
    if (FRAGMENT.matcher(left).matches()) {
      if (left.endsWith("\u00ad") || broken(left, right)) {
        text.setLength(text.length() - 1);
      } else if (LINKS.contains(right)) {
        text.append(' ');
      }
    } else if (!left.endsWith("/") || before.spatieNa()) {
      text.append(' ');
    }
    text.append(line.tekst());
  }

  /** Tells whether the hyphen is only there because the line was full. */
  private boolean broken(String left, String right) {
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
    boolean name = part.codePoints().noneMatch(Character::isLowerCase);
    return !name
        && vocabulary.breaksWords()
        && !KEEP.contains(part.toLowerCase(Locale.ROOT))
        && !EXAM.matcher(small + "-" + rest).matches()
        && !vocabulary.has(small + "-" + rest.toLowerCase(Locale.ROOT));
  }

  private static String bare(String word) {
    return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }

  private static String withoutSoftHyphen(String text) {
    return text.indexOf('\u00ad') < 0 ? text : text.replace("\u00ad", "");
  }
}
