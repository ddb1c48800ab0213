package nl.toetssteen.opstellen.uitgave;

import java.util.List;

/**
 * Holds what the title page says, and what headers and footers repeat.
 *
 * @param titel kind of document: "Examenreglement"
 * @param school name of the school
 * @param ondertitel for whom: "vmbo-tl, havo en vwo"
 * @param schooljaar "2026-2027"
 * @param regels further lines, such as who adopted it and when
 * @param versie how this edition is told from others: "Versie van 1 september 2026"
 * @param vormgeving colour and logo of the school
 */
public record Titelblad(
    String titel,
    String school,
    String ondertitel,
    String schooljaar,
    List<String> regels,
    String versie,
    Vormgeving vormgeving) {

  private static final int LANGSTE_KOPREGEL = 90;

  public Titelblad {
    regels = List.copyOf(regels);
  }

  /** Gives the title with the school: "Examenreglement Lyceum De Hoge Duin". */
  public String volledigeTitel() {
    return titel + " " + school;
  }

  /** Gives the line above every page; a long name is cut, because it has one line. */
  public String kopregel() {
    String regel = volledigeTitel();
    return regel.length() <= LANGSTE_KOPREGEL
        ? regel
        : regel.substring(0, LANGSTE_KOPREGEL).strip() + "…";
  }

  /** Gives the line below every page, without the page number. */
  public String voetregel() {
    return "Schooljaar " + schooljaar + " – " + versie;
  }
}
