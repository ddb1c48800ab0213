package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.rapport.Rapport.Rapportdocument;
import nl.toetssteen.rapport.Vakblad.Vakpunt;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Holds a report as the HTML page shows it.
 *
 * @param vakdeel the findings on subjects
 * @param groepen those on documents as a whole: one per outcome, what needs work first; empty
 *     groups are there too
 * @param bladen the documents as read
 * @param acties what a reader can do with the report on a server
 */
public record Pagina(
    Rapport rapport, Vakdeel vakdeel, List<Groep> groepen, List<Blad> bladen, Acties acties) {

  public Pagina {
    groepen = List.copyOf(groepen);
    bladen = List.copyOf(bladen);
  }

  /** Gives the name of the document, or the number of documents. */
  public String titel() {
    return bladen.size() == 1
        ? bladen.get(0).document().document().naam()
        : bladen.size() + " documenten";
  }

  /** Says how a finding stands against the earlier report; empty when there is none. */
  public String stand(Item item) {
    return Uitkomsten.stand(rapport, item.bevinding());
  }

  /** Says in one Dutch sentence how it stands. */
  public String conclusie() {
    return Uitkomsten.conclusie(rapport);
  }

  /** Sums up what changed since the earlier report; empty when there is none. */
  public String verschil() {
    return Uitkomsten.verschil(rapport);
  }

  /** Tells whether the page comes from a server, which has a page for each requirement, too. */
  public boolean isVanServer() {
    return !acties.downloads().isEmpty();
  }

  /** Says how something to do on a subject stands against the earlier report; empty without one. */
  public String stand(Vakpunt punt) {
    return Uitkomsten.stand(rapport, punt.groep().eerste());
  }

  /** Tells whether there are findings on a document as a whole. */
  public boolean hasGeheel() {
    return groepen.stream().anyMatch(groep -> !groep.items().isEmpty());
  }

  /** Counts the findings with an outcome, those on subjects as well. */
  public int aantal(Groep groep) {
    return (int)
        rapport.bevindingen().stream()
            .filter(b -> b.uitkomst().toString().equals(groep.uitkomst()))
            .count();
  }

  /** Counts the findings. */
  public int aantal() {
    return rapport.bevindingen().size();
  }

  /**
   * Holds the findings with one outcome.
   *
   * @param uitkomst name of the outcome, which is also its CSS class
   * @param kop name for users
   * @param uitleg what the outcome means, in Dutch
   */
  public record Groep(String uitkomst, String kop, String uitleg, List<Item> items) {
    public Groep {
      items = List.copyOf(items);
    }
  }

  /**
   * Holds one finding.
   *
   * @param id of the element on the page: "eis-er.beroep.termijn"
   * @param nummer 1-based, in the order of the page
   */
  public record Item(String id, int nummer, Bevinding bevinding, List<Plaats> plaatsen) {
    public Item {
      plaatsen = List.copyOf(plaatsen);
    }

    /** Gives the places that are shown at once. */
    public List<Plaats> eerste() {
      return plaatsen.subList(0, zichtbaar());
    }

    /** Gives the places that are shown when asked for. */
    public List<Plaats> overige() {
      return plaatsen.subList(zichtbaar(), plaatsen.size());
    }

    private int zichtbaar() {
      return Math.min(plaatsen.size(), Uitkomsten.plaatsen(bevinding.uitkomst()));
    }
  }

  /**
   * Offers the report in a form.
   *
   * @param adres path on this server
   */
  public record Download(String adres, Rapportvorm vorm) {

    /** Says in Dutch what the form is good for. */
    public String omschrijving() {
      return switch (vorm) {
        case PDF -> "PDF, om te printen";
        case CSV -> "tabel voor Excel";
        case HTML -> "webpagina, om te bewaren";
        case JSON -> "JSON, om later mee te vergelijken";
        case DOCX -> "Word met voorstellen";
        case PDF_ANNOTATIES -> "uw PDF met opmerkingen";
        case TEKST, SARIF -> vorm.toString();
      };
    }
  }

  /** Holds one document as read, with a summary of how that went, and of its tables. */
  public record Blad(
      Rapportdocument document,
      Leesoverzicht overzicht,
      Kolomoverzicht kolommen,
      List<Blok> blokken) {
    public Blad {
      blokken = List.copyOf(blokken);
    }
  }
}
