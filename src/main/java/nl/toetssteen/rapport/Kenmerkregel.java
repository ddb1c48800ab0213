package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.pta.Telt;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.rapport.Rapport.Rapportdocument;

/**
 * Holds one line of what is known of a document as a whole, for people.
 *
 * @param naam in Dutch: "Schooljaar"
 * @param waarde as found, or "niet gevonden"
 */
public record Kenmerkregel(String naam, String waarde) {

  /**
   * Gives the lines of a document. What a report needs (schooljaar, schoolsoorten, school) is named
   * also when it was not found; the rest only when it was.
   */
  public static List<Kenmerkregel> of(Documentprofiel profiel) {
    List<Kenmerkregel> regels = new ArrayList<>();
    regels.add(new Kenmerkregel("School", found(profiel.school())));
    put(regels, "BRIN", profiel.brin());
    regels.add(new Kenmerkregel("Schooljaar", found(profiel.schooljaar())));
    put(regels, "Cohort", String.join(", ", profiel.cohorten()));
    regels.add(
        new Kenmerkregel("Schoolsoorten", found(String.join(", ", profiel.schoolsoorten()))));
    put(
        regels,
        "Leerjaren",
        String.join(", ", profiel.leerjaren().stream().map(String::valueOf).toList()));
    return regels;
  }

  /** Gives the lines of a document with, for a PTA, what was read of its toetsen. */
  public static List<Kenmerkregel> of(Rapportdocument document) {
    List<Kenmerkregel> regels = of(document.profiel());
    List<Toets> toetsen = document.programma().toetsen();
    if (!toetsen.isEmpty()) {
      long vakken = toetsen.stream().map(Toets::vak).distinct().count();
      long rapport = toetsen.stream().filter(toets -> toets.telt() == Telt.RAPPORT).count();
      regels.add(
          new Kenmerkregel(
              "Toetsen",
              Opsomming.aantal(toetsen.size(), "toets", "toetsen")
                  + " van "
                  + Opsomming.aantal(vakken, "vak", "vakken")
                  + (rapport == 0
                      ? ""
                      : ", waarvan %d alleen voor het rapport".formatted(rapport))));
    }
    return regels;
  }

  private static String found(String waarde) {
    return waarde.isEmpty() ? "niet gevonden" : waarde;
  }

  private static void put(List<Kenmerkregel> regels, String naam, String waarde) {
    if (!waarde.isEmpty()) {
      regels.add(new Kenmerkregel(naam, waarde));
    }
  }
}
