package nl.toetssteen.opstellen.uitgave;

import java.util.List;

/** Holds an article; articles are numbered through, over the chapters. */
public record Artikel(String id, int nummer, String titel, List<Blok> blokken) implements Bepaling {

  public Artikel {
    blokken = List.copyOf(blokken);
  }

  @Override
  public String naam() {
    return "artikel " + nummer;
  }
}
