package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.checklist.Zinsdeel;

/**
 * Holds a page about requirements, apart from the form in which it is shown.
 *
 * @param kop title of the page
 */
public record Eisblad(String kop, List<Sectie> secties) {

  public Eisblad {
    secties = List.copyOf(secties);
  }

  /**
   * Holds what stands under one heading.
   *
   * @param kop empty for what stands right below the title
   */
  public record Sectie(String kop, List<Regel> regels) {
    public Sectie {
      regels = List.copyOf(regels);
    }

    /** Gives the lines with those that follow each other in one list together. */
    public List<List<Regel>> groepen() {
      List<List<Regel>> groepen = new ArrayList<>();
      boolean inLijst = false;
      for (Regel regel : regels) {
        if (!inLijst || !regel.isPunt()) {
          groepen.add(new ArrayList<>());
        }
        groepen.get(groepen.size() - 1).add(regel);
        inLijst = regel.isPunt();
      }
      return groepen;
    }
  }

  /** Holds one paragraph, item or block. */
  public sealed interface Regel {

    /** Tells whether it is an item of a list. */
    default boolean isPunt() {
      return this instanceof Punt || this instanceof Link || this instanceof Eislink;
    }
  }

  /** Says something in a paragraph. */
  public record Alinea(String tekst) implements Regel {}

  /** Lists something, with what stands below it. */
  public record Punt(Zinsdeel deel) implements Regel {}

  /** Lists a link to somewhere else. */
  public record Link(String tekst, String adres) implements Regel {}

  /** Lists a link to the page of a requirement. */
  public record Eislink(String tekst, String eis) implements Regel {}

  /** Shows text of a regulation as it is, which may have more lines. */
  public record Tekstblok(List<Stukje> stukjes) implements Regel {
    public Tekstblok {
      stukjes = List.copyOf(stukjes);
    }
  }

  /** Holds a piece of text, marked when it is the quote that must be found. */
  public record Stukje(String tekst, boolean merk) {

    /**
     * Gives the text without the sign that makes a heading of a line, for who reads no Markdown.
     */
    public String zonderHekjes() {
      return tekst.replaceAll("(?m)^#+ +", "");
    }
  }
}
