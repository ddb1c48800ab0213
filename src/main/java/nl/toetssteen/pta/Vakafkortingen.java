package nl.toetssteen.pta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Tabel;

/** Gathers the abbreviations of subjects that a document explains: "gesc = geschiedenis". */
final class Vakafkortingen {
  private static final String KORT = "(\\p{L}{2,5} [A-D1-3]|[\\p{L}0-9&.+-]{2,8})";
  private static final Pattern IS =
      Pattern.compile(
          "(?U)(?<![\\p{L}0-9])" + KORT + "\\s*(=|:|\\s[-–—]\\s)\\s*(?=([^;=\\n]{3,90}))");
  private static final Pattern HAAKJES =
      Pattern.compile("(?U)([\\p{L}][^;=()\\n]{2,60})\\(" + KORT + "\\)");
  private static final Pattern EINDE = Pattern.compile("[.,]|$");

  /** Longer texts explain no abbreviations. */
  private static final int LONGEST = 4000;

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
    } else if (deel.tekst().length() <= LONGEST) {
      read(deel.tekst());
    }
  }

  private void read(Tabel.Rij rij) {
    List<String> cellen = rij.cellen().stream().map(cel -> cel.tekst().strip()).toList();
    cellen.forEach(this::read);
    IntStream.range(1, cellen.size())
        .filter(i -> cellen.get(i - 1).matches("(?U)" + KORT))
        .forEach(i -> add(cellen.get(i - 1), cellen.get(i), false));
  }

  private void read(String tekst) {
    if (tekst.indexOf('=') < 0 && tekst.indexOf('(') < 0 && tekst.indexOf(':') < 0) {
      return;
    }
    IS.matcher(tekst).results().forEach(m -> add(m.group(1), m.group(3), m.group(2).equals("=")));
    HAAKJES.matcher(tekst).results().forEach(m -> add(m.group(2), lastName(m.group(1)), false));
  }

  private static String lastName(String tekst) {
    String[] delen = tekst.split("[,•:.]", -1);
    return delen[delen.length - 1];
  }

  /**
   * Adds an abbreviation of a subject.
   *
   * @param zeker whether the sign between the two says that it is one; else its letters must
   */
  private void add(String kort, String tekst, boolean zeker) {
    String naam = name(tekst);
    String sleutel = Vaktekst.normalise(kort);
    if (naam.isEmpty() || sleutel.isEmpty() || Vaknaamzoeker.isAllFrame(kort)) {
      return;
    }
    if (zeker || abbreviates(sleutel, naam)) {
      gevonden.merge(sleutel, naam, (een, ander) -> een.equals(ander) ? een : "");
    }
  }

  /** Gives the longest name that a text opens with and that ends at a comma or a full stop. */
  private String name(String tekst) {
    return EINDE
        .matcher(tekst)
        .results()
        .map(m -> tekst.substring(0, m.start()))
        .filter(naam -> vakken.find(naam, List.of()).isPresent())
        .map(Vaktekst::normalise)
        .reduce("", (korter, langer) -> langer);
  }

  /** Tells whether the letters stand in the name in that order, the first in front. */
  private static boolean abbreviates(String kort, String naam) {
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
