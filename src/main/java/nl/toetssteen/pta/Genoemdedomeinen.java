package nl.toetssteen.pta;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the domains that a toets names: in their own column, else in its description. */
final class Genoemdedomeinen {

  private static final Pattern DOMEIN =
      Pattern.compile(
          "(?iU)\\b(?:sub)?(?:domein|domeinen|exameneenhe(?:id|den)|eindterm(?:en)?)\\b[^.;()]{0,80}");
  private static final int SHORTEST_NAME = 9;

  private Genoemdedomeinen() {}

  /** Gives the domains by code; those that only their name shows are there, too. */
  static Domeinen of(Toets toets, Examenprogramma programma) {
    Domeinen eigen = toets.begrepen().domeinen();
    if (!eigen.isEmpty()) {
      return eigen;
    }
    Set<String> codes = new TreeSet<>();
    boolean vmbo = programma.sector().startsWith("vmbo");
    for (Kolomsoort soort : List.of(Kolomsoort.DOMEINEN, Kolomsoort.OMSCHRIJVING)) {
      String tekst = toets.cel(soort);
      DOMEIN
          .matcher(tekst)
          .results()
          .forEach(m -> codes.addAll(Domeinen.parse(m.group(), vmbo).codes()));
      codes.addAll(named(tekst, programma));
    }
    return new Domeinen(List.copyOf(codes), List.of(), List.of(), false);
  }

  private static List<String> named(String tekst, Examenprogramma programma) {
    String woorden = " " + Vaktekst.normalise(tekst) + " ";
    return programma.domeinen().stream()
        .filter(domein -> domein.naam().length() >= SHORTEST_NAME)
        .filter(domein -> woorden.contains(" " + Vaktekst.normalise(domein.naam()) + " "))
        .map(Examenprogramma.Domein::code)
        .toList();
  }
}
