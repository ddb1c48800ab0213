package nl.toetssteen.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Examenprogramma;
import nl.toetssteen.pta.Examenprogrammas;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Toets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the sample PTA's to their sources, and the drafts to their list of faults. */
class PtaVoorbeeldenTest {
  private static final Set<Kolomsoort> ALTIJD =
      Set.of(
          Kolomsoort.CODE,
          Kolomsoort.OMSCHRIJVING,
          Kolomsoort.DOMEINEN,
          Kolomsoort.SOORT,
          Kolomsoort.VORM,
          Kolomsoort.DUUR,
          Kolomsoort.MOMENT,
          Kolomsoort.WEGING,
          Kolomsoort.HERKANSING,
          Kolomsoort.HULPMIDDELEN,
          Kolomsoort.BEOORDELING);

  private static Document document(String bestand) throws IOException {
    return new DocumentReader(ReadLimits.standaard())
        .read(bestand, Files.readAllBytes(PtaVoorbeelden.voorbeeld(bestand)));
  }

  private static Programma programma(String bestand) throws IOException {
    return ProgrammaReader.packaged().read(document(bestand));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pta-havo-2026-2028.xlsx",
        "pta-havo-2026-2028-concept.xlsx",
        "pta-vmbo-tl-2026-2028.docx",
        "pta-vmbo-tl-2026-2028-concept.docx"
      })
  void theCommittedTablesAreThoseOfTheSource(String bestand) throws IOException {
    PtaBron bron = PtaVoorbeelden.bron(bestand.replaceFirst("\\..*", ""));
    List<List<List<String>>> verwacht =
        bron.tabellen().stream().map(PtaBron.Stuk.Tabel::rijen).toList();

    List<List<List<String>>> gemaakt =
        document(bestand)
            .alle()
            .map(Deel::tabel)
            .filter(Objects::nonNull)
            .map(this::cells)
            .toList();

    assertThat(gemaakt).isEqualTo(verwacht);
  }

  private List<List<String>> cells(Tabel tabel) {
    return tabel.rijen().stream()
        .map(rij -> rij.cellen().stream().map(Tabel.Cel::tekst).toList())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pta-havo-2026-2028.xlsx", "pta-vmbo-tl-2026-2028.docx"})
  void inTheGoodOnesEveryToetsHasEveryCell(String bestand) throws IOException {
    Programma programma = programma(bestand);

    assertThat(programma.onbegrepen()).isEmpty();
    assertThat(programma.toetsen())
        .hasSizeGreaterThan(30)
        .allSatisfy(toets -> assertThat(ALTIJD).noneMatch(soort -> toets.cel(soort).isEmpty()));
    assertThat(programma.toetsen()).extracting(t -> t.cel(Kolomsoort.CODE)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pta-havo-2026-2028.xlsx", "pta-vmbo-tl-2026-2028.docx"})
  void theGoodOnesCoverWhatTheSchoolExamMust(String bestand) throws IOException {
    Examenprogrammas programmas = Examenprogrammas.readPackaged();
    Map<String, List<Toets>> perVak =
        programma(bestand).toetsen().stream().collect(Collectors.groupingBy(Toets::vak));

    assertThat(perVak).hasSizeGreaterThan(8);
    perVak.forEach(
        (vak, toetsen) -> {
          String soort = toetsen.get(0).schoolsoorten().get(0);
          Set<String> getoetst = new HashSet<>();
          toetsen.forEach(toets -> getoetst.addAll(toets.begrepen().domeinen().codes()));
          assertThat(programmas.find(vak, soort).stream().flatMap(p -> missing(p, getoetst)))
              .as(vak)
              .isEmpty();
        });
  }

  /** A subdomain is tested with the domain that it is a part of. */
  private static Stream<String> missing(Examenprogramma programma, Set<String> getoetst) {
    return programma.verplichtInSe().stream()
        .map(Examenprogramma.Domein::code)
        .filter(code -> !getoetst.contains(code))
        .filter(code -> code.contains("/") || !getoetst.contains(code.substring(0, 1)));
  }

  @Test
  void theWeightsOfTheGoodWorkbookAddUp() throws IOException {
    Map<String, Double> sommen =
        programma("pta-havo-2026-2028.xlsx").toetsen().stream()
            .filter(toets -> toets.begrepen().weging().isPresent())
            .collect(
                Collectors.groupingBy(
                    Toets::vak,
                    Collectors.summingDouble(t -> t.begrepen().weging().orElseThrow().waarde())));

    assertThat(sommen)
        .hasSizeGreaterThan(8)
        .allSatisfy((vak, som) -> assertThat(som).isEqualTo(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pta-vmbo-tl-2026-2028", "pta-vmbo-tl-2026-2028-concept"})
  void thePdfHoldsTheSameProgramme(String naam) throws IOException {
    List<Toets> pdf = programma(naam + ".pdf").toetsen();
    List<Toets> docx = programma(naam + ".docx").toetsen();

    assertThat(pdf).extracting(Toets::vak).isEqualTo(docx.stream().map(Toets::vak).toList());
    assertThat(pdf).extracting(Toets::cellen).isEqualTo(docx.stream().map(Toets::cellen).toList());
  }

  @Test
  void everyFaultStandsInTheReadmeOncePerFile() throws IOException {
    String readme = Files.readString(PtaVoorbeelden.voorbeeld("README.md"));

    assertThat(fouten())
        .hasSize(19)
        .allSatisfy(fout -> assertThat(readme).contains(fout.readmeRij()));
    assertThat(fouten()).extracting(fout -> fout.bestand() + fout.eis()).doesNotHaveDuplicates();
    assertThat(fouten())
        .extracting(Fout::uitkomst)
        .containsOnly("onvolledig", "ontbreekt", "strijdig");
  }

  @Test
  void theDraftWorkbookDiffersInExactlyTheSubjectsOfItsFaults() throws IOException {
    Set<List<String>> goed = rijen(PtaVoorbeelden.HAVO.get(0));
    Set<List<String>> concept = rijen(PtaVoorbeelden.HAVO.get(1));
    Set<String> anders = new TreeSet<>();
    concept.stream().filter(rij -> !goed.contains(rij)).forEach(rij -> anders.add(rij.get(0)));
    Set<String> beloofd =
        fouten().stream()
            .filter(fout -> fout.bestand().startsWith(PtaVoorbeelden.HAVO.get(1)))
            .map(Fout::vak)
            .filter(vak -> !vak.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(anders).isEqualTo(beloofd);
  }

  private static Set<List<String>> rijen(String naam) throws IOException {
    return PtaVoorbeelden.bron(naam).tabellen().stream()
        .flatMap(tabel -> tabel.rijen().stream())
        .collect(Collectors.toSet());
  }

  private static List<Fout> fouten() throws IOException {
    return Files.readAllLines(PtaVoorbeelden.voorbeeld("fouten-pta.csv")).stream()
        .skip(1)
        .map(Fout::of)
        .toList();
  }

  private record Fout(
      String bestand, String eis, String uitkomst, String vak, String toets, String toelichting) {
    static Fout of(String regel) {
      String[] velden = regel.split(";", -1);
      return new Fout(velden[0], velden[1], velden[2], velden[3], velden[4], velden[5]);
    }

    String readmeRij() {
      return "| %s | %s | `%s` | %s | %s |".formatted(vak, toets, eis, toelichting, uitkomst);
    }
  }
}
