package nl.toetssteen.checklist;

import java.util.List;

/**
 * States what must be found in a stretch of text. A requirement file builds these from concepts of
 * the thesaurus and from annotations; they are only data, and are run elsewhere.
 */
public sealed interface Voorwaarde {

  /**
   * Asks for a concept of the thesaurus.
   *
   * @param ontkend TRUE: only where the text denies it ("geen", "niet"); FALSE: only where it does
   *     not; null: either
   */
  record HeeftBegrip(String begrip, Boolean ontkend) implements Voorwaarde {
    public HeeftBegrip {
      // Looked up so often in a check that comparing the letters of equal names would count.
      begrip = begrip.intern();
    }
  }

  /**
   * Asks for an annotation, possibly with a value.
   *
   * @param soort "termijn", "schooljaar", "postadres", ...
   * @param vergelijkingen all must hold
   */
  record HeeftKenmerk(String soort, List<Vergelijking> vergelijkingen) implements Voorwaarde {
    public HeeftKenmerk {
      vergelijkingen = List.copyOf(vergelijkingen);
    }
  }

  /**
   * Asks for all of several.
   *
   * @param binnen number of words within which what is found must lie; 0 for no limit
   * @param volgorde whether they must stand in the order given
   */
  record Alle(List<Voorwaarde> van, int binnen, boolean volgorde) implements Voorwaarde {
    public Alle {
      van = List.copyOf(van);
    }
  }

  /** Asks for at least so many of several; 1 of them when it says "een". */
  record Minstens(int aantal, List<Voorwaarde> van) implements Voorwaarde {
    public Minstens {
      van = List.copyOf(van);
    }
  }

  /** Asks that none of several is found. */
  record Geen(List<Voorwaarde> van) implements Voorwaarde {
    public Geen {
      van = List.copyOf(van);
    }
  }

  /** Asks for something in what surrounds the text, rather than in the text itself. */
  record Rondom(Plek plek, Voorwaarde wat) implements Voorwaarde {}

  /**
   * Asks what the text is about when several subjects compete: the mention nearest to the match
   * decides, else the nearest heading.
   *
   * @param tegenover the concepts that compete
   */
  record GaatOver(String begrip, List<String> tegenover) implements Voorwaarde {
    public GaatOver {
      tegenover = List.copyOf(tegenover);
    }
  }

  /** Names what can surround a text. */
  enum Plek {
    /** The headings above it. */
    KOP,
    /** The headings above it, up to the first that stands right above the text. */
    EIGEN_KOP,
    /** The sentence it is part of, when more than a sentence is looked at. */
    ZIN,
    /** The lid or paragraph it is part of, with all onderdelen. */
    LID,
    /** The article it is part of, heading included. */
    ARTIKEL,
    /** The whole document. */
    DOCUMENT
  }

  /**
   * Compares the value of an annotation.
   *
   * @param waarde as written in the requirement file: "5 dagen", "3"
   */
  record Vergelijking(Operator operator, String waarde) {}

  /** Names the ways to compare. */
  enum Operator {
    GELIJK,
    MINDER_DAN,
    MEER_DAN,
    MINSTENS,
    HOOGSTENS,
    EVEN,
    /** The value is another than the first of its kind in the document. */
    ANDERS_DAN_EERST
  }
}
