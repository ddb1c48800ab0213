package nl.toetssteen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds the arrows of docs/ontwerp.md: data walks from left to right, and never back. */
@AnalyzeClasses(packages = "nl.toetssteen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<String> TO_JUDGE =
      List.of("document", "wet", "yaml", "lezen", "kenmerken", "checklist", "pta");
  private static final List<String> TO_REPORT = with(TO_JUDGE, "toetsing");
  private static final List<String> TO_WRITE = with(TO_REPORT, "rapport");

  /** Every room, with the rooms that it may use. A room that is still empty is allowed. */
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          entry("document", List.of()),
          entry("wet", List.of()),
          entry("yaml", List.of()),
          entry("lezen", List.of("document")),
          entry("kenmerken", List.of("document", "wet")),
          entry("checklist", List.of("wet", "yaml")),
          entry("pta", List.of("document", "kenmerken", "wet")),
          entry("toetsing", TO_JUDGE),
          entry("rapport", TO_REPORT),
          entry("opstellen", TO_WRITE),
          entry("dossier", TO_WRITE),
          entry("web", with(TO_WRITE, "opstellen", "dossier")),
          entry("cli", with(TO_WRITE, "opstellen", "dossier", "web")));

  @ArchTest static final ArchRule roomsUseOnlyWhatStandsBeforeThem = arrows();

  @ArchTest
  static final ArchRule roomsFormNoCircle =
      slices().matching("nl.toetssteen.(*)..").should().beFreeOfCycles();

  /** A format that knows another, or what becomes of its paragraphs, cannot change on its own. */
  @ArchTest
  static final ArchRule formatsAndBuilderDoNotKnowEachOther =
      slices()
          .matching("nl.toetssteen.lezen.(docx|odt|doc|rtf|rekenblad|html|pdf|tekst|opbouw)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("nl.toetssteen.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule readingStartsAtItsDoor =
      noClasses()
          .that(resideOutsideOfPackage("nl.toetssteen.lezen.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.toetssteen.lezen.docx..",
              "nl.toetssteen.lezen.odt..",
              "nl.toetssteen.lezen.doc..",
              "nl.toetssteen.lezen.rtf..",
              "nl.toetssteen.lezen.rekenblad..",
              "nl.toetssteen.lezen.ocr..",
              "nl.toetssteen.lezen.html..",
              "nl.toetssteen.lezen.opmaak..",
              "nl.toetssteen.lezen.pakket..",
              "nl.toetssteen.lezen.pdf..",
              "nl.toetssteen.lezen.tekst..",
              "nl.toetssteen.lezen.label..",
              "nl.toetssteen.lezen.opbouw..");

  /** Its first use costs seconds, and nobody who only checks should pay them. */
  @ArchTest
  static final ArchRule onlyTheWriterOfWordFilesLoadsDocx4j =
      noClasses()
          .that(resideOutsideOfPackage("nl.toetssteen.opstellen.word.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.docx4j..");

  @ArchTest
  static final ArchRule everythingHasARoom =
      noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..");

  @ArchTest
  static final ArchRule namesSayMoreThanImpl =
      noClasses().should().haveSimpleNameEndingWith("Impl");

  @ArchTest
  static final ArchRule logGoesThroughSlf4j =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that(resideOutsideOfPackage("nl.toetssteen.cli.."))
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule nothingStaticChanges = fields().that().areStatic().should().beFinal();

  private static ArchRule arrows() {
    Architectures.LayeredArchitecture arrows =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String room : ROOMS.keySet()) {
      arrows = arrows.layer(room).definedBy("nl.toetssteen." + room + "..");
    }
    for (Map.Entry<String, List<String>> room : ROOMS.entrySet()) {
      String[] allowed = room.getValue().toArray(String[]::new);
      arrows =
          allowed.length == 0
              ? arrows.whereLayer(room.getKey()).mayNotAccessAnyLayer()
              : arrows.whereLayer(room.getKey()).mayOnlyAccessLayers(allowed);
    }
    return arrows;
  }

  private static List<String> with(List<String> rooms, String... more) {
    return Stream.concat(rooms.stream(), Stream.of(more)).toList();
  }
}
