package nl.toetssteen.toetsing;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.checklist.Voorwaarde;

/** Finds what keeps a match from counting. Serves one thread. */
final class Bezwaren {

  private static final String BEGRIPSBEPALING = "begripsbepaling";
  private static final String WEGWIJZER = "wegwijzer";
  private static final Optional<Bezwaar> GEEN_PLAATS = Optional.of(new GeenPlaats());
  private static final Optional<Bezwaar> DEFINITIE = Optional.of(new Definitie());
  private static final Optional<Bezwaar> ALLEEN_WEGWIJZER = Optional.of(new Wegwijzer());

  private final Tekstbeeld beeld;
  private final Zoeker zoeker;

  Bezwaren(Tekstbeeld beeld, Zoeker zoeker) {
    this.beeld = beeld;
    this.zoeker = zoeker;
  }

  /** Names what keeps a match from counting. */
  sealed interface Bezwaar {}

  /** Nothing that can be quoted stands in the text itself. */
  record GeenPlaats() implements Bezwaar {}

  /** The text only says what words mean. */
  record Definitie() implements Bezwaar {}

  /** The text only says where something stands. */
  record Wegwijzer() implements Bezwaar {}

  /** The requirement excepts this sentence. */
  record Behalve(Voorwaarde uitzondering) implements Bezwaar {}

  /** Gives the first objection against a match; empty when it counts. */
  Optional<Bezwaar> against(Eis eis, Uitkomst dan, Treffer treffer, Eenheid eenheid) {
    Bereik kern = treffer.binnen(eenheid.bereik());
    if (kern == null) {
      return GEEN_PLAATS;
    }
    if (dan != Uitkomst.STRIJDIG && isMereDefinition(eis, kern)) {
      return DEFINITIE;
    }
    if (dan != Uitkomst.STRIJDIG && isUnder(WEGWIJZER, kern)) {
      return ALLEEN_WEGWIJZER;
    }
    Eenheid zin = new Eenheid(beeld.zin(kern.van()), eenheid.aanhef());
    for (Voorwaarde uitzondering : eis.behalve()) {
      if (zoeker.isMet(uitzondering, zin)) {
        return Optional.of(new Behalve(uitzondering));
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether a text only says what words mean, which regulates nothing; a requirement that
   * asks for definitions finds them there.
   */
  private boolean isMereDefinition(Eis eis, Bereik plaats) {
    return !eis.waar().contains(BEGRIPSBEPALING) && isUnder(BEGRIPSBEPALING, plaats);
  }

  /** Tells whether the heading right above a place speaks of something. */
  private boolean isUnder(String begrip, Bereik plaats) {
    List<Bereik> koppen = beeld.koppen(beeld.passage(plaats.van()));
    return !koppen.isEmpty() && beeld.begrip(begrip).any(koppen.get(0));
  }
}
