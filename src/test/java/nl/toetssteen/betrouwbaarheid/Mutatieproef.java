package nl.toetssteen.betrouwbaarheid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.voorbeeld.Brontekst;

/** Checks the sample with a mistake in it, and puts what comes out beside what was expected. */
final class Mutatieproef {
  private final List<String> bron = Brontekst.regels();
  private final Controle controle;
  private final Map<String, Bevinding> zonderFout;

  /** Compiles the checklist, once for all mutants. */
  Mutatieproef(Checklist checklist) throws IOException {
    Clock dag = Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"), ZoneOffset.UTC);
    controle = new Controle(new DocumentReader(ReadLimits.standaard()), checklist, dag);
    zonderFout = check(Brontekst.markdown(bron));
  }

  /**
   * Says what came of a mutant.
   *
   * @param bevinding what the requirement meant found
   * @param vals the findings of other requirements that were fine and should have stayed so
   */
  record Uitslag(Mutant mutant, Bevinding bevinding, List<Bevinding> vals) {

    /** Tells whether the requirement meant gives an outcome that was expected. */
    boolean gevangen() {
      return mutant.verwacht().contains(bevinding.uitkomst());
    }
  }

  /** Gives the requirements that do not even approve of the sample without a mistake. */
  List<Bevinding> alarmsWithoutMistake() {
    return zonderFout.values().stream().filter(Mutatieproef::needsAttention).toList();
  }

  /** Checks the text with the mistake. */
  Uitslag judge(Mutant mutant) {
    Map<String, Bevinding> bevindingen = check(Kopie.with(mutant, bron));
    Bevinding bedoeld = bevindingen.remove(mutant.eis());
    List<Bevinding> vals = new ArrayList<>();
    bevindingen.forEach(
        (eis, bevinding) -> {
          boolean nieuw = needsAttention(bevinding) && !needsAttention(zonderFout.get(eis));
          if (nieuw && !mutant.ook().contains(eis)) {
            vals.add(bevinding);
          }
        });
    return new Uitslag(mutant, bedoeld, vals);
  }

  /** Tells whether the school has something to do. */
  static boolean needsAttention(Bevinding bevinding) {
    return bevinding.uitkomst().compareTo(Uitkomst.HANDMATIG) >= 0;
  }

  private Map<String, Bevinding> check(String tekst) {
    var bestand = new Controle.Bestand("reglement.md", tekst.getBytes(UTF_8));
    Map<String, Bevinding> perEis = new LinkedHashMap<>();
    for (Bevinding bevinding :
        controle.check(List.of(bestand), Controle.Keuzes.geen()).bevindingen()) {
      perEis.put(bevinding.eis(), bevinding);
    }
    return perEis;
  }
}
