package nl.toetssteen.toetsing;

import java.util.List;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.document.Vindplaats;

/**
 * Tells the author of a requirement where its judgments were met in a document, or just missed.
 *
 * @param eis id of the requirement
 * @param leden the places where something of it was found, the nearest to a match first
 */
public record Uitleg(String eis, List<Lid> leden) {

  public Uitleg {
    leden = List.copyOf(leden);
  }

  /**
   * Holds what was tried on one lid.
   *
   * @param plaats the first sentence of the lid in which something was found
   * @param pogingen the judgments that came nearest, the nearest first
   */
  public record Lid(Vindplaats plaats, List<Poging> pogingen) {
    public Lid {
      pogingen = List.copyOf(pogingen);
    }
  }

  /**
   * Holds how one judgment fared.
   *
   * @param nummer of the judgment, 1-based in the order of the file
   * @param opmerking what stood in the way although every part was found, in Dutch; empty otherwise
   */
  public record Poging(
      int nummer, Oordeel oordeel, Stand stand, List<Onderdeel> delen, String opmerking) {
    public Poging {
      delen = List.copyOf(delen);
    }
  }

  /**
   * Holds how one part of the condition fared.
   *
   * @param gevonden whether this part holds, seen from the part before it
   * @param woorden words that were found for it; of what may not be there, the words that are
   */
  public record Onderdeel(Voorwaarde wat, boolean gevonden, List<String> woorden) {
    public Onderdeel {
      woorden = List.copyOf(woorden);
    }
  }

  /** Names how near a judgment came, the nearest first. */
  public enum Stand {
    /** It counts. */
    TELT,
    /** It is met, but something takes the match away. */
    WEGGENOMEN,
    /** Every part is there, but not together. */
    NIET_SAMEN,
    /** A part is missing. */
    GEMIST
  }
}
