package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Programmavergelijking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two PTA's, and tells which changes need a procedure after 1 October. */
@Command(
    name = "vergelijk",
    description = "Toon per vak welke toetsen van een PTA erbij kwamen, vervielen en veranderden.",
    footer = {
      "",
      "Afsluitcode: 0 geen verschil, 1 wel, 2 opdracht klopt niet, 3 bestand niet te lezen."
    })
final class PtaVergelijkCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PTA-OUD", description = "Het PTA zoals het was.")
  private Path oud;

  @Parameters(index = "1", paramLabel = "PTA-NIEUW", description = "Het PTA zoals het wordt.")
  private Path nieuw;

  @Option(
      names = "--formaat",
      paramLabel = "VORM",
      converter = Keuze.Vergelijkvorm.class,
      description = "tekst (standaard), json of csv.")
  private Uitvoer vorm = Uitvoer.TEKST;

  @Mixin private Indelingkeuze indeling;

  @Override
  public Integer call() {
    Programmalader lader =
        new Programmalader(
            ProgrammaReader.packaged().with(indeling.read()), spec.commandLine().getErr());
    Programmavergelijking uitkomst = Programmavergelijking.of(lader.load(oud), lader.load(nieuw));
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        switch (vorm) {
          case JSON -> ProgrammaverschilTabel.json(uitkomst);
          case CSV -> ProgrammaverschilTabel.csv(uitkomst);
          default -> ProgrammaverschilTekst.render(uitkomst);
        });
    out.flush();
    return (uitkomst.wijzigingen().isEmpty() ? Exit.GEEN_BEVINDINGEN : Exit.BEVINDINGEN).code();
  }
}
