package nl.toetssteen.betrouwbaarheid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Domeindekking;
import nl.toetssteen.pta.Examenprogramma;
import nl.toetssteen.pta.Examenprogrammas;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakprogramma;
import nl.toetssteen.pta.Wegingsom;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Toetser;

/** Checks the sample PTA's with one mistake at a time, and tells which are noticed. */
final class Ptaproef {
  private static final LocalDate DAG = LocalDate.of(2026, 8, 1);

  /** One in so many toetsen gets each mistake, so that the measure takes a minute. */
  private static final int STAP = 3;

  private final Toetser toetser;
  private final ProgrammaReader reader = ProgrammaReader.packaged();
  private final Examenprogrammas programmas = Examenprogrammas.readPackaged();

  Ptaproef(Checklist checklist) {
    this.toetser = new Toetser(checklist);
  }

  /**
   * Says what came of a mistake.
   *
   * @param fout empty for a table moved over a page break, of which nobody should notice anything
   * @param vak subject, or the table that was moved
   * @param gevangen whether the requirement meant noticed
   * @param vals requirements that noticed what is not there
   */
  record Uitslag(
      String bestand, Optional<Ptafout> fout, String vak, boolean gevangen, List<String> vals) {

    /** Names the mistake in Dutch. */
    String omschrijving() {
      return fout.map(Ptafout::omschrijving)
          .orElse("een tabel die op de volgende pagina verdergaat");
    }
  }

  /** Judges all mistakes in the sample PTA's. */
  List<Uitslag> judgeSamples() throws IOException {
    List<Uitslag> uitslagen = new ArrayList<>();
    for (String naam : List.of("pta-havo-2026-2028.xlsx", "pta-vmbo-tl-2026-2028.docx")) {
      uitslagen.addAll(judge(Path.of("sample-reglementen", naam)));
    }
    return uitslagen;
  }

  /** Judges all mistakes in a document. */
  List<Uitslag> judge(Path bestand) throws IOException {
    Document goed =
        new DocumentReader(ReadLimits.standaard())
            .read(bestand.getFileName().toString(), Files.readAllBytes(bestand));
    Programma programma = reader.read(goed);
    Map<String, Uitkomst> zonderFout = outcomes(goed);
    List<Uitslag> uitslagen = new ArrayList<>();
    for (Vakprogramma vak : Vakprogramma.of(programma)) {
      for (Ptafout fout : Ptafout.values()) {
        for (int i = fout.eis().length() % STAP; i < vak.toetsen().size(); i += STAP) {
          make(goed, programma, vak, fout, i)
              .map(fouten -> judge(goed.naam(), fout, vak.toetsen(), fouten, zonderFout))
              .ifPresent(uitslagen::add);
        }
      }
    }
    programma.toetsen().stream()
        .map(toets -> toets.plaats().tabel())
        .distinct()
        .map(eid -> moved(goed, eid, zonderFout))
        .forEach(uitslagen::add);
    return uitslagen;
  }

  private Uitslag judge(
      String naam, Ptafout fout, List<Toets> toetsen, Document met, Map<String, Uitkomst> zonder) {
    List<String> erger = worse(outcomes(met), zonder);
    boolean gevangen = erger.stream().anyMatch(e -> e.startsWith(fout.eis() + " "));
    List<String> vals =
        erger.stream()
            .filter(e -> !e.startsWith(fout.eis() + " "))
            .filter(e -> fout.ook().stream().noneMatch(ook -> e.startsWith(ook + " ")))
            .toList();
    return new Uitslag(naam, Optional.of(fout), toetsen.get(0).vak(), gevangen, vals);
  }

  private Uitslag moved(Document goed, String eid, Map<String, Uitkomst> zonder) {
    List<String> erger = worse(outcomes(Ptakopie.overPageBreak(goed, eid)), zonder);
    return new Uitslag(goed.naam(), Optional.empty(), eid, erger.isEmpty(), erger);
  }

  /** Makes a mistake in a toets; empty when it would be none. */
  private Optional<Document> make(
      Document goed, Programma programma, Vakprogramma vak, Ptafout fout, int nr) {
    Toets toets = vak.toetsen().get(nr);
    Toets ander = vak.toetsen().get((nr + 1) % vak.toetsen().size());
    String cel = toets.cel(fout.kolom());
    boolean kan =
        switch (fout) {
          case WEGING -> Wegingsom.of(vak).isHonderd() && toets.begrepen().weging().isPresent();
          case ZONDER_WEGING -> Wegingsom.of(vak).totaal() > 0;
          case CODE_DUBBEL -> !toets.equals(ander) && toets.leerjaar() == ander.leerjaar();
          case DOMEIN_WEG -> isOnlyOne(vak, toets);
          case DOMEIN_ONBEKEND -> programma(vak).isPresent();
          case DUUR_LEEG -> toets.begrepen().vormen().contains("schriftelijk");
          default -> true;
        };
    return kan && !cel.isBlank()
        ? column(programma, toets, fout.kolom())
            .map(
                kolom ->
                    Ptakopie.with(
                        goed,
                        toets.plaats().tabel(),
                        toets.plaats().rij(),
                        kolom,
                        fout.make(toets, ander)))
        : Optional.empty();
  }

  private Optional<Examenprogramma> programma(Vakprogramma vak) {
    return programmas.find(vak.vak(), vak.schoolsoort());
  }

  /** Tells whether a domain would be missed without this toets. */
  private boolean isOnlyOne(Vakprogramma vak, Toets toets) {
    List<Toets> rest = vak.toetsen().stream().filter(t -> !t.equals(toets)).toList();
    return programma(vak)
        .map(p -> Domeindekking.of(new Vakprogramma(vak.vak(), vak.schoolsoorten(), rest), p))
        .filter(dekking -> !dekking.gemist().isEmpty() && !dekking.isLeeg())
        .isPresent();
  }

  private static Optional<Integer> column(Programma programma, Toets toets, Kolomsoort soort) {
    return programma.kolommen().stream()
        .filter(kolom -> kolom.tabel().equals(toets.plaats().tabel()))
        .filter(kolom -> kolom.soort().filter(soort::equals).isPresent())
        .map(kolom -> kolom.nummer())
        .findFirst();
  }

  private Map<String, Uitkomst> outcomes(Document document) {
    Toetser.Opdracht opdracht =
        new Toetser.Opdracht(1, "pta", List.of(), List.of(), DAG, reader.read(document));
    Map<String, Uitkomst> uitkomsten = new HashMap<>();
    for (Bevinding b : toetser.check(document, opdracht)) {
      uitkomsten.merge(
          b.eis() + " " + b.betreft().vak() + " " + b.betreft().schoolsoort(),
          b.uitkomst(),
          (een, ander) -> een.compareTo(ander) >= 0 ? een : ander);
    }
    return uitkomsten;
  }

  private static List<String> worse(Map<String, Uitkomst> met, Map<String, Uitkomst> zonder) {
    return met.entrySet().stream()
        .filter(e -> e.getValue().compareTo(Uitkomst.HANDMATIG) >= 0)
        .filter(e -> zonder.getOrDefault(e.getKey(), Uitkomst.VOLDOET).compareTo(e.getValue()) < 0)
        .map(e -> e.getKey() + " " + e.getValue())
        .sorted()
        .toList();
  }
}
