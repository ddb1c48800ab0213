package nl.toetssteen.rapport;

import static nl.toetssteen.kenmerken.Documentsoort.EXAMENREGLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Indelingen;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.toetsing.Betreft;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControleTest {

  private static final Path VOORBEELDEN = Path.of("sample-reglementen");
  private static final Checklist CHECKLIST = ChecklistReader.readPackaged();
  private static final List<Eis> VOOR_EXAMENREGLEMENT =
      CHECKLIST.eisen().stream()
          .filter(eis -> eis.geldt().document().equals(EXAMENREGLEMENT.toString()))
          .toList();
  private static final Clock KLOK =
      Clock.fixed(
          LocalDate.of(2026, 9, 28).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

  private static final String PTA =
      "# Bijlage 1 Toetsen Duits\n\n| Toets | Periode | Weging |\n|---|---|---|\n| DU41 | 1 | 20% |\n";

  private final Controle controle =
      new Controle(new DocumentReader(ReadLimits.standaard()), CHECKLIST, KLOK);

  private static Bestand sample(String naam) throws IOException {
    return new Bestand(naam, Files.readAllBytes(VOORBEELDEN.resolve(naam)));
  }

  private Rapport check(String naam) throws IOException {
    return controle.check(List.of(sample(naam)), Keuzes.geen());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"examenreglement-2026-2027.docx", "examenreglement-2026-2027.pdf"})
  void theGoodRegulationGivesNoAlarmOnAnything(String naam) throws IOException {
    Rapport rapport = check(naam);

    assertThat(rapport.bevindingen()).hasSameSizeAs(VOOR_EXAMENREGLEMENT);
    assertThat(rapport.bevindingen())
        .allSatisfy(
            b -> assertThat(b.ernst()).as(b.eis() + ": " + b.uitleg()).isEqualTo(Ernst.GEEN));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"examenreglement-2026-2027-concept.docx", "examenreglement-2026-2027-concept.pdf"})
  void theDraftGivesExactlyTheFaultsOnItsList(String naam) throws IOException {
    Map<String, Uitkomst> alarmen =
        check(naam).bevindingen().stream()
            .filter(b -> b.ernst() != Ernst.GEEN)
            .collect(
                Collectors.toMap(Bevinding::eis, Bevinding::uitkomst, (a, b) -> a, TreeMap::new));

    assertThat(alarmen).isEqualTo(listedFaults());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"examenreglement-2026-2027-concept.docx", "examenreglement-2026-2027-concept.pdf"})
  void everyFaultThatStandsSomewhereIsPointedAt(String naam) throws IOException {
    Map<String, Bevinding> bevindingen =
        check(naam).bevindingen().stream().collect(Collectors.toMap(Bevinding::eis, b -> b));

    faultLines()
        .map(regel -> regel.split(";", -1))
        .filter(fout -> !fout[1].equals("ontbreekt"))
        .forEach(
            fout ->
                assertThat(bevindingen.get(fout[0]).vindplaatsen().get(0).artikel())
                    .as(fout[0])
                    .startsWith(fout[2]));
  }

  private static Stream<String> faultLines() throws IOException {
    return Files.readAllLines(VOORBEELDEN.resolve("fouten.csv")).stream().skip(1);
  }

  private static Map<String, Uitkomst> listedFaults() throws IOException {
    Map<String, Uitkomst> fouten = new TreeMap<>();
    faultLines()
        .map(regel -> regel.split(";", -1))
        .forEach(
            fout ->
                fouten.put(
                    fout[0],
                    Stream.of(Uitkomst.values())
                        .filter(u -> u.toString().equals(fout[1]))
                        .findFirst()
                        .orElseThrow()));
    return fouten;
  }

  @Test
  void thePeildatumIsTheFirstDayOfTheSchooljaarOfTheDocument() throws IOException {
    Rapport rapport = check("examenreglement-2026-2027.docx");

    assertThat(rapport.peildatum()).isEqualTo("2026-08-01");
    assertThat(rapport.peildatumUitleg()).contains("2026-2027");
    assertThat(rapport.documenten().get(0).schoolsoorten())
        .containsExactly("vmbo-tl", "havo", "vwo");
  }

  @Test
  void withoutASchooljaarThePeildatumIsToday() {
    Bestand kort = text("# Artikel 1 Beroep\n\nEen kandidaat kan in beroep gaan.");

    assertThat(controle.check(List.of(kort), Keuzes.geen()).peildatum()).isEqualTo("2026-09-28");
  }

  @Test
  void aRequirementForOtherSchoolsDoesNotApply() {
    Bestand kort = text("# Artikel 1 Beroep\n\nEen kandidaat kan in beroep gaan.");
    Keuzes vwo =
        new Keuzes(
            List.of("vwo"),
            null,
            List.of("er.se.herexamen-maatschappijleer"),
            List.of(),
            EXAMENREGLEMENT);

    assertThat(controle.check(List.of(kort), vwo).bevindingen())
        .extracting(Bevinding::uitkomst, Bevinding::reden)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Uitkomst.NIET_VAN_TOEPASSING, "andere-schoolsoort"));
  }

  @Test
  void whatIsMissingNamesTheArticleThatComesNearest() {
    Bestand kort = text("# Artikel 7 Beroep\n\nEr is een commissie van beroep.");
    Keuzes termijn =
        new Keuzes(List.of(), null, List.of("er.beroep.termijn"), List.of(), EXAMENREGLEMENT);

    assertThat(controle.check(List.of(kort), termijn).bevindingen().get(0).uitleg())
        .contains("Het dichtst in de buurt komt artikel 7 (Beroep)");
  }

  @Test
  void noRequirementForAnExamenreglementRunsOnAPta() {
    Rapport rapport = controle.check(List.of(text(PTA)), Keuzes.geen());

    assertThat(rapport.documenten().get(0).soort()).isEqualTo("pta");
    assertThat(rapport.bevindingen())
        .extracting(Bevinding::eis)
        .noneMatch(e -> e.startsWith("er."));
    assertThat(rapport.waarschuwingen())
        .first()
        .asString()
        .contains("“kort.md” is herkend als PTA", "niet aan die voor een examenreglement");
    assertThat(Uitkomsten.conclusie(rapport)).doesNotContain("niets getoetst");
  }

  @Test
  void aPtaBesideAReglementIsExpectedToBeOnlyThat() {
    Rapport rapport = controle.check(List.of(text("# Examenreglement"), text(PTA)), Keuzes.geen());

    assertThat(rapport.waarschuwingen()).noneMatch(w -> w.contains("herkend als PTA"));
  }

  @Test
  void toetsenWithoutASubjectAreASubjectOfTheirOwn() {
    Rapport rapport = controle.check(List.of(text(PTA.replace("Duits", ""))), Keuzes.geen());

    assertThat(Vakgroepen.of(rapport))
        .singleElement()
        .satisfies(
            vak -> {
              assertThat(vak.naam()).isEqualTo("vak niet gevonden");
              assertThat(vak.find("pta.toets.duur")).isPresent();
            });
  }

  @Test
  void theWordOfTheUserMakesThemRun() {
    Keuzes keuzes = new Keuzes(List.of(), null, List.of(), List.of(), EXAMENREGLEMENT);

    Rapport rapport = controle.check(List.of(text(PTA)), keuzes);

    assertThat(rapport.documenten().get(0).soort()).isEqualTo("examenreglement");
    assertThat(rapport.bevindingen()).hasSameSizeAs(VOOR_EXAMENREGLEMENT);
    assertThat(rapport.waarschuwingen()).isEmpty();
  }

  @Test
  void aRegulationWithAPtaInItIsCheckedForBoth() {
    String begin = "Examenreglement en PTA\n\n";
    String artikel =
        "# Artikel %d Schoolexamen\n\nEen kandidaat mag herkansen. De uitslag volgt.\n\n";
    String artikelen = artikel.formatted(1) + artikel.formatted(2) + artikel.formatted(3);

    String pta = PTA.replace("# Bijlage 1 Toetsen Duits", "# PTA Duits havo");
    Rapport rapport = controle.check(List.of(text(begin + artikelen + pta)), Keuzes.geen());

    assertThat(rapport.documenten().get(0).soort()).isEqualTo("examenreglement-en-pta");
    assertThat(rapport.bevindingen())
        .filteredOn(b -> b.betreft().equals(Betreft.ALLES))
        .extracting(Bevinding::eis)
        .containsAll(VOOR_EXAMENREGLEMENT.stream().map(Eis::id).toList());
    assertThat(rapport.bevindingen()).extracting(b -> b.betreft().vak()).contains("Duits");
    assertThat(rapport.waarschuwingen()).isEmpty();
  }

  @Test
  void aDocumentAboutSomethingElseComesWithAWarning() {
    String recept = "Verwarm de oven voor. Meng het meel met de boter en de suiker.\n\n";
    Bestand taart = text("Appeltaart\n\n" + recept.repeat(40));

    Rapport rapport = controle.check(List.of(taart), Keuzes.geen());
    assertThat(rapport.bevindingen()).isEmpty();
    assertThat(rapport.waarschuwingen())
        .singleElement()
        .asString()
        .startsWith("“kort.md” lijkt geen examenreglement, PTA of taakomschrijving")
        .contains("bijna geen woorden over examens", "--soort examenreglement");
  }

  @Test
  void aDocumentThatIsCheckedAgainstAppearancesSaysSo() {
    Keuzes keuzes = new Keuzes(List.of(), null, List.of(), List.of(), EXAMENREGLEMENT);

    Rapport rapport = controle.check(List.of(text("Appeltaart\n\nMeng het meel.")), keuzes);

    assertThat(rapport.bevindingen()).hasSameSizeAs(VOOR_EXAMENREGLEMENT);
    assertThat(rapport.waarschuwingen())
        .singleElement()
        .asString()
        .contains("op uw keuze getoetst als examenreglement, maar lijkt dat niet te zijn");
  }

  @Test
  void anExamenreglementComesWithoutAWarning() throws IOException {
    assertThat(check("examenreglement-2026-2027.docx").waarschuwingen()).isEmpty();
  }

  @Test
  void placesInTheSecondFileSaySo() {
    Bestand eerste = text("# Artikel 1 Algemeen\n\nDit is het reglement.");
    Bestand tweede = text("# Artikel 1 Wet\n\nHet Eindexamenbesluit bepaalt de uitslag.");
    Keuzes wetgeving =
        new Keuzes(List.of(), null, List.of("er.actueel.wetgeving"), List.of(), EXAMENREGLEMENT);

    List<Bevinding> bevindingen = controle.check(List.of(eerste, tweede), wetgeving).bevindingen();

    assertThat(bevindingen)
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET, Uitkomst.STRIJDIG);
    assertThat(bevindingen.get(1).vindplaatsen().get(0).document()).isEqualTo(2);
  }

  private static Bestand text(String tekst) {
    return new Bestand("kort.md", tekst.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void theUserSaysWhatTheColumnsOfAPtaHold() {
    byte[] pta =
        """
        # PTA biologie havo 4

        | Item | Gebied | Wanneer | Zoveel |
        |---|---|---|---|
        | BI1 | Cellen | P1 | 40 |
        | BI2 | Planten | P2 | 60 |
        """
            .getBytes(StandardCharsets.UTF_8);
    Keuzes keuzes =
        new Keuzes(
                List.of(), null, List.of("pta.vak.cijferberekening"), List.of(), Documentsoort.PTA)
            .with(
                Indelingen.read(
                    """
                    indelingen:
                      - koppen: [Item, Gebied, Wanneer, Zoveel]
                        kolommen: {Item: code, Gebied: omschrijving, Wanneer: moment, Zoveel: weging}
                    """
                        .getBytes(StandardCharsets.UTF_8)));

    Rapport rapport = controle.check(List.of(new Bestand("pta.md", pta)), keuzes);

    assertThat(rapport.documenten().get(0).programma().toetsen()).hasSize(2);
    assertThat(rapport.bevindingen())
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }
}
