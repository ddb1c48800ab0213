package nl.toetssteen.toetsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.toetsing.Samentoetser.Botsing;

/** Tells whether a reglement and a PTA name the same subjects for the combinatiecijfer. */
final class Combinatieproef {

  private static final String COMBINATIECIJFER = "combinatiecijfer";
  private static final int MINSTE_VAKKEN = 2;
  private static final Map<String, Pattern> VAKKEN = subjects();

  private Combinatieproef() {}

  private static Map<String, Pattern> subjects() {
    Map<String, Pattern> vakken = new LinkedHashMap<>();
    Map.of(
            "profielwerkstuk", "profielwerkstuk|pws",
            "maatschappijleer", "maatschappijleer",
            "ckv", "ckv|culturele en kunstzinnige vorming",
            "literatuur", "literatuur",
            "godsdienst of levensbeschouwing", "godsdienst|levensbeschouw\\p{L}*",
            "anw", "anw|algemene natuurwetenschappen")
        .forEach(
            (vak, woorden) -> vakken.put(vak, Pattern.compile("(?iU)\\b(?:" + woorden + ")\\b")));
    return vakken;
  }

  private record Onderdelen(TreeSet<String> vakken, Bereik plaats) {}

  static Optional<Botsing> clash(Documenttoetser reglement, Documenttoetser pta) {
    Optional<Onderdelen> regels = parts(reglement);
    Optional<Onderdelen> toetsen = parts(pta);
    if (regels.isEmpty()
        || toetsen.isEmpty()
        || regels.get().vakken().equals(toetsen.get().vakken())) {
      return Optional.empty();
    }
    TreeSet<String> verschil = new TreeSet<>(regels.get().vakken());
    verschil.addAll(toetsen.get().vakken());
    verschil.removeIf(
        vak -> regels.get().vakken().contains(vak) && toetsen.get().vakken().contains(vak));
    return Optional.of(
        new Botsing(
            Uitkomst.STRIJDIG,
            "anders",
            String.join(", ", verschil),
            List.of(pta.point(toetsen.get().plaats()), reglement.point(regels.get().plaats()))));
  }

  /** Gives the subjects of the lid that names most of them beside the combinatiecijfer. */
  private static Optional<Onderdelen> parts(Documenttoetser document) {
    return document.leden(COMBINATIECIJFER).stream()
        .flatMap(lid -> parts(document, lid).stream())
        .max((a, b) -> Integer.compare(a.vakken().size(), b.vakken().size()));
  }

  private static Optional<Onderdelen> parts(Documenttoetser document, Bereik lid) {
    String tekst = document.text(lid);
    TreeSet<String> vakken = new TreeSet<>();
    VAKKEN.forEach(
        (vak, patroon) -> {
          if (patroon.matcher(tekst).find()) {
            vakken.add(vak);
          }
        });
    return vakken.size() < MINSTE_VAKKEN
        ? Optional.empty()
        : Optional.of(new Onderdelen(vakken, lid));
  }
}
