package nl.toetssteen.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.Opsteller;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import nl.toetssteen.opstellen.word.Gevuld;
import nl.toetssteen.opstellen.word.Sjabloonfout;
import nl.toetssteen.opstellen.word.WordSchrijver;
import nl.toetssteen.yaml.InvalidYaml;
import nl.toetssteen.yaml.YamlReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Drafts a document for a school. */
@Command(
    name = "genereer",
    description = "Stel een examenreglement, PTA of taakomschrijving op voor uw school.",
    footer = {
      "",
      "Begin met: ./toetssteen genereer --wat profiel --uit schoolprofiel.yaml",
      "Vul dat bestand in voor uw school en geef het daarna mee met --profiel.",
      "",
      "Met --sjabloon komt de tekst in een Word-bestand van uw school, op de plaats van",
      "het besturingselement voor inhoud met de tag toetssteen:reglement. Geef later het",
      "gemaakte document zelf als sjabloon: dan worden de artikelen ververst, en blijft",
      "staan wat u zelf schreef of veranderde.",
      "",
      "Afsluitcode: 0 gelukt, 2 opdracht of profiel klopt niet, 3 bestand niet te lezen,",
      "70 fout in Toetssteen zelf."
    })
final class GenereerCommand implements Callable<Integer> {
  private static final String VOORBEELD = "examenreglement.pdf";
  private static final String OPTIE = "--uit";

  private final Samenstelling delen;

  @Spec private CommandSpec spec;

  @Option(
      names = "--profiel",
      paramLabel = "BESTAND",
      description = "Het profiel van uw school (YAML). Anders dat van een verzonnen school.")
  private Path profiel;

  @Option(
      names = "--wat",
      paramLabel = "WAT",
      converter = Keuze.Opstelling.class,
      description =
          "examenreglement (standaard), taakomschrijving (van de examensecretaris), pta, pta-werkboek,"
              + " wijzigingsbericht (na een wijziging van het PTA), of profiel: een ingevuld voorbeeld"
              + " van een profiel.")
  private Opstelling wat = Opstelling.EXAMENREGLEMENT;

  @Option(
      names = OPTIE,
      paramLabel = "PAD",
      required = true,
      description = "Waar het komt. De naam bepaalt de vorm: .docx, .pdf, .html of .md.")
  private Path uit;

  @Option(
      names = "--sjabloon",
      paramLabel = "BESTAND",
      description = "Een Word-bestand (.docx) van uw school waar de tekst in komt.")
  private Path sjabloon;

  @Mixin private PtaOpstelling pta;

  /** Names what can be drafted. */
  enum Opstelling {
    EXAMENREGLEMENT,
    TAAKOMSCHRIJVING,
    PTA,
    PTA_WERKBOEK,
    WIJZIGINGSBERICHT,
    PROFIEL;

    /** Gives the name that users choose by. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Creates the command. */
  GenereerCommand(Samenstelling delen) {
    this.delen = delen;
  }

  @Override
  public Integer call() {
    OutputFile uitvoer = new OutputFile(uit, OPTIE, VOORBEELD);
    List<Path> documenten = new ArrayList<>(pta.documents());
    Stream.of(profiel, sjabloon).filter(Objects::nonNull).forEach(documenten::add);
    uitvoer.verify(documenten);
    uitvoer.write(draft());
    return Exit.GEEN_BEVINDINGEN.code();
  }

  private byte[] draft() {
    String naam = String.valueOf(uit.getFileName());
    return switch (wat) {
      case PROFIEL -> ProfielReader.example().getBytes(StandardCharsets.UTF_8);
      case PTA_WERKBOEK -> {
        if (!naam.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
          throw Melding.gebruik(
              "Een werkboek is een rekenblad. Laat de naam eindigen op .xlsx, bijvoorbeeld: --uit werkboek.xlsx");
        }
        yield pta.workbook(readProfile());
      }
      default -> {
        Bestandsvorm vorm = Bestandsvorm.of(naam).orElseThrow(this::unknownForm);
        yield document(draft(readProfile()), vorm);
      }
    };
  }

  private Uitgave draft(Schoolprofiel school) {
    LocalDate vandaag = delen.vandaag().get();
    return switch (wat) {
      case PTA -> pta.booklet(school, logo(school), vandaag);
      case WIJZIGINGSBERICHT -> pta.notification(school, logo(school), vandaag);
      case TAAKOMSCHRIJVING -> new Opsteller().draftTasks(school, logo(school), vandaag);
      default -> new Opsteller().draft(school, logo(school), vandaag);
    };
  }

  private byte[] document(Uitgave uitgave, Bestandsvorm vorm) {
    if (sjabloon != null && vorm != Bestandsvorm.DOCX) {
      throw Melding.gebruik(
          "Een sjabloon kan alleen met Word. Laat --uit eindigen op .docx, of laat --sjabloon weg.");
    }
    try {
      return sjabloon == null
          ? new Schrijver().write(uitgave, vorm)
          : filled(new Schrijver().writeIn(template(), uitgave));
    } catch (Sjabloonfout e) {
      throw Melding.gebruik(e.getMessage(), e);
    }
  }

  private byte[] filled(Gevuld document) {
    document.meldingen().forEach(spec.commandLine().getErr()::println);
    return document.inhoud();
  }

  private byte[] template() {
    return new InputFile(sjabloon, WordSchrijver.GROOTSTE_SJABLOON).load().inhoud();
  }

  private Melding unknownForm() {
    return Melding.gebruik(
        "Aan de naam '%s' is niet te zien welke vorm u wilt. Laat hem eindigen op .docx, .pdf, .html of .md, bijvoorbeeld: --uit %s"
            .formatted(uit, VOORBEELD));
  }

  private Schoolprofiel readProfile() {
    ProfielReader reader = new ProfielReader();
    if (profiel == null) {
      spec.commandLine()
          .getErr()
          .println(
              "Er is geen profiel opgegeven. Dit wordt een document van een verzonnen school.");
      return reader.readExample();
    }
    try {
      ProfielReader.Gelezen gelezen = reader.read(String.valueOf(profiel.getFileName()), text());
      gelezen.meldingen().forEach(spec.commandLine().getErr()::println);
      return gelezen.profiel();
    } catch (InvalidYaml e) {
      throw Melding.gebruik(e.getMessage(), e);
    }
  }

  private String text() {
    byte[] inhoud = new InputFile(profiel, YamlReader.MEESTE_BYTES).load().inhoud();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
    } catch (CharacterCodingException e) {
      throw Melding.onleesbaar(
          "Het profiel '%s' heeft tekens die niet kloppen. Sla het op als UTF-8."
              .formatted(profiel),
          e);
    }
  }

  /** Loads the logo that lies beside the profile. */
  private Logo logo(Schoolprofiel school) {
    if (school.school().logo().isEmpty()) {
      return null;
    }
    Path pad = profiel.resolveSibling(school.school().logo());
    try {
      return Logo.of(new InputFile(pad, Logo.MEESTE_BYTES).load().inhoud());
    } catch (IllegalArgumentException e) {
      throw Melding.gebruik(e.getMessage(), e);
    }
  }
}
