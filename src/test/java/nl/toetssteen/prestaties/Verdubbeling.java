package nl.toetssteen.prestaties;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.toetsing.Toetser;
import nl.toetssteen.toetsing.Toetser.Opdracht;

/**
 * Measures how the time of all checks on a document, without reading it, grows with the number of
 * requirements: with every other one, with all, and with all of them twice under other ids.
 */
public final class Verdubbeling {

  private static final int OPWARMEN = 60;
  private static final int RONDES = 30;
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 8, 1);
  private static final List<String> VOORBEELD =
      List.of("sample-reglementen/examenreglement-2026-2027.docx");

  private Verdubbeling() {}

  /** Measures with the files given; without any, with the sample. */
  public static void main(String[] args) throws IOException {
    DocumentReader reader = new DocumentReader(ReadLimits.standaard());
    System.out.printf("| median of %d warm runs | ms | x the row above |%n|---|---|---|%n", RONDES);
    for (String bestand : args.length == 0 ? VOORBEELD : Arrays.asList(args)) {
      Path pad = Path.of(bestand);
      String naam = String.valueOf(pad.getFileName());
      print(System.out, naam, measure(reader.read(naam, Files.readAllBytes(pad))));
    }
  }

  private static Map<String, Proef> measure(Document document) throws IOException {
    Map<String, Proef> proeven = new LinkedHashMap<>();
    checklists()
        .forEach(
            (naam, checklist) -> {
              Toetser toetser = new Toetser(checklist);
              proeven.put(naam, new Proef(() -> toetser.check(document, task())));
            });
    for (int ronde = 0; ronde < OPWARMEN + RONDES; ronde++) {
      for (Proef proef : proeven.values()) {
        if (ronde < OPWARMEN) {
          proef.warmUp();
        } else {
          proef.measure();
        }
      }
    }
    return proeven;
  }

  private static Map<String, Checklist> checklists() {
    Checklist heel = ChecklistReader.readPackaged();
    List<Eis> half = new ArrayList<>();
    List<Eis> dubbel = new ArrayList<>(heel.eisen());
    for (Eis eis : heel.eisen()) {
      if (dubbel.size() % 2 == 0) {
        half.add(eis);
      }
      dubbel.add(again(eis));
    }
    Map<String, Checklist> checklists = new LinkedHashMap<>();
    checklists.put("every other requirement", with(heel, half));
    checklists.put("all", heel);
    checklists.put("all twice", with(heel, dubbel));
    return checklists;
  }

  private static Checklist with(Checklist heel, List<Eis> eisen) {
    return new Checklist(heel.lijsten(), heel.sha256(), eisen, heel.begrippen(), Map.of());
  }

  private static Eis again(Eis eis) {
    return new Eis(
        eis.id() + "-nogmaals",
        eis.titel(),
        eis.niveau(),
        eis.grondslag(),
        eis.geldt(),
        eis.bijStilte(),
        eis.waar(),
        eis.behalve(),
        eis.programma(),
        eis.samen(),
        eis.oordelen(),
        eis.meldingen(),
        eis.advies(),
        eis.voorstel(),
        eis.voorbeelden(),
        eis.wijzigingen());
  }

  private static Opdracht task() {
    return new Opdracht(1, "examenreglement", List.of(), List.of(), PEILDATUM, Programma.leeg());
  }

  private static void print(PrintStream uit, String bestand, Map<String, Proef> proeven) {
    double vorige = Double.NaN;
    for (Map.Entry<String, Proef> proef : proeven.entrySet()) {
      double tijd = proef.getValue().median();
      String keer = Double.isNaN(vorige) ? "" : "%.2f".formatted(tijd / vorige);
      uit.printf("| checks of %s, %s | %.1f | %s |%n", bestand, proef.getKey(), tijd, keer);
      vorige = tijd;
    }
  }
}
