package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Samenproef;
import nl.toetssteen.checklist.Samenproef.Paar;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;

/** Holds an examenreglement and a PTA against each other. Serves one thread. */
final class Samentoetser {

  private static final int PER_KANT = 3;

  private final Documenttoetser reglement;
  private final Documenttoetser pta;

  Samentoetser(Documenttoetser reglement, Documenttoetser pta) {
    this.reglement = reglement;
    this.pta = pta;
  }

  /**
   * Holds a clash: what it is about, with places in both documents.
   *
   * @param woorden what the message names
   */
  record Botsing(Uitkomst dan, String reden, String woorden, List<Vindplaats> plaatsen) {}

  /** Judges a requirement: one finding for each clash, else one that there is none. */
  List<Bevinding> check(Eis eis) {
    Samenproef proef = eis.samen().orElseThrow();
    List<Botsing> botsingen =
        switch (proef.soort()) {
          case UITSPRAKEN -> clashes(eis, proef.paren());
          case SCHOOLJAAR -> Schooljaarproef.clash(reglement, pta).stream().toList();
          case PERIODES -> Periodeproef.clash(reglement, pta).stream().toList();
          case TOETSVORMEN -> Vormcodeproef.clashes(reglement, pta);
          case COMBINATIECIJFER -> Combinatieproef.clash(reglement, pta).stream().toList();
        };
    return botsingen.isEmpty()
        ? List.of(Bevindingen.silence(eis, Nabij.NERGENS))
        : botsingen.stream().map(botsing -> Bevindingen.ofBotsing(eis, botsing)).toList();
  }

  private List<Botsing> clashes(Eis eis, List<Paar> paren) {
    return paren.stream().flatMap(paar -> clash(eis, paar).stream()).toList();
  }

  private Optional<Botsing> clash(Eis eis, Paar paar) {
    List<Vindplaats> inReglement = find(reglement, eis, paar.reglement());
    List<Vindplaats> inPta =
        paar.toetsen() == null ? find(pta, eis, paar.pta()) : pta.places(paar.toetsen());
    boolean stil = paar.reglement() != null && inReglement.isEmpty() || inPta.isEmpty();
    boolean gezegd = !find(reglement, eis, paar.reglementNiet()).isEmpty();
    if (stil || gezegd) {
      return Optional.empty();
    }
    List<Vindplaats> plaatsen = new ArrayList<>(inPta.subList(0, Math.min(1, inPta.size())));
    inReglement.stream().limit(PER_KANT).forEach(plaatsen::add);
    inPta.stream().skip(1).limit(PER_KANT).forEach(plaatsen::add);
    return Optional.of(new Botsing(paar.dan(), paar.reden(), "", plaatsen));
  }

  private static List<Vindplaats> find(Documenttoetser document, Eis eis, Oordeel uitspraak) {
    return uitspraak == null ? List.of() : document.places(eis, uitspraak);
  }
}
