package nl.toetssteen.prestaties;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.opstellen.PtaOpsteller;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import nl.toetssteen.pta.Examenprogramma;
import nl.toetssteen.pta.Examenprogramma.Domein;
import nl.toetssteen.pta.Examenprogrammas;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes a PTA of a size: a row per toets with the columns that schools have, of official subjects
 * with the domains of their exam programmes.
 */
final class Proefpta {

  private static final List<String> KOPPEN =
      List.of(
          "Vak",
          "Afdeling",
          "Leerjaar",
          "Code",
          "Stofomschrijving",
          "Domeinen",
          "Soort stof",
          "Toetsvorm",
          "Duur (min)",
          "Periode",
          "Weging",
          "Herkansbaar",
          "Hulpmiddelen",
          "Beoordeling",
          "Opmerkingen");

  private static final List<String> VORMEN =
      List.of("schriftelijk", "schriftelijk", "mondeling", "praktische opdracht", "presentatie");
  private static final List<String> HULPMIDDELEN =
      List.of("woordenboek", "rekenmachine en tabellenboek", "geen", "laptop", "atlas");
  private static final List<String> SECTOREN =
      List.of("havo", "vwo", "vmbo-gltl", "vmbo-kb", "vmbo-bb");
  private static final int PERIODES = 4;

  private Proefpta() {}

  /**
   * Makes a workbook with one table.
   *
   * @param vakken most subjects, those of havo first; one counts again for another kind of school
   * @param toetsen rows below the headings
   */
  static byte[] workbook(int vakken, int toetsen) throws IOException {
    List<Examenprogramma> programmas =
        SECTOREN.stream().flatMap(Proefpta::programmes).limit(vakken).toList();
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (Workbook boek = new Workbook(uit, "Toetssteen", "1.0")) {
      Worksheet blad = boek.newWorksheet("PTA 2026-2027");
      for (int k = 0; k < KOPPEN.size(); k++) {
        blad.value(0, k, KOPPEN.get(k));
        blad.style(0, k).bold().set();
      }
      for (int nr = 0; nr < toetsen; nr++) {
        int vak = nr * programmas.size() / toetsen;
        int eerste = (vak * toetsen + programmas.size() - 1) / programmas.size();
        put(blad, nr + 1, programmas.get(vak), nr - eerste);
      }
    }
    return uit.toByteArray();
  }

  private static Stream<Examenprogramma> programmes(String sector) {
    return Examenprogrammas.readPackaged().alle().stream()
        .filter(programma -> programma.sector().equals(sector) && !programma.domeinen().isEmpty());
  }

  private static void put(Worksheet blad, int rij, Examenprogramma programma, int nr) {
    Domein domein = programma.domeinen().get(nr % programma.domeinen().size());
    Domein ander = programma.domeinen().get((nr + 1) % programma.domeinen().size());
    int leerjaar = programma.sector().startsWith("vmbo") ? 3 + nr % 2 : 4 + nr % 2;
    List<Object> cellen =
        List.of(
            programma.vak(),
            programma.sector().replace("gltl", "tl"),
            leerjaar,
            "SE%d%02d".formatted(leerjaar, nr + 1),
            "Hoofdstuk %d en %d: %s".formatted(nr + 1, nr + 2, domein.naam()),
            domein.code() + ", " + ander.code(),
            nr % 3 == 0 ? "SE, CE" : "SE",
            VORMEN.get(nr % VORMEN.size()),
            50 + 10 * (nr % 6),
            "periode " + (1 + nr % PERIODES),
            0.05,
            nr % 3 == 0 ? "nee" : "ja",
            HULPMIDDELEN.get(nr % HULPMIDDELEN.size()),
            "cijfer",
            nr % 5 == 0 ? "Inleveren voor de vakantie" : "");
    for (int k = 0; k < cellen.size(); k++) {
      put(blad, rij, k, cellen.get(k));
    }
  }

  private static void put(Worksheet blad, int rij, int kolom, Object cel) {
    if (cel instanceof Double deel) {
      blad.value(rij, kolom, deel);
      blad.style(rij, kolom).format("0%").set();
    } else if (cel instanceof Number getal) {
      blad.value(rij, kolom, getal);
    } else if (!cel.equals("")) {
      blad.value(rij, kolom, (String) cel);
    }
  }

  /** Makes the booklet of a workbook as PDF, with a table for each subject. */
  static byte[] booklet(byte[] workbook) {
    Programma programma =
        ProgrammaReader.packaged()
            .read(new DocumentReader(ReadLimits.standaard()).read("pta.xlsx", workbook));
    Uitgave uitgave =
        new PtaOpsteller()
            .draft(new ProfielReader().readExample(), programma, null, LocalDate.EPOCH);
    return new Schrijver().write(uitgave, Bestandsvorm.PDF);
  }
}
