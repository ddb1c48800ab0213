package nl.toetssteen.pta;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.kenmerken.Soortoordeel;

/**
 * Knows a PTA by the toetsen that were read in it, where no title and no words in the heads of its
 * tables told so: an export of a system speaks in names of fields.
 */
public final class Programmaherkenner {
  private static final int FEWEST = 3;

  /** Lists of homework and of marks have a moment and a description too. */
  private static final Set<Kolomsoort> ALLEEN_PTA =
      EnumSet.of(Kolomsoort.WEGING, Kolomsoort.HERKANSING, Kolomsoort.DOMEINEN);

  private static final Pattern LEERLING =
      Pattern.compile("(?is).*(?:leerling|lln|stamn(?:r|ummer)|student).*");

  private Programmaherkenner() {}

  /**
   * Tells whether toetsen decide what a document is: nothing else did, or it has nothing but tables
   * and is taken for a reglement by a few words in these.
   */
  public static boolean isOpen(Document document, Documentsoort soort) {
    return switch (document.formaat()) {
      case XLSX, ODS, CSV ->
          soort == Documentsoort.ONBEKEND
              || soort == Documentsoort.EXAMENREGLEMENT && document.artikelen() == 0;
      default -> soort == Documentsoort.ONBEKEND;
    };
  }

  /** Gives what a document is by what was read in it; the same when it was known before. */
  public static Documentprofiel judge(
      Document document, Documentprofiel profiel, Programma programma) {
    List<Toets> toetsen = programma.toetsen();
    if (toetsen.size() < FEWEST || !isOpen(document, profiel.soort()) || !isOfSchool(toetsen)) {
      return profiel;
    }
    long tabellen = programmes(programma);
    if (tabellen == 0) {
      return profiel;
    }
    String uitleg =
        "gevonden: %d toetsen in %d %s"
            .formatted(toetsen.size(), tabellen, tabellen == 1 ? "tabel" : "tabellen");
    return profiel.judged(new Soortoordeel(Documentsoort.PTA, uitleg));
  }

  /** A list of goods has weights and kinds as well, and one of marks names pupils. */
  private static boolean isOfSchool(List<Toets> toetsen) {
    Vakken vakken = Vakken.readPackaged();
    long bekend =
        toetsen.stream()
            .filter(toets -> vakken.find(toets.vak(), toets.schoolsoorten()).isPresent())
            .count();
    return bekend * 2 >= toetsen.size()
        && toetsen.get(0).overig().keySet().stream()
            .noneMatch(kop -> LEERLING.matcher(kop).matches());
  }

  private static long programmes(Programma programma) {
    Map<String, List<Kolomsoort>> perTabel =
        programma.kolommen().stream()
            .filter(kolom -> kolom.soort().isPresent())
            .collect(
                Collectors.groupingBy(
                    Kolom::tabel,
                    Collectors.mapping(kolom -> kolom.soort().orElseThrow(), Collectors.toList())));
    return perTabel.values().stream().filter(Programmaherkenner::isProgramme).count();
  }

  private static boolean isProgramme(List<Kolomsoort> soorten) {
    long typing =
        Arrays.stream(Kolomsoort.values())
            .filter(soort -> soort.isTyping() && soorten.contains(soort))
            .count();
    return typing >= FEWEST && soorten.stream().anyMatch(ALLEEN_PTA::contains);
  }
}
