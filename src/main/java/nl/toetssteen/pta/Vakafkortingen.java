package nl.toetssteen.pta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Tabel;

/** Gathers the abbreviations of subjects that a document explains: "gesc = geschiedenis". */
final class Vakafkortingen {
  private static final String KORT = "(\\p{L}{2,5} [A-D1-3]|[\\p{L}0-9&.+-]{2,8})";
  private static final Pattern ALLEEN_KORT = Pattern.compile("(?U)" + KORT);
  private static final Pattern EINDIGT_KORT =
      Pattern.compile("(?U)(?<![\\p{L}0-9])" + KORT + "\\s*$");
  private static final Pattern IS = Pattern.compile("(?U)(=|:|\\s[-–—]\\s)\\s*");
  private static final Pattern HAAKJES = Pattern.compile("(?U)\\(" + KORT + "\\)");
  private static final Pattern VOOR_NAAM = Pattern.compile("[;=()\\n,•:.]");
  private static final Pattern NA_NAAM = Pattern.compile("[;=\\n]");
  private static final Pattern EINDE = Pattern.compile("[.,]|$");

  /** Characters before a sign in which an abbreviation and the space behind it stand. */
  private static final int LOOK_BACK = 12;

  /** Wider tables hold toetsen, not a list of words. */
  private static final int MOST_CELLS = 6;

  /** Longer texts explain no abbreviations. */
  private static final int LONGEST = 4000;

  private static final int LONGEST_NAME = 90;

  private final Vakken vakken;
  private final Map<String, String> gevonden = new HashMap<>();

  private Vakafkortingen(Vakken vakken) {
    this.vakken = vakken;
  }

  /** Gives the name of each abbreviation as printed; those explained in two ways left out. */
  static Map<String, String> of(Document document, Vakken vakken) {
    Vakafkortingen afkortingen = new Vakafkortingen(vakken);
    document.alle().forEach(afkortingen::read);
    afkortingen.gevonden.values().removeIf(String::isEmpty);
    return afkortingen.gevonden;
  }

  private void read(Deel deel) {
    if (deel.tabel() != null) {
      deel.tabel().rijen().forEach(this::read);
    } else {
      read(deel.tekst());
    }
  }

  private void read(Tabel.Rij rij) {
    if (rij.cellen().size() > MOST_CELLS) {
      return;
    }
    List<String> cellen = rij.cellen().stream().map(cel -> cel.tekst().strip()).toList();
    cellen.forEach(this::read);
    for (int i = 1; i < cellen.size(); i++) {
      String kort = cellen.get(i - 1);
      if (begin(kort) == begin(cellen.get(i)) && ALLEEN_KORT.matcher(kort).matches()) {
        add(kort, cellen.get(i), false);
      }
    }
  }

  private void read(String tekst) {
    boolean teken = tekst.indexOf('=') >= 0 || tekst.indexOf('(') >= 0 || tekst.indexOf(':') >= 0;
    if (!teken || tekst.length() > LONGEST) {
      return;
    }
    IS.matcher(tekst).results().forEach(is -> readAround(is, tekst));
    HAAKJES
        .matcher(tekst)
        .results()
        .forEach(m -> add(m.group(1), lastName(tekst.substring(0, m.start())), false));
  }

  private void readAround(MatchResult is, String tekst) {
    Matcher kort =
        EINDIGT_KORT
            .matcher(tekst)
            .useTransparentBounds(true)
            .region(Math.max(0, is.start() - LOOK_BACK), is.start());
    if (kort.find()) {
      String naam = NA_NAAM.split(tekst.substring(is.end()), 2)[0];
      add(kort.group(1), naam, is.group(1).equals("="));
    }
  }

  private static String lastName(String tekst) {
    String[] delen = VOOR_NAAM.split(tekst, -1);
    return delen[delen.length - 1];
  }

  /**
   * Adds an abbreviation of a subject.
   *
   * @param zeker whether the sign between the two says that it is one; else its letters must
   */
  private void add(String kort, String tekst, boolean zeker) {
    if (!zeker && begin(kort) != begin(tekst)) {
      return;
    }
    String naam = name(tekst);
    String sleutel = Vaktekst.normalise(kort);
    if (naam.isEmpty() || sleutel.isEmpty() || Vaknaamzoeker.isAllFrame(kort)) {
      return;
    }
    if (zeker || abbreviates(sleutel, naam)) {
      gevonden.merge(sleutel, naam, (een, ander) -> een.equals(ander) ? een : "");
    }
  }

  /** Gives the first letter or digit, small; 0 when there is none. */
  private static int begin(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      if (Character.isLetterOrDigit(tekst.charAt(i))) {
        return Character.toLowerCase(tekst.charAt(i));
      }
    }
    return 0;
  }

  /** Gives the longest name that a text opens with and that ends at a comma or a full stop. */
  private String name(String tekst) {
    String begin = tekst.substring(0, Math.min(tekst.length(), LONGEST_NAME));
    return EINDE
        .matcher(begin)
        .results()
        .map(m -> begin.substring(0, m.start()))
        .filter(naam -> vakken.find(naam, List.of()).isPresent())
        .map(Vaktekst::normalise)
        .reduce("", (korter, langer) -> langer);
  }

  /** Tells whether the letters stand in the name in that order, the first in front. */
  static boolean abbreviates(String kort, String naam) {
    int plek = -1;
    for (char letter : kort.replace(" ", "").toCharArray()) {
      plek = naam.indexOf(letter, plek + 1);
      if (plek < 0) {
        return false;
      }
    }
    return kort.charAt(0) == naam.charAt(0);
  }
}
