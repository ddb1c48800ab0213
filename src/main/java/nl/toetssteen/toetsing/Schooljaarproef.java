package nl.toetssteen.toetsing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.toetsing.Samentoetser.Botsing;

/** Tells whether a reglement and a PTA are for the same year. */
final class Schooljaarproef {

  private Schooljaarproef() {}

  static Optional<Botsing> clash(Documenttoetser reglement, Documenttoetser pta) {
    Documentprofiel regels = Documentprofiel.of(reglement.beeld().document);
    Documentprofiel toetsen = Documentprofiel.of(pta.beeld().document);
    boolean anders =
        !regels.schooljaar().isEmpty()
            && !toetsen.schooljaar().isEmpty()
            && !regels.schooljaar().equals(toetsen.schooljaar())
            && !covers(toetsen.cohorten(), regels.schooljaar());
    if (!anders) {
      return Optional.empty();
    }
    List<Vindplaats> plaatsen =
        Stream.of(place(pta, toetsen.schooljaar()), place(reglement, regels.schooljaar()))
            .flatMap(Optional::stream)
            .toList();
    return Optional.of(new Botsing(Uitkomst.STRIJDIG, "anders", toetsen.schooljaar(), plaatsen));
  }

  /** Tells whether a schooljaar is one of those of a cohort, from its first to its last. */
  private static boolean covers(List<String> cohorten, String schooljaar) {
    int jaar = Integer.parseInt(schooljaar.substring(0, 4));
    return cohorten.stream()
        .map(cohort -> cohort.split("-", -1))
        .anyMatch(
            van ->
                van.length == 2
                    && Integer.parseInt(van[0]) <= jaar
                    && jaar < Integer.parseInt(van[1]));
  }

  private static Optional<Vindplaats> place(Documenttoetser document, String schooljaar) {
    double begin = Double.parseDouble(schooljaar.substring(0, 4));
    return document.beeld().kenmerk("schooljaar").alle().stream()
        .filter(kenmerk -> kenmerk.waarde() == begin)
        .findFirst()
        .map(kenmerk -> document.point(kenmerk.woorden()));
  }
}
