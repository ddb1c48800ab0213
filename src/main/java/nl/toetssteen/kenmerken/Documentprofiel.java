package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;

/**
 * Describes a document as a whole.
 *
 * @param oordeel what it is taken for, and why
 * @param school name of the school as printed; empty when the title page and running heads do not
 *     name one by its form
 * @param brin number of the school ("00AB" or "00AB00"); empty when not printed
 * @param schooljaar "2026-2027"; empty when the title page and running heads do not name one
 * @param cohorten "2025-2027" or only the first year; empty when none is named there
 * @param schoolsoorten as in the report contract ("vmbo-tl"), in the order of the law; empty when
 *     none is named
 * @param leerjaren 1 to 6, from low to high; empty when none is named
 */
public record Documentprofiel(
    Soortoordeel oordeel,
    String school,
    String brin,
    String schooljaar,
    List<String> cohorten,
    List<String> schoolsoorten,
    List<Integer> leerjaren) {

  private static final String COHORT = "cohort";
  private static final int EERSTE_REGELS = 3;
  private static final int LANGSTE_REGEL = 160;

  /** A title page says what it is within so many lines; more is no title page. */
  private static final int MEESTE_REGELS = 60;

  public Documentprofiel {
    cohorten = List.copyOf(cohorten);
    schoolsoorten = List.copyOf(schoolsoorten);
    leerjaren = List.copyOf(leerjaren);
  }

  /**
   * Describes a document: the title page and running heads decide, else what the text mentions.
   * What is not printed is left empty rather than guessed.
   */
  public static Documentprofiel of(Document document) {
    List<String> titel = titleLines(document);
    Doorzocht alles = Doorzocht.van(String.join("\n", texts(document).toList()));
    Soortoordeel oordeel = Soortherkenner.judge(Aanwijzingen.of(document, titel, alles));
    return new Documentprofiel(
        oordeel,
        Schoolnaam.find(titel),
        Brin.find(titel, Stream.concat(titel.stream(), texts(document))),
        schoolYear(titel).orElse(""),
        Cohorten.find(titel),
        schooltypes(titel, alles),
        years(document, titel, oordeel.soort()));
  }

  /** Finds the schoolsoorten that a short text names; "vmbo" alone stands for all leerwegen. */
  public static List<String> schooltypes(String tekst) {
    return Schoolsoorten.find(Doorzocht.van(tekst), 1);
  }

  /** Gives what the user says of it precedence over what was found. */
  public Documentprofiel met(Documentsoort soort, List<String> gekozen) {
    return with(
        soort == null ? oordeel : Soortoordeel.gekozen(soort),
        gekozen.isEmpty() ? schoolsoorten : gekozen);
  }

  /** Gives the same with another judgment of what the document is. */
  public Documentprofiel judged(Soortoordeel ander) {
    return with(ander, schoolsoorten);
  }

  private Documentprofiel with(Soortoordeel ander, List<String> soorten) {
    return new Documentprofiel(ander, school, brin, schooljaar, cohorten, soorten, leerjaren);
  }

  /** Gives the kind of document that it is taken for. */
  public Documentsoort soort() {
    return oordeel.soort();
  }

  /** Gives the title page and running heads; the names of the sheets say what a workbook is. */
  private static List<String> titleLines(Document document) {
    Stream<Deel> bovenaan =
        switch (document.formaat()) {
          case XLSX, ODS -> document.delen().stream();
          default -> Stream.empty();
        };
    List<Deel> blad = document.titelblad();
    Stream<Deel> begin =
        blad.isEmpty() && document.alle().noneMatch(deel -> deel.soort().heeftKop())
            ? document.alle().filter(deel -> deel.tabel() == null).limit(EERSTE_REGELS)
            : blad.stream();
    return Stream.of(
            begin.flatMap(deel -> Stream.of(deel.kop(), deel.tekst())),
            document.kopregels().stream(),
            bovenaan.map(Deel::kop))
        .flatMap(regels -> regels)
        .filter(regel -> !regel.isBlank() && regel.length() <= LANGSTE_REGEL)
        .limit(MEESTE_REGELS)
        .toList();
  }

  private static List<String> headings(Document document) {
    return document.alle().map(Deel::kop).filter(kop -> !kop.isBlank()).toList();
  }

  /** The headings of a PTA say for which years each of its programmes is. */
  private static List<Integer> years(Document document, List<String> titel, Documentsoort soort) {
    List<Integer> jaren = Leerjaren.find(titel);
    boolean perVak = jaren.isEmpty() && soort == Documentsoort.PTA;
    return perVak ? Leerjaren.find(headings(document)) : jaren;
  }

  private static Stream<String> texts(Document document) {
    return document.alle().flatMap(deel -> Stream.of(deel.kop(), deel.tekst()));
  }

  private static List<String> schooltypes(List<String> titel, Doorzocht alles) {
    List<String> genoemd = schooltypes(String.join("\n", titel));
    return genoemd.isEmpty() ? Schoolsoorten.find(alles, 2) : genoemd;
  }

  /** Finds the schooljaar; a year of its own goes before the first year of a cohort. */
  private static Optional<String> schoolYear(List<String> regels) {
    Optional<String> eigen = schoolYear(regels, false);
    return eigen.isPresent() ? eigen : schoolYear(regels, true);
  }

  private static Optional<String> schoolYear(List<String> regels, boolean cohort) {
    KenmerkFinder finder = new KenmerkFinder();
    return regels.stream()
        .flatMap(
            regel ->
                finder.find(Doorzocht.van(regel), "schooljaar").stream()
                    .filter(
                        k ->
                            regel.regionMatches(true, k.van(), COHORT, 0, COHORT.length())
                                == cohort))
        .findFirst()
        .map(kenmerk -> "%d-%d".formatted((int) kenmerk.waarde(), (int) kenmerk.waarde() + 1));
  }
}
