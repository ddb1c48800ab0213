package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.rapport.Rapportvorm;

/**
 * Holds a report and what it was made of. The files are kept as long as there is room, when the
 * report can be written into them or they can be checked again with other columns.
 */
final class Nagekeken implements Loslaatbaar {
  private final Rapport rapport;
  private volatile Invoer invoer;

  Nagekeken(Rapport rapport, Invoer invoer) {
    this.rapport = rapport;
    boolean bewaren = Rapportvorm.inDocument(rapport).isPresent() || hasTables(rapport);
    this.invoer = bewaren ? invoer : invoer.zonderBestanden();
  }

  private static boolean hasTables(Rapport rapport) {
    return rapport.documenten().stream().anyMatch(d -> !d.programma().vormen().isEmpty());
  }

  Rapport rapport() {
    return rapport;
  }

  /** Gives what was sent in; without files when these are not kept. */
  Invoer invoer() {
    return invoer;
  }

  /** Tells whether the report can still be written into the file. */
  boolean isInDocument() {
    return !invoer.bestanden().isEmpty() && Rapportvorm.inDocument(rapport).isPresent();
  }

  /**
   * Gives the files that a form of the report writes into; none for the other forms.
   *
   * @throws Fout when they are not kept any more
   */
  List<Bestand> bestanden(Rapportvorm vorm) {
    List<Bestand> bewaard = vorm.isInDocument() ? invoer.bestanden() : List.of();
    boolean had = Rapportvorm.inDocument(rapport).filter(vorm::equals).isPresent();
    if (had && bewaard.isEmpty()) {
      throw new Fout(Probleem.bestandWeg());
    }
    return bewaard;
  }

  @Override
  public long omvang() {
    return invoer.omvang();
  }

  @Override
  public void forget() {
    invoer = invoer.zonderBestanden();
  }
}
