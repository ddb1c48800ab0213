package nl.toetssteen.web.formulier;

import java.util.List;
import java.util.Locale;

/** Is a part of the form. */
public sealed interface Onderdeel {

  /** Gives what the user sees of it. */
  Vraag vraag();

  /** Asks for one answer, typed. */
  record Veld(Vraag vraag, Soort soort, String waarde) implements Onderdeel {}

  /** Asks to choose from a list. */
  record Keuze(Vraag vraag, Keuzevorm vorm, List<Optie> opties) implements Onderdeel {
    public Keuze {
      opties = List.copyOf(opties);
    }
  }

  /** Holds questions that belong together. */
  record Blok(Vraag vraag, List<Onderdeel> delen) implements Onderdeel {
    public Blok {
      delen = List.copyOf(delen);
    }
  }

  /** Holds the same questions over and over, for as many as there are. */
  record Lijst(Vraag vraag, List<Blok> rijen, boolean vol) implements Onderdeel {
    public Lijst {
      rijen = List.copyOf(rijen);
    }
  }

  /** Holds one answer to choose. */
  record Optie(String waarde, String naam, boolean gekozen) {}

  /** Names how is chosen. */
  enum Keuzevorm {
    /** One of a few that stand below each other. */
    RADIO,
    /** As many as one likes. */
    CHECKBOX,
    /** One, or none, of a list that opens. */
    UITKLAP;

    /** Gives the type of the elements. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Names what is typed. */
  enum Soort {
    TEKST("text", "text"),
    GETAL("text", "numeric"),
    DATUM("date", "text"),
    KLEUR("color", "text");

    private final String type;
    private final String toetsen;

    Soort(String type, String toetsen) {
      this.type = type;
      this.toetsen = toetsen;
    }

    /** Gives the class of the element. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Gives the type of the element. */
    public String type() {
      return type;
    }

    /** Names the keys that a telephone shows. */
    public String toetsen() {
      return toetsen;
    }
  }
}
