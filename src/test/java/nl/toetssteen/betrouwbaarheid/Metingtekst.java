package nl.toetssteen.betrouwbaarheid;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.toetssteen.betrouwbaarheid.Mutatieproef.Uitslag;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Formuleringen;

/** Writes a measurement as Markdown, in Dutch. */
final class Metingtekst {
  private static final String KOP =
      """
      | maat | uitkomst | norm |
      |---|---|---|
      | fouten die de bedoelde eis opmerkt | %s = %s | ten minste 95%% |
      | fouten waarbij ook een andere eis ten onrechte alarm slaat | %s = %s | ten hoogste 2%% |
      | formuleringen die worden herkend | %s = %s | ten minste 95%% |
      | formuleringen die niemand bekeek bij het maken van de regels | %s = %s | ten minste 95%% |
      | fouten in een PTA die de bedoelde eis opmerkt | %s = %s | ten minste 95%% |
      | fouten in een PTA waarbij ook een andere eis ten onrechte alarm slaat | %s = %s | ten hoogste 2%% |
      """;
  private static final String GEEN = "Geen.";

  private final Meting meting;

  Metingtekst(Meting meting) {
    this.meting = meting;
  }

  /** Writes the totals, the tables, and what went wrong. */
  String write() {
    return String.join(
        "\n",
        totals(),
        "### Per soort fout\n\n" + perFout(),
        "### Per soort fout in een PTA\n\n" + perPtafout(),
        "### Per eis\n\n" + perEis(),
        "### Gemist\n\n" + missed(),
        "### Alarm van een andere eis\n\n" + beside());
  }

  private String totals() {
    Telling gewoon = count(meting.formuleringen());
    Telling blind = count(meting.blind());
    return KOP.formatted(
        meting.gevangen(),
        meting.gevangen().percentage(),
        meting.vals(),
        meting.vals().percentage(),
        gewoon,
        gewoon.percentage(),
        blind,
        blind.percentage(),
        meting.gevangenInPta(),
        meting.gevangenInPta().percentage(),
        meting.valsInPta(),
        meting.valsInPta().percentage());
  }

  private static Telling count(Map<String, List<Formuleringen.Uitslag>> perEis) {
    List<Formuleringen.Uitslag> alle = perEis.values().stream().flatMap(List::stream).toList();
    return Telling.of(alle, Formuleringen.Uitslag::goed);
  }

  private String perFout() {
    List<String> rijen = new ArrayList<>(List.of("| soort | wat er is gedaan | gevangen |"));
    rijen.add("|---|---|---|");
    for (Fout fout : Fout.values()) {
      Telling telling = caught(uitslag -> uitslag.mutant().soort() == fout);
      rijen.add("| %s | %s | %s |".formatted(fout, fout.omschrijving(), telling));
    }
    return lines(rijen);
  }

  private String perPtafout() {
    List<String> rijen = new ArrayList<>(List.of("| wat er is gedaan | gevangen |", "|---|---|"));
    meting.pta().stream()
        .collect(groupingBy(Ptaproef.Uitslag::omschrijving, TreeMap::new, toList()))
        .forEach(
            (fout, uitslagen) ->
                rijen.add(
                    "| %s | %s |"
                        .formatted(fout, Telling.of(uitslagen, Ptaproef.Uitslag::gevangen))));
    return lines(rijen);
  }

  private String perEis() {
    Set<String> eisen = new TreeSet<>(meting.formuleringen().keySet());
    eisen.addAll(meting.blind().keySet());
    meting.mutaties().forEach(uitslag -> eisen.add(uitslag.mutant().eis()));
    List<String> rijen =
        new ArrayList<>(List.of("| eis | fouten gevangen | formuleringen | blind |"));
    rijen.add("|---|---|---|---|");
    for (String eis : eisen) {
      Telling telling = caught(uitslag -> uitslag.mutant().eis().equals(eis));
      Telling gewoon = good(meting.formuleringen().getOrDefault(eis, List.of()));
      Telling blind = good(meting.blind().getOrDefault(eis, List.of()));
      rijen.add("| `%s` | %s | %s | %s |".formatted(eis, telling, gewoon, blind));
    }
    return lines(rijen);
  }

  private Telling caught(Predicate<Uitslag> deze) {
    return Telling.of(meting.mutaties().stream().filter(deze).toList(), Uitslag::gevangen);
  }

  private static Telling good(Collection<Formuleringen.Uitslag> uitslagen) {
    return Telling.of(uitslagen, Formuleringen.Uitslag::goed);
  }

  private String missed() {
    Stream<String> inReglement =
        meting.mutaties().stream()
            .filter(uitslag -> !uitslag.gevangen())
            .map(uitslag -> "- %s; %s".formatted(describe(uitslag), found(uitslag.bevinding())));
    Stream<String> inPta =
        meting.pta().stream()
            .filter(uitslag -> !uitslag.gevangen())
            .map(
                uitslag ->
                    "- %s, %s: %s"
                        .formatted(uitslag.bestand(), uitslag.vak(), uitslag.omschrijving()));
    return lines(Stream.concat(inReglement, inPta).toList());
  }

  private String beside() {
    return lines(
        meting.mutaties().stream()
            .filter(uitslag -> !uitslag.vals().isEmpty())
            .map(uitslag -> "- %s; %s".formatted(describe(uitslag), beside(uitslag)))
            .toList());
  }

  private static String beside(Uitslag uitslag) {
    List<String> alarmen =
        uitslag.vals().stream().map(vals -> "`" + vals.eis() + "` " + found(vals)).toList();
    return String.join(", ", alarmen);
  }

  private static String describe(Uitslag uitslag) {
    Mutant mutant = uitslag.mutant();
    return "`%s` (%s): %s".formatted(mutant.eis(), mutant.soort(), mutant.fout());
  }

  private static String found(Bevinding bevinding) {
    String uitkomst = bevinding.uitkomst().toString();
    String reden = bevinding.reden().equals(uitkomst) ? "" : " (" + bevinding.reden() + ")";
    String citaat =
        bevinding.vindplaatsen().stream()
            .findFirst()
            .map(plaats -> ": “" + plaats.citaat().tekst() + "”")
            .orElse("");
    return "de uitkomst is " + uitkomst + reden + citaat;
  }

  private static String lines(List<String> regels) {
    return regels.isEmpty() ? GEEN + "\n" : String.join("\n", regels) + "\n";
  }
}
