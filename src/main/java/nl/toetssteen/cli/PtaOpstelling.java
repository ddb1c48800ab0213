package nl.toetssteen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.Berichtopsteller;
import nl.toetssteen.opstellen.PtaOpsteller;
import nl.toetssteen.opstellen.Werkboekopsteller;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Programmavergelijking;
import nl.toetssteen.pta.Vakken;
import nl.toetssteen.pta.Werkboek;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the options of {@code genereer} for what has to do with a PTA, and drafts it. */
final class PtaOpstelling {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--programma",
      paramLabel = "BESTAND",
      description =
          "pta: de toetsen (.xlsx, .ods, .csv, .docx, ...). Anders die van een verzonnen school.")
  private Path programma;

  @Option(
      names = "--schoolsoort",
      paramLabel = "SOORT",
      converter = Keuze.Schoolsoort.class,
      description =
          "pta en pta-werkboek: alleen voor vmbo-bb, vmbo-kb, vmbo-gl, vmbo-tl, havo of vwo.")
  private String schoolsoort;

  @Option(
      names = "--leerjaar",
      paramLabel = "NR",
      description = "pta: alleen de toetsen van dit leerjaar.")
  private Integer leerjaar;

  @Option(
      names = "--vak",
      paramLabel = "VAK",
      description = "pta-werkboek: alleen voor dit vak. Anders voor alle vakken.")
  private String vak;

  @Option(
      names = "--oud",
      paramLabel = "PTA",
      description = "wijzigingsbericht: het PTA zoals het was.")
  private Path oud;

  @Option(
      names = "--nieuw",
      paramLabel = "PTA",
      description = "wijzigingsbericht: het PTA zoals het wordt.")
  private Path nieuw;

  @Mixin private Indelingkeuze indeling;

  /** Gives the documents that the user named; what is written must not be one of them. */
  List<Path> documents() {
    return Stream.of(programma, oud, nieuw).filter(Objects::nonNull).toList();
  }

  /** Drafts the booklet. */
  Uitgave booklet(Schoolprofiel profiel, Logo logo, LocalDate vandaag) {
    Programma geheel = programma == null ? PtaOpsteller.example() : loader().load(programma);
    if (programma == null) {
      spec.commandLine()
          .getErr()
          .println("Er is geen programma opgegeven. Dit wordt het PTA van een verzonnen school.");
    }
    Programma soort = schoolsoort == null ? geheel : geheel.ofSchool(schoolsoort);
    Programma deel = leerjaar == null ? soort : soort.ofYear(leerjaar);
    if (deel.toetsen().isEmpty()) {
      throw Melding.gebruik(
          "Het programma heeft geen toetsen voor deze schoolsoort en dit leerjaar. Kies iets anders met --schoolsoort of --leerjaar, of laat die weg.");
    }
    return new PtaOpsteller().draft(profiel, deel, logo, vandaag);
  }

  /** Drafts the workbook. */
  byte[] workbook(Schoolprofiel profiel) {
    String soort = schoolsoort == null ? only(profiel) : schoolsoort;
    if (vak == null) {
      return Werkboekopsteller.draft(profiel, soort, Werkboek.vakken(soort));
    }
    String naam =
        Vakken.readPackaged()
            .find(vak, List.of(soort))
            .map(Vakken.Vak::naam)
            .orElseGet(() -> unknown(vak));
    return Werkboekopsteller.draft(profiel, soort, List.of(naam));
  }

  private static String only(Schoolprofiel profiel) {
    if (profiel.schoolsoorten().size() != 1) {
      throw Melding.gebruik(
          "Een werkboek is voor één schoolsoort, en deze school heeft er meer. Kies met --schoolsoort, bijvoorbeeld: --schoolsoort %s"
              .formatted(profiel.schoolsoorten().get(0)));
    }
    return profiel.schoolsoorten().get(0);
  }

  private String unknown(String naam) {
    if (naam.isBlank()) {
      throw Melding.gebruik("Schrijf achter --vak de naam van een vak, of laat --vak weg.");
    }
    spec.commandLine()
        .getErr()
        .println(
            "Het vak '%s' is niet bekend. Het werkboek heeft daarom geen domeinen."
                .formatted(naam));
    return naam.strip();
  }

  /** Drafts the notification of a change. */
  Uitgave notification(Schoolprofiel profiel, Logo logo, LocalDate vandaag) {
    if (oud == null || nieuw == null) {
      throw Melding.gebruik(
          "Een wijzigingsbericht vergelijkt twee PTA's. Geef ze allebei op, bijvoorbeeld: --oud pta-september.xlsx --nieuw pta-januari.xlsx");
    }
    Programmalader lader = loader();
    Programmavergelijking vergelijking =
        Programmavergelijking.of(lader.load(oud), lader.load(nieuw));
    if (vergelijking.wijzigingen().isEmpty()) {
      throw Melding.gebruik(
          "Tussen deze twee PTA's is geen verschil gevonden. Er is dus niets te melden.");
    }
    return new Berichtopsteller().draft(profiel, vergelijking, logo, vandaag);
  }

  private Programmalader loader() {
    return new Programmalader(
        ProgrammaReader.packaged().with(indeling.read()), spec.commandLine().getErr());
  }
}
