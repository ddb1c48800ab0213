package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers what stands between the name of a subject and where its part of the document ends. */
final class Vakstuk {

  /** A sentence that speaks of the subjects together is not about the one it stands below. */
  private static final Pattern OVER_ALLE =
      Pattern.compile("(?iU)\\b(?:vakken|(?:elk|ieder|per|welk) vak)\\b");

  private record Regel(List<String> schoolsoorten, String deel, int rij, String tekst) {}

  private final String vak;
  private final int diepte;
  private List<String> schoolsoorten;
  private final List<Regel> regels = new ArrayList<>();
  private final List<Toets> toetsen = new ArrayList<>();

  /**
   * Creates a part without text.
   *
   * @param diepte how deep the name stands in the tree
   */
  Vakstuk(Aanduiding naam, int diepte) {
    this.vak = naam.vak();
    this.diepte = diepte;
    this.schoolsoorten = naam.schoolsoorten();
  }

  boolean isOf(Aanduiding ander) {
    return vak.equals(ander.vak());
  }

  int diepte() {
    return diepte;
  }

  /** Says for which kinds of school is what follows; where the subject is named anew, for all. */
  void narrow(Aanduiding gezegd) {
    boolean blijft = gezegd.vak().isEmpty() && gezegd.schoolsoorten().isEmpty();
    schoolsoorten = blijft ? schoolsoorten : gezegd.schoolsoorten();
  }

  void add(String deel, int rij, String tekst) {
    if (!tekst.isBlank() && !OVER_ALLE.matcher(tekst).find()) {
      regels.add(new Regel(schoolsoorten, deel, rij, tekst));
    }
  }

  void add(List<Toets> gelezen) {
    toetsen.addAll(gelezen);
  }

  /**
   * Gives what it says about the subject of its toetsen. Nothing when there are none: a name in a
   * list, above text that is about something else.
   */
  List<Vakregel> lines() {
    List<String> vakken = toetsen.stream().map(Toets::vak).distinct().toList();
    List<String> soorten =
        toetsen.stream().flatMap(toets -> toets.schoolsoorten().stream()).distinct().toList();
    return vakken.isEmpty()
        ? List.of()
        : regels.stream()
            .map(r -> new Vakregel(vakken, kinds(r, soorten), r.deel(), r.rij(), r.tekst()))
            .toList();
  }

  private static List<String> kinds(Regel regel, List<String> soorten) {
    return Collections.disjoint(regel.schoolsoorten(), soorten) ? soorten : regel.schoolsoorten();
  }
}
