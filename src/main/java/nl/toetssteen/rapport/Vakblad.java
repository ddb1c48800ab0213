package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.rapport.Stuk.Verwijzing;

/**
 * Shows one subject: what needs work in full, what is in order in one line, and its toetsen.
 *
 * @param werk what needs work in this subject only, the most urgent first
 * @param gedeeld what needs work in others in the same way, with the number that it has there
 * @param inOrde what is met or does not apply
 * @param tabellen one per document that has toetsen of this subject
 */
public record Vakblad(
    Vakgroep vak,
    List<Vakpunt> werk,
    List<Gedeeldpunt> gedeeld,
    List<Vakpunt> inOrde,
    List<Toetsentabel> tabellen) {

  public Vakblad {
    werk = List.copyOf(werk);
    gedeeld = List.copyOf(gedeeld);
    inOrde = List.copyOf(inOrde);
    tabellen = List.copyOf(tabellen);
  }

  /** Gives the id of the element on the page. */
  public String id() {
    return "vak-" + vak.nummer();
  }

  /** Tells whether a toets is marked, so that people want to see the programme at once. */
  public boolean isGemarkeerd() {
    return tabellen.stream()
        .flatMap(tabel -> tabel.rijen().stream())
        .anyMatch(
            rij ->
                !rij.toets().verwijzingen().isEmpty()
                    || rij.cellen().stream().anyMatch(cel -> !cel.verwijzingen().isEmpty()));
  }

  /** Counts the toetsen. */
  public int toetsen() {
    return tabellen.stream().mapToInt(tabel -> tabel.rijen().size()).sum();
  }

  /**
   * Points at what is told for several subjects at once.
   *
   * @param id of the line in this subject
   */
  public record Gedeeldpunt(String id, Vakpunt punt) {}

  /**
   * Holds what people have to do once.
   *
   * @param nummer 1-based, in the order of the page; 0 for what needs no work
   * @param plaatsen where, the toets named
   * @param vakken names of the subjects, when it is about several; else empty
   */
  public record Vakpunt(
      String id, int nummer, Eisgroep groep, List<Plaats> plaatsen, String vakken) {
    private static final int EERSTE = 3;

    public Vakpunt {
      plaatsen = List.copyOf(plaatsen);
    }

    /** Gives the places that are shown at once. */
    public List<Plaats> eerste() {
      return plaatsen.subList(0, Math.min(EERSTE, plaatsen.size()));
    }

    /** Gives the places that are shown when asked for. */
    public List<Plaats> overige() {
      return plaatsen.subList(Math.min(EERSTE, plaatsen.size()), plaatsen.size());
    }

    Verwijzing verwijzing() {
      return new Verwijzing(id, nummer, groep.eerste().titel(), groep.uitkomst().toString());
    }
  }
}
