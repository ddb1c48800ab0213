package nl.toetssteen.rapport;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;

/**
 * Holds what one check concluded.
 *
 * @param gereedschapversie version of Toetssteen
 * @param checklist what was checked against
 * @param peildatum day for which the law was read
 * @param peildatumUitleg why that day, in Dutch
 * @param documenten the documents, in the order given
 * @param bevindingen in the order of the checklist; every requirement that was run appears
 * @param waarschuwingen what the user should know before trusting the report, in Dutch
 * @param eerder the report that this one is laid against
 * @param hercontrole checks a document again as this report was made
 */
public record Rapport(
    String gereedschapversie,
    Checklistversie checklist,
    LocalDate peildatum,
    String peildatumUitleg,
    List<Rapportdocument> documenten,
    List<Bevinding> bevindingen,
    List<String> waarschuwingen,
    Eerder eerder,
    Hercontrole hercontrole) {

  public Rapport {
    documenten = List.copyOf(documenten);
    bevindingen = List.copyOf(bevindingen);
    waarschuwingen = List.copyOf(waarschuwingen);
  }

  /** Counts the findings per outcome; every outcome is there, also with 0. */
  public Map<Uitkomst, Integer> samenvatting() {
    Map<Uitkomst, Integer> telling = new EnumMap<>(Uitkomst.class);
    for (Uitkomst uitkomst : Uitkomst.values()) {
      telling.put(uitkomst, 0);
    }
    bevindingen.forEach(b -> telling.merge(b.uitkomst(), 1, Integer::sum));
    return telling;
  }

  /** Gives this report laid against an earlier one. */
  public Rapport tegen(Eerder vorig) {
    return new Rapport(
        gereedschapversie,
        checklist,
        peildatum,
        peildatumUitleg,
        documenten,
        bevindingen,
        waarschuwingen,
        vorig,
        hercontrole);
  }

  /** Counts the findings with a status. */
  public long aantal(Status status) {
    return bevindingen.stream().filter(b -> eerder.status(b) == status).count();
  }

  /**
   * Tells whether any finding is at least as urgent as the threshold; what the school accepted does
   * not count.
   */
  public boolean bereikt(Ernst drempel) {
    return bevindingen.stream()
        .filter(b -> eerder.status(b) != Status.GEACCEPTEERD)
        .anyMatch(b -> b.ernst().compareTo(drempel) <= 0);
  }

  /**
   * Identifies the requirements used, so that two reports can be compared.
   *
   * @param namen the lists that were used ("wvo-2020", "duo"), and the folders of the school
   * @param titels where their requirements come from, in Dutch
   * @param sha256 hash over all files that the requirements were chosen from, in lower case
   *     hexadecimal
   * @param kolommenPerEis the requirements on toetsen by their id, with the names of the columns
   *     that they are about, for reports that show their cells
   */
  public record Checklistversie(
      List<String> namen,
      List<String> titels,
      String versie,
      String sha256,
      Map<String, List<String>> kolommenPerEis) {
    public Checklistversie {
      namen = List.copyOf(namen);
      kolommenPerEis = Map.copyOf(kolommenPerEis);
      titels = List.copyOf(titels);
    }

    /** Says in Dutch where the requirements come from, to follow "eisen uit". */
    public String omschrijving() {
      return Opsomming.van(titels);
    }
  }

  /**
   * Describes one document of the report.
   *
   * @param nr 1-based
   * @param profiel what it is taken for; what the user said of it goes first
   * @param document the document as read, for reports that show it
   * @param programma its toetsen, when it is a PTA; else none
   */
  public record Rapportdocument(
      int nr, Documentprofiel profiel, Document document, Programma programma) {

    /** Gives what kind of document it is, as in the report contract: "examenreglement". */
    public String soort() {
      return profiel.soort().toString();
    }

    /** Gives the schooljaar, "2026-2027"; empty when not found. */
    public String schooljaar() {
      return profiel.schooljaar();
    }

    /** Gives the schoolsoorten as in the report contract; empty when not found. */
    public List<String> schoolsoorten() {
      return profiel.schoolsoorten();
    }
  }
}
