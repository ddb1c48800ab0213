package nl.toetssteen.opstellen.uitgave;

import java.util.List;

/** Holds an annex. */
public record Bijlage(String id, int nummer, String titel, List<Blok> blokken) implements Bepaling {

  public Bijlage {
    blokken = List.copyOf(blokken);
  }

  @Override
  public String naam() {
    return "bijlage " + nummer;
  }

  @Override
  public String opschrift() {
    return "Bijlage " + nummer + " " + titel;
  }
}
