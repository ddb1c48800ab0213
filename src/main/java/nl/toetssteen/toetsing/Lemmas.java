package nl.toetssteen.toetsing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Gives the forms under which a word can be found: itself, its base forms by the Dutch dictionary
 * of LanguageTool, the parts of a hyphenated word, and the parts of words that the thesaurus asks
 * for. Safe for use by several threads.
 */
final class Lemmas {

  private static final Dictionary WOORDENBOEK = load();

  /** The number "één", which the article "een" is not. */
  private static final String EEN_ALS_GETAL = "=één";

  /** Numbers that the dictionary gives for their rank, as if "tweede" were a form of "twee". */
  private static final Set<String> TELWOORDEN =
      Set.of(
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "twintig",
          "dertig");

  /** Months as dates shorten them; "mei" has nothing to shorten. */
  private static final Map<String, String> MAANDEN =
      Map.ofEntries(
          Map.entry("jan", "januari"),
          Map.entry("feb", "februari"),
          Map.entry("febr", "februari"),
          Map.entry("mrt", "maart"),
          Map.entry("apr", "april"),
          Map.entry("jun", "juni"),
          Map.entry("jul", "juli"),
          Map.entry("aug", "augustus"),
          Map.entry("sep", "september"),
          Map.entry("sept", "september"),
          Map.entry("okt", "oktober"),
          Map.entry("nov", "november"),
          Map.entry("dec", "december"));

  private static final Pattern RANG = Pattern.compile(".*(?:de|ste)");
  private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");

  private final List<Woorddeel> woorddelen;
  private final DictionaryLookup lookup = new DictionaryLookup(WOORDENBOEK);

  /** Creates a dictionary that also knows which of these parts a word has. */
  Lemmas(List<Woorddeel> woorddelen) {
    this.woorddelen = List.copyOf(woorddelen);
  }

  private static Dictionary load() {
    String map = "/org/languagetool/resource/nl/";
    try (InputStream fsa = Lemmas.class.getResourceAsStream(map + "dutch.dict");
        InputStream info = Lemmas.class.getResourceAsStream(map + "dutch.info")) {
      return Dictionary.read(fsa, info);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a word as it is indexed: lower case, without accents. */
  static String normalize(String woord) {
    String klein = woord.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (int i = 0; i < klein.length(); i++) {
      if (klein.charAt(i) > 127) {
        return ACCENTEN.matcher(Normalizer.normalize(klein, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return klein;
  }

  /** Gives all forms of a word as printed. */
  synchronized Set<String> forms(String woord) {
    Set<String> vormen = new HashSet<>();
    String klein = normalize(woord);
    vormen.add(klein);
    vormen.add(MAANDEN.getOrDefault(klein, klein));
    if (klein.equals("een") && !woord.equalsIgnoreCase(klein)) {
      vormen.add(EEN_ALS_GETAL);
    }
    if (woord.length() > 1 && woord.equals(woord.toUpperCase(Locale.ROOT))) {
      vormen.add("=" + woord);
    }
    addLemmas(vormen, woord.toLowerCase(Locale.ROOT));
    if (klein.indexOf('-') > 0) {
      addHyphenated(vormen, klein);
    }
    addParts(vormen);
    return Set.copyOf(vormen);
  }

  /** Adds the parts of a word with a hyphen, and the whole with its last part in base form. */
  private void addHyphenated(Set<String> vormen, String woord) {
    for (String deel : woord.split("-", -1)) {
      vormen.add(deel);
      addLemmas(vormen, deel);
    }
    int laatste = woord.lastIndexOf('-') + 1;
    for (WordData data : lookup.lookup(woord.substring(laatste))) {
      vormen.add(woord.substring(0, laatste) + normalize(data.getStem().toString()));
    }
  }

  private void addParts(Set<String> vormen) {
    List<String> heel = List.copyOf(vormen);
    for (Woorddeel deel : woorddelen) {
      if (heel.stream().anyMatch(deel::isIn)) {
        vormen.add(deel.vorm());
      }
    }
  }

  private void addLemmas(Set<String> vormen, String woord) {
    for (WordData data : lookup.lookup(woord)) {
      String lemma = normalize(data.getStem().toString());
      if (!TELWOORDEN.contains(lemma) || !RANG.matcher(woord).matches()) {
        vormen.add(lemma);
      }
    }
  }
}
