package nl.toetssteen.opstellen.uitgave;

import java.util.List;

/**
 * Holds an article; articles are numbered through, over the chapters. In a document without numbers
 * it is a section with a heading.
 */
public record Artikel(String id, int nummer, String titel, List<Blok> blokken) implements Bepaling {

  public Artikel {
    blokken = List.copyOf(blokken);
  }

  @Override
  public String naam() {
    return nummer == 0 ? titel : "artikel " + nummer;
  }

  @Override
  public String opschrift() {
    return nummer == 0 ? titel : "Artikel " + nummer + " " + titel;
  }

  Artikel zonderNummer() {
    return new Artikel(id, 0, titel, blokken);
  }
}
