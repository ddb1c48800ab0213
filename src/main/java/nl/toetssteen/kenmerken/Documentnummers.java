package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;
import nl.toetssteen.kenmerken.Verwijzing.InterneVerwijzing;

/** Knows which numbers a document has, and so what its internal references can point at. */
public final class Documentnummers {

  private static final List<String> ROMEINS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final Pattern BIJLAGE = Pattern.compile("(?iU)\\bbijlagen?\\b");
  private static final int GENUMMERD = 2;

  /** Numbers looked for in all texts; a document that misses more is not read well. */
  private static final int MEESTE_VERGEEFS = 50;

  private final Map<String, List<Deel>> delen = new HashMap<>();
  private final Set<String> bijlagen = new HashSet<>();
  private final List<String> teksten = new ArrayList<>();
  private final Map<String, Uitslag> vergeefs = new HashMap<>();
  private final Map<String, Uitslag> bijlageUitslag = new HashMap<>();
  private final IdentityHashMap<Deel, Ledental> leden = new IdentityHashMap<>();
  private final Set<String> voorvoegsels = new HashSet<>();
  private boolean metPunt;
  private boolean metLetter;
  private boolean bijlageZonderNummer;
  private int koppen;

  /** Tells what became of looking for what a reference points at. */
  public enum Uitslag {
    GEVONDEN,
    ONVINDBAAR,
    /** The document gives too little to say. */
    ONBEKEND
  }

  /** Collects the numbers of a document. */
  public Documentnummers(Document document) {
    document.alle().forEach(this::add);
  }

  private void add(Deel deel) {
    String nummer = key(deel.nummer());
    teksten.add(deel.kop() + deel.tekst());
    if (deel.soort() == Soort.BIJLAGE
        || deel.soort().heeftKop() && BIJLAGE.matcher(deel.kop()).find()) {
      bijlagen.add(deel.soort() == Soort.BIJLAGE ? nummer : "");
      bijlageZonderNummer |= deel.soort() != Soort.BIJLAGE || nummer.isEmpty();
    }
    boolean punt = nummer.indexOf('.') > 0;
    boolean kop = deel.soort().heeftKop() && deel.soort() != Soort.BIJLAGE;
    if (!nummer.isEmpty() && (kop || punt)) {
      delen.computeIfAbsent(nummer, n -> new ArrayList<>()).add(deel);
      for (int i = nummer.indexOf('.'); i > 0; i = nummer.indexOf('.', i + 1)) {
        voorvoegsels.add(nummer.substring(0, i));
      }
      metPunt |= punt;
      metLetter |= isLettered(nummer);
      koppen++;
    }
  }

  private static String key(String nummer) {
    String klein = nummer.toLowerCase(Locale.ROOT);
    int romeins = ROMEINS.indexOf(klein);
    return romeins < 0 ? klein : String.valueOf(romeins + 1);
  }

  private static boolean isLettered(String nummer) {
    return nummer.length() > 1
        && Character.isLetter(nummer.charAt(0))
        && Character.isDigit(nummer.charAt(1));
  }

  /** Tells whether the document itself has articles whose numbers have a point. */
  public boolean heeftPunten() {
    return metPunt;
  }

  /** Tells whether a heading or article has this number. */
  public boolean heeft(String nummer) {
    String gezocht = key(nummer);
    return delen.containsKey(gezocht) || voorvoegsels.contains(gezocht) || isLidOf(gezocht);
  }

  private Ledental leden(Deel artikel) {
    return leden.computeIfAbsent(artikel, Ledental::of);
  }

  /** Tells whether "4.5" is lid 5 of article 4; chapter 4 has no leden, but a 4.1 and a 4.2. */
  private boolean isLidOf(String nummer) {
    int punt = nummer.lastIndexOf('.');
    return punt > 0
        && delen.getOrDefault(nummer.substring(0, punt), List.of()).stream()
            .filter(deel -> !isDividedBy(deel, nummer.substring(0, punt + 1)))
            .anyMatch(deel -> leden(deel).has(nummer.substring(punt + 1)));
  }

  private static boolean isDividedBy(Deel deel, String begin) {
    return deel.delen().stream()
        .anyMatch(d -> d.soort().heeftKop() && d.nummer().startsWith(begin));
  }

  /**
   * Looks for what a reference points at.
   *
   * @param hier the article that the reference stands in; null when in none
   */
  public Uitslag find(InterneVerwijzing verwijzing, Deel hier) {
    return switch (verwijzing.doel()) {
      case LID -> hier == null ? Uitslag.ONBEKEND : leden(hier).find(verwijzing);
      case BIJLAGE -> bijlageUitslag.computeIfAbsent(key(verwijzing.nummer()), this::bijlage);
      case ARTIKEL -> artikel(verwijzing);
      case HOOFDSTUK, PARAGRAAF -> heading(verwijzing.nummer());
    };
  }

  private Uitslag bijlage(String nummer) {
    if (bijlagen.contains(nummer)
        || bijlageZonderNummer
        || teksten.stream().anyMatch(t -> Doorzocht.fold(t).startsWith("bijlage " + nummer))) {
      return Uitslag.GEVONDEN;
    }
    return bijlagen.isEmpty() ? Uitslag.ONBEKEND : Uitslag.ONVINDBAAR;
  }

  private Uitslag artikel(InterneVerwijzing verwijzing) {
    Uitslag uitslag = heading(verwijzing.nummer());
    List<Deel> doelen = delen.getOrDefault(key(verwijzing.nummer()), List.of());
    boolean dieper = !verwijzing.lid().isEmpty() || !verwijzing.onderdeel().isEmpty();
    if (uitslag != Uitslag.GEVONDEN || !dieper || doelen.isEmpty()) {
      return uitslag;
    }
    boolean mis = doelen.stream().allMatch(d -> leden(d).find(verwijzing) == Uitslag.ONVINDBAAR);
    return mis ? Uitslag.ONVINDBAAR : Uitslag.GEVONDEN;
  }

  /** Looks for a number; text that begins with it may be a heading that was not read as one. */
  private Uitslag heading(String nummer) {
    if (heeft(nummer)) {
      return Uitslag.GEVONDEN;
    }
    boolean zonderSoort = nummer.indexOf('.') > 0 && !metPunt || isLettered(nummer) && !metLetter;
    if (koppen < GENUMMERD || zonderSoort) {
      return Uitslag.ONBEKEND;
    }
    return vergeefs.size() >= MEESTE_VERGEEFS
        ? Uitslag.ONBEKEND
        : vergeefs.computeIfAbsent(nummer, this::searchTexts);
  }

  private Uitslag searchTexts(String nummer) {
    Pattern begin =
        Pattern.compile(
            "(?m)^\\s*(?:artikel|art\\.|hoofdstuk|paragraaf|§)?\\s*"
                + Pattern.quote(nummer)
                + "(?:[.):]|\\s)");
    boolean alsTekst =
        teksten.stream().anyMatch(tekst -> begin.matcher(Doorzocht.fold(tekst)).find());
    return alsTekst ? Uitslag.ONBEKEND : Uitslag.ONVINDBAAR;
  }
}
