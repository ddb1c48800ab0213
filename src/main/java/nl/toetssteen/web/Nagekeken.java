package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.rapport.Rapportvorm;

/** Holds a report, with the files that it can be written into as long as there is room. */
final class Nagekeken implements Loslaatbaar {
  private final Rapport rapport;
  private volatile List<Bestand> bestanden;

  Nagekeken(Rapport rapport, List<Bestand> bestanden) {
    this.rapport = rapport;
    this.bestanden =
        Rapportvorm.inDocument(rapport).isPresent() ? List.copyOf(bestanden) : List.of();
  }

  Rapport rapport() {
    return rapport;
  }

  /** Gives the files, as far as they are kept for a report to be written into. */
  List<Bestand> bestanden() {
    return bestanden;
  }

  /**
   * Gives the files that a form of the report writes into; none for the other forms.
   *
   * @throws Fout when they are not kept any more
   */
  List<Bestand> bestanden(Rapportvorm vorm) {
    List<Bestand> bewaard = vorm.isInDocument() ? bestanden : List.of();
    boolean had = Rapportvorm.inDocument(rapport).filter(vorm::equals).isPresent();
    if (had && bewaard.isEmpty()) {
      throw new Fout(Probleem.bestandWeg());
    }
    return bewaard;
  }

  @Override
  public long omvang() {
    return bestanden.stream().mapToLong(bestand -> bestand.inhoud().length).sum();
  }

  @Override
  public void forget() {
    bestanden = List.of();
  }
}
