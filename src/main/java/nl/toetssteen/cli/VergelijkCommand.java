package nl.toetssteen.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Rapportvorm;
import nl.toetssteen.wet.InvalidToestand;
import nl.toetssteen.wet.Toestand;
import nl.toetssteen.wet.ToestandReader;
import nl.toetssteen.wet.Wetswijziging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two versions of a law, and lists the requirements that rest on what changed. */
@Command(
    name = "vergelijk",
    description = "Toon welke artikelen verschillen, en welke eisen daarop rusten.",
    footer = {
      "",
      "De bestanden zijn XML-toestanden van wetten.overheid.nl (kies daar Downloaden, XML).",
      "Afsluitcode: 0 geen eis geraakt, 1 wel, 2 opdracht klopt niet, 3 bestand niet te lezen."
    })
final class VergelijkCommand implements Callable<Integer> {
  private final Function<List<Path>, Checklist> checklist;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OUD", description = "De wet zoals die gold.")
  private Path oud;

  @Parameters(index = "1", paramLabel = "NIEUW", description = "De wet zoals die gaat gelden.")
  private Path nieuw;

  @Option(
      names = "--formaat",
      paramLabel = "VORM",
      converter = Keuze.Leesvorm.class,
      description = "tekst (standaard) of json.")
  private Rapportvorm vorm = Rapportvorm.TEKST;

  @Option(
      names = "--checklist",
      paramLabel = "NAAM|MAP",
      description =
          "wvo-2020, duo of vo-raad: kijk alleen naar die eisen. Een map: ook naar de eisen van uw school. Mag vaker.")
  private List<String> checklists = new ArrayList<>();

  /** Creates the command. */
  VergelijkCommand(Function<List<Path>, Checklist> checklist) {
    this.checklist = checklist;
  }

  @Override
  public Integer call() {
    Checklistkeuze keuze = Checklistkeuze.of(checklists);
    Toestand was = read(oud);
    Toestand wordt = read(nieuw);
    verify(was, wordt);
    Wetsvergelijking uitkomst =
        Wetsvergelijking.of(
            was,
            wordt,
            Wetswijziging.between(was, wordt),
            checklist.apply(keuze.mappen()).eisenVan(keuze.namen()));
    PrintWriter out = spec.commandLine().getOut();
    out.println(vorm == Rapportvorm.JSON ? uitkomst.json() : uitkomst.tekst());
    out.flush();
    return (uitkomst.raaktEisen() ? Exit.BEVINDINGEN : Exit.GEEN_BEVINDINGEN).code();
  }

  private static Toestand read(Path bestand) {
    byte[] inhoud = new InputFile(bestand, ReadLimits.standaard().bytes()).load().inhoud();
    try {
      return ToestandReader.read(new ByteArrayInputStream(inhoud));
    } catch (InvalidToestand e) {
      throw Melding.onleesbaar(
          "Het bestand '%s' kan niet worden vergeleken: %s. Download de wet als XML van wetten.overheid.nl."
              .formatted(bestand, e.getMessage()),
          e);
    }
  }

  private static void verify(Toestand was, Toestand wordt) {
    if (!was.bwb().equals(wordt.bwb())) {
      throw Melding.gebruik(
          "De bestanden gaan over verschillende regelingen (%s en %s). Geef twee versies van dezelfde op."
              .formatted(was.bwb(), wordt.bwb()));
    }
    if (was.inwerking().isAfter(wordt.inwerking())) {
      throw Melding.gebruik(
          "Het eerste bestand (%s) is nieuwer dan het tweede (%s). Draai ze om."
              .formatted(was.inwerking(), wordt.inwerking()));
    }
  }
}
