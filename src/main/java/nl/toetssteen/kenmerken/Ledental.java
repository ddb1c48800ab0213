package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.toetssteen.document.Deel;
import nl.toetssteen.kenmerken.Documentnummers.Uitslag;
import nl.toetssteen.kenmerken.Verwijzing.InterneVerwijzing;

/** Knows the leden of one article, by number or letter, and what stands below them. */
final class Ledental {

  private final List<String> eigen = new ArrayList<>();
  private final Set<String> alle = new HashSet<>();
  private int zonderNummer;

  private Ledental() {}

  static Ledental of(Deel artikel) {
    Ledental leden = new Ledental();
    for (Deel deel : artikel.delen()) {
      if (!deel.nummer().isEmpty()) {
        leden.eigen.add(last(deel.nummer()));
      } else if (!deel.tekst().isEmpty()) {
        leden.zonderNummer++;
      }
    }
    artikel.alle().skip(1).forEach(deel -> leden.alle.add(last(deel.nummer())));
    return leden;
  }

  /** Gives "3" for "12.3": a lid may be numbered with its article. */
  private static String last(String nummer) {
    return nummer.substring(nummer.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  boolean has(String lid) {
    return alle.contains(lid);
  }

  /** Looks for the lid and onderdeel of a reference, as far as the article has numbers. */
  Uitslag find(InterneVerwijzing verwijzing) {
    boolean lid = verwijzing.lid().isEmpty() || hasLid(verwijzing.lid());
    boolean letters = alle.stream().anyMatch(n -> n.matches("[a-z]"));
    boolean onderdeel =
        verwijzing.onderdeel().isEmpty() || !letters || alle.contains(verwijzing.onderdeel());
    return lid && onderdeel ? Uitslag.GEVONDEN : Uitslag.ONVINDBAAR;
  }

  /** A lid can be counted when the article has no numbers, or letters instead. */
  private boolean hasLid(String lid) {
    if (eigen.isEmpty() || alle.contains(lid)) {
      return eigen.isEmpty() || alle.contains(lid);
    }
    boolean geteld = lid.matches("[0-9]+");
    return geteld
        ? eigen.get(0).matches("[a-z]+") && Integer.parseInt(lid) <= eigen.size() + zonderNummer
        : eigen.get(0).matches("[0-9]+") && lid.charAt(0) - 'a' < eigen.size();
  }
}
