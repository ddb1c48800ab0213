package nl.toetssteen.checklist;

import java.util.Arrays;
import java.util.List;

/**
 * States how the toetsen of a PTA are held against a requirement, subject by subject.
 *
 * @param soort what is done
 * @param perToets whether every toets must meet it by itself, rather than the subject as a whole
 * @param kolommen columns of which one must be filled, by their name in the programme ("duur")
 * @param begrippen concepts of the thesaurus that the row of a toets may name
 * @param behalve forms of toets that need not meet it ("praktisch")
 * @param vakken names of the subjects that are looked for
 */
public record Programmaproef(
    Soort soort,
    boolean perToets,
    List<String> kolommen,
    List<String> begrippen,
    List<String> behalve,
    List<String> vakken) {

  public Programmaproef {
    kolommen = List.copyOf(kolommen);
    begrippen = List.copyOf(begrippen);
    behalve = List.copyOf(behalve);
    vakken = List.copyOf(vakken);
  }

  /** Names what can be done, with the reasons that it can give beside the plain outcomes. */
  public enum Soort {
    /** One of the columns is filled, or the row names one of the concepts. */
    CELLEN("cellen"),
    /** The row names none of the concepts. */
    GEEN_BEGRIP("geen-begrip"),
    /** Percentages add up to 100, over the cohort or over each year, and nothing lacks a weight. */
    WEGING_SOM("weging-som", "som", "zonder-weging"),
    /** Every domain that the school exam must cover is named by some toets. */
    DEKKING("dekking", "gemist", "deel", "andere-codering", "keuze", "geen-programma"),
    /** Every domain that is named exists in the exam programme. */
    DOMEIN_BESTAAT("domein-bestaat", "onbekend", "andere-codering", "geen-programma"),
    /** No code is used for two toetsen of one subject, unless each year counts anew. */
    CODE_UNIEK("code-uniek", "dubbel", "dubbel-jaren"),
    /** Letters or marks, as the subject asks. */
    BEOORDELING("beoordeling", "cijfer", "letters"),
    /** Subject matter of the school's own choice is marked as such. */
    EIGEN_STOF("eigen-stof", "geen-eigen-stof"),
    /** Nothing says that a subject has a central exam which it has not, or the other way round. */
    CENTRAAL_EXAMEN("centraal-examen", "ten-onrechte", "met-ce", "zonder-ce"),
    /** One of the subjects has toetsen. */
    VAK_AANWEZIG("vak-aanwezig", "deel"),
    /** A column says for which schooljaar or cohort the toetsen are; the title may do so, too. */
    SCHOOLJAAR("schooljaar");

    private final String naam;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> redenen;

    Soort(String naam, String... redenen) {
      this.naam = naam;
      this.redenen = List.of(redenen);
    }

    /** Tells whether it is about the document as a whole, rather than about toetsen. */
    public boolean isOverDocument() {
      return this == VAK_AANWEZIG || this == SCHOOLJAAR;
    }

    /** Gives the reasons for which a requirement file must have a message. */
    List<String> redenen() {
      return redenen;
    }

    /** Finds the kind by its name in requirement files; null when there is none. */
    static Soort metNaam(String naam) {
      return Arrays.stream(values()).filter(s -> s.naam.equals(naam)).findFirst().orElse(null);
    }

    /** Gives the name used in requirement files. */
    @Override
    public String toString() {
      return naam;
    }
  }
}
