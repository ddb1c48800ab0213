package nl.toetssteen.lezen.opmaak;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;

/** Knows what the names of built-in styles mean, as Word and LibreOffice write them. */
public final class StyleName {
  private static final Pattern HEADING = Pattern.compile("(?:heading|kop) ?([1-9])");
  private static final Pattern CONTENTS =
      Pattern.compile("(?:toc|contents|inhopg|inhoudsopgave) ?\\d.*");

  private static final Pattern CONTENTS_TITLE = Pattern.compile("(?i)inhoud(sopgave)?:?");

  private StyleName() {}

  /** Gives 1 to 9 for the style of a heading, else 0. */
  public static int heading(String name) {
    Matcher heading = HEADING.matcher(name.strip().toLowerCase(Locale.ROOT));
    return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
  }

  /** Tells whether a style is for the lines of a table of contents. */
  public static boolean isContents(String name) {
    return CONTENTS.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** Leaves out the title that stands right above the lines of a table of contents. */
  public static void dropContentsTitle(List<Alinea> out) {
    int last = out.size() - 1;
    if (last >= 0 && CONTENTS_TITLE.matcher(out.get(last).tekst()).matches()) {
      out.remove(last);
    }
  }
}
