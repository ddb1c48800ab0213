package nl.toetssteen.lezen.pdf;

import java.util.regex.Pattern;

/**
 * Decides whether a line goes on with a paragraph or starts a new one. What counts most is whether
 * its first word would have had room on the line before: then the line was ended on purpose.
 */
final class Breaks {
  private static final float EXTRA_GAP = 0.25f;
  private static final float OTHER_SIZE = 0.8f;
  private static final float SAME_X = 2.6f;
  private static final float FIRST_LINE_INDENT = 45;
  private static final float ALMOST = 0.8f;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][)'\"”’»]*");
  private static final Pattern END = Pattern.compile(".*[.;:!?][)'\"”’»]*");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)\\(?(?:art|artt|artikel|artikelen|lid|leden|par|paragraaf|hoofdstuk"
              + "|bijlage|onder|nr|sub|en|of|t/m|van|in)\\.?");
  private static final Pattern CONTENTS_LINE = Pattern.compile(".*(?:\\. ?){4,}\\s*\\d*");

  private final Layout layout;

  /** Creates the rules for a document that is set in this way. */
  Breaks(Layout layout) {
    this.layout = layout;
  }

  /** Tells whether a line starts a new paragraph. */
  boolean startsNew(Paragraph before, Line line) {
    Line last = before.last();
    if (last.cellen() || line.cellen() || ofContents(last)) {
      return true;
    }
    if (Math.abs(line.letter() - last.letter()) > OTHER_SIZE || startsItem(before, line)) {
      return true;
    }
    if (line.pagina() != last.pagina() || line.kolom() != last.kolom() || line.y() < last.y()) {
      return !runsOver(before, line);
    }
    return apart(before, line)
        || changesStyle(before, line)
        || endedOnPurpose(before, line)
        || stepsAside(before, line);
  }

  private static boolean ofContents(Line line) {
    char end = line.laatste().charAt(line.laatste().length() - 1);
    return !Character.isLetter(end) && CONTENTS_LINE.matcher(line.tekst()).matches();
  }

  /** A label starts an item, unless it looks like a number at which a sentence was wrapped. */
  private boolean startsItem(Paragraph before, Line line) {
    int label = line.label();
    if (label == 0) {
      return false;
    }
    String text = line.woorden().get(label - 1).tekst();
    Line last = before.last();
    if (Labels.bullet(text) || setApart(line, label) || !layout.full(last, line)) {
      return true;
    }
    if (label > 1 && mentioned(line, label) && !before.vet() && !line.vet()) {
      return false;
    }
    if (!REFERENCE.matcher(last.laatste()).matches() && ends(last)) {
      return true;
    }
    boolean outside = before.label() > 0 && line.x() < continuation(before) - SAME_X;
    return (outside && line.pagina() == last.pagina())
        || (before.label() > 0 && Labels.follows(before.labelText(), text));
  }

  /** "Artikel 12 is niet van toepassing" is a sentence, not a heading. */
  private boolean mentioned(Line line, int label) {
    boolean goesOn =
        label < line.woorden().size()
            && Character.isLowerCase(line.woorden().get(label).tekst().codePointAt(0));
    return goesOn || layout.full(line, line);
  }

  private static boolean setApart(Line line, int label) {
    if (label >= line.woorden().size()) {
      return false;
    }
    Word last = line.woorden().get(label - 1);
    return line.woorden().get(label).x() - last.eind() > 0.8f * line.letter();
  }

  /** Over the end of a page or column only what surely runs on is one paragraph. */
  private boolean runsOver(Paragraph before, Line line) {
    Line last = before.last();
    boolean reaches =
        layout.full(last, line) || (small(line) && last.eind() > ALMOST * layout.right(last));
    if ((!reaches && !last.laatste().endsWith("-"))
        || before.vet() != line.vet()
        || before.capitals()) {
      return false;
    }
    boolean hanging = before.label() > 0 && before.textX() > before.first().x() + SAME_X;
    boolean inItem = hanging && Math.abs(line.x() - before.textX()) < SAME_X;
    return !ends(last) || (inItem && line.kolom() == last.kolom());
  }

  private boolean apart(Paragraph before, Line line) {
    Line last = before.last();
    float leading = layout.leading(last);
    float gap = line.y() - last.y();
    boolean runsOn = small(line) && layout.full(last, line) && !ends(last);
    return gap > (runsOn ? leading * 1.8f : leading + EXTRA_GAP * last.letter());
  }

  private boolean changesStyle(Paragraph before, Line line) {
    boolean goesOn = layout.full(before.last(), line) && small(line) && !ends(before.last());
    boolean weight = before.vet() != line.vet() && (before.vet() || !fullAndOpen(before, line));
    boolean capitals = before.capitals() && !capitals(line);
    return (weight || capitals) && !goesOn;
  }

  private boolean fullAndOpen(Paragraph before, Line line) {
    return layout.full(before.last(), line) && !ends(before.last());
  }

  private boolean endedOnPurpose(Paragraph before, Line line) {
    Line last = before.last();
    if (layout.full(last, line)) {
      return false;
    }
    return !small(line)
        || last.laatste().endsWith(";")
        || last.laatste().endsWith(":")
        || shortList(last, line);
  }

  /** Words below each other, with room for the whole next line after each. */
  private boolean shortList(Line last, Line line) {
    float room = layout.right(last) - last.eind();
    float width = line.eind() - line.x();
    return width < room / 2 && last.eind() - last.x() < room && line.woorden().size() < 6;
  }

  private boolean stepsAside(Paragraph before, Line line) {
    Line last = before.last();
    float expected = continuation(before);
    float aside = line.x() - expected;
    if (Math.abs(aside) < SAME_X || centred(last, line)) {
      return false;
    }
    if (!ends(last) && small(line)) {
      return false;
    }
    if (before.lines().size() > 1) {
      return ends(last) || Math.abs(aside) > FIRST_LINE_INDENT;
    }
    if (before.label() > 0) {
      return aside > 0 || SENTENCE_END.matcher(last.laatste()).matches();
    }
    return aside > 0 || aside < -FIRST_LINE_INDENT;
  }

  private static float continuation(Paragraph before) {
    return before.lines().size() > 1 ? before.last().x() : before.textX();
  }

  private static boolean centred(Line last, Line line) {
    return Math.abs(last.x() + last.eind() - line.x() - line.eind()) < 2 * SAME_X;
  }

  private static boolean ends(Line line) {
    return END.matcher(line.laatste()).matches();
  }

  private static boolean capitals(Line line) {
    return line.tekst().codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean small(Line line) {
    String text = line.woorden().get(0).tekst();
    int i = 0;
    while (i < text.length() - 1 && "('‘’\"“„[".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return Character.isLowerCase(text.codePointAt(i));
  }
}
