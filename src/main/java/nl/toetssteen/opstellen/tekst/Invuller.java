package nl.toetssteen.opstellen.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.opstellen.uitgave.Tekst;
import nl.toetssteen.opstellen.uitgave.Tekst.Fragment;
import nl.toetssteen.opstellen.uitgave.Tekst.Verwijzing;
import nl.toetssteen.opstellen.uitgave.Tekst.Woorden;

/**
 * Fills names between braces: {@code {school}} with a value, {@code {zie:beroep}} with a reference.
 * There is no other syntax, and what was filled in is not looked at again.
 *
 * <p>A sentence falls away when a value in it is empty, or when it refers to a section that this
 * document does not have.
 */
final class Invuller {

  private static final String ZIE = "zie:";
  private static final Pattern NAAM = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern ZINSGRENS = Pattern.compile("(?<=[.?!])\\s+(?=[\\p{Lu}{])");

  private final Map<String, String> namen;

  /**
   * Creates it for one document.
   *
   * @param namen how the document prints a reference ("artikel 12"), by id of the section
   */
  Invuller(Map<String, String> namen) {
    this.namen = Map.copyOf(namen);
  }

  /** Gives the names between braces in a text, in order. */
  static List<String> names(String tekst) {
    return NAAM.matcher(tekst).results().map(treffer -> treffer.group(1)).toList();
  }

  /** Gives the ids to which a text refers. */
  static List<String> references(String tekst) {
    return names(tekst).stream()
        .filter(naam -> naam.startsWith(ZIE))
        .map(naam -> naam.substring(ZIE.length()))
        .toList();
  }

  /**
   * Fills a text.
   *
   * @throws IllegalArgumentException when it names a value that there is not
   */
  Tekst fill(String tekst, Gegevens gegevens) {
    List<Fragment> fragmenten = new ArrayList<>();
    for (String zin : ZINSGRENS.splitAsStream(tekst.strip()).toList()) {
      sentence(zin, gegevens)
          .ifPresent(
              gevuld -> {
                if (!fragmenten.isEmpty()) {
                  fragmenten.add(new Woorden(" "));
                }
                fragmenten.addAll(gevuld);
              });
    }
    return new Tekst(fragmenten);
  }

  private Optional<List<Fragment>> sentence(String zin, Gegevens gegevens) {
    List<Fragment> fragmenten = new ArrayList<>();
    Matcher naam = NAAM.matcher(zin);
    int vorige = 0;
    while (naam.find()) {
      Optional<Fragment> fragment = fragment(naam.group(1), gegevens);
      if (fragment.isEmpty()) {
        return Optional.empty();
      }
      addWords(fragmenten, zin.substring(vorige, naam.start()));
      fragmenten.add(fragment.get());
      vorige = naam.end();
    }
    addWords(fragmenten, zin.substring(vorige));
    return Optional.of(fragmenten);
  }

  private static void addWords(List<Fragment> fragmenten, String woorden) {
    if (!woorden.isEmpty()) {
      fragmenten.add(new Woorden(woorden));
    }
  }

  private Optional<Fragment> fragment(String naam, Gegevens gegevens) {
    if (naam.startsWith(ZIE)) {
      String id = naam.substring(ZIE.length());
      return Optional.ofNullable(namen.get(id)).map(plat -> new Verwijzing(id, plat));
    }
    String waarde = gegevens.waarde(naam);
    if (waarde == null) {
      throw new IllegalArgumentException("unknown name in a standard section: " + naam);
    }
    return waarde.isBlank() ? Optional.empty() : Optional.of(new Woorden(waarde));
  }
}
