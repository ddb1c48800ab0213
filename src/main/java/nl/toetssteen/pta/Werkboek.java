package nl.toetssteen.pta;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a blank workbook for the PTA of one or more subjects: a sheet to fill in for each, with
 * lists to choose from, and a sheet with the domains of their exam programmes. When it is filled
 * in, {@link ProgrammaReader} reads it.
 *
 * @param schoolsoort as in the report: "havo"
 * @param keuzes what there is to choose from
 */
public record Werkboek(String schoolsoort, Invulkeuzes keuzes) {

  /** Row of the headings, below the subject and the kind of school. */
  private static final int KOP = 2;

  private static final int RIJEN = 60;
  private static final int LANGSTE_BLADNAAM = 31;
  private static final List<String> UITLEG =
      List.of(
          "Vul op het blad van een vak één rij in voor elke toets.",
          "Kies uit de lijst waar een cel een lijst heeft. In de andere cellen schrijft u zelf.",
          "Domeinen: de codes staan op het blad met domeinen, zoals A, B1. Ieder domein dat in het schoolexamen moet, komt in ten minste een toets.",
          "Soort stof: SE is stof die in het schoolexamen moet, CE is stof van het centraal examen, EK is stof van eigen keuze.",
          "Weging: een percentage of een getal. Een handelingsdeel zonder cijfer krijgt een streepje.",
          "Duur: in minuten, lesuren of studielasturen, bijvoorbeeld 80 minuten.",
          "Klaar? Maak er een boekje van met: ./toetssteen genereer --wat pta --programma werkboek.xlsx --uit pta.pdf");

  /** Gives the official names of the subjects that this kind of school can have. */
  public static List<String> vakken(String schoolsoort) {
    return Vakken.readPackaged().alle().stream()
        .filter(vak -> vak.sector().equals(Vakken.sector(schoolsoort)))
        .map(Vakken.Vak::naam)
        .toList();
  }

  /**
   * Write it, as XLSX.
   *
   * @param vakken official names, or names of the school's own
   */
  public byte[] write(List<String> vakken) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (Workbook boek = new Workbook(uit, "Toetssteen", "1.0")) {
      explain(boek.newWorksheet("Uitleg"));
      Worksheet lijsten = boek.newWorksheet("Lijsten");
      Map<Kolomsoort, Range> bron = lists(lijsten);
      Set<String> bladen = new HashSet<>(Set.of("uitleg", "lijsten", "domeinen"));
      for (String vak : vakken) {
        fillIn(boek.newWorksheet(sheetName(vak, bladen)), vak, bron);
      }
      domains(boek.newWorksheet("Domeinen"), vakken);
      lijsten.setVisibilityState(VisibilityState.HIDDEN);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return uit.toByteArray();
  }

  private void explain(Worksheet blad) {
    blad.value(0, 0, "Werkboek voor het PTA, " + schoolsoort);
    blad.style(0, 0).bold().set();
    for (int r = 0; r < UITLEG.size(); r++) {
      blad.value(r + 2, 0, UITLEG.get(r));
    }
    blad.width(0, 140);
  }

  private Map<Kolomsoort, Range> lists(Worksheet blad) {
    Map<Kolomsoort, Range> bron = new EnumMap<>(Kolomsoort.class);
    for (Kolomsoort soort : Werkboekbladen.INVULLEN.values()) {
      List<String> waarden = keuzes.of(soort);
      int kolom = bron.size();
      for (int r = 0; r < waarden.size(); r++) {
        blad.value(r, kolom, waarden.get(r));
      }
      if (!waarden.isEmpty()) {
        bron.put(soort, blad.range(0, kolom, waarden.size() - 1, kolom));
      }
    }
    return bron;
  }

  private void fillIn(Worksheet blad, String vak, Map<Kolomsoort, Range> bron) {
    blad.value(0, 0, "Vak: " + vak);
    blad.value(1, 0, "Schoolsoort: " + schoolsoort);
    List<String> koppen = new ArrayList<>(Werkboekbladen.INVULLEN.keySet());
    head(blad, KOP, koppen);
    for (int k = 0; k < koppen.size(); k++) {
      Kolomsoort soort = Werkboekbladen.INVULLEN.get(koppen.get(k));
      blad.width(k, soort.isProse() ? 32 : 15);
      // Text, so that Excel does not make a date of "1/3" or a number of "20%".
      blad.range(KOP + 1, k, KOP + RIJEN, k).style().format("@").wrapText(true).set();
      if (bron.containsKey(soort)) {
        blad.range(KOP + 1, k, KOP + RIJEN, k)
            .validateWithList(bron.get(soort))
            .errorStyle(DataValidationErrorStyle.WARNING)
            .showErrorMessage(true)
            .errorTitle("Niet in de lijst")
            .error("Dit staat niet in de lijst. Weet u zeker dat het zo moet?");
      }
    }
    blad.freezePane(0, KOP + 1);
    blad.pageOrientation("landscape");
    blad.paperSize(PaperSize.A4_PAPER);
  }

  private void domains(Worksheet blad, List<String> vakken) {
    head(blad, 0, Werkboekbladen.DOMEINEN);
    Examenprogrammas programmas = Examenprogrammas.readPackaged();
    int rij = 1;
    for (String vak : vakken) {
      List<Examenprogramma.Domein> domeinen =
          programmas.find(vak, schoolsoort).map(Examenprogramma::domeinen).orElse(List.of());
      for (Examenprogramma.Domein domein : domeinen) {
        blad.value(rij, 0, vak);
        blad.value(rij, 1, domein.code());
        blad.value(rij, 2, domein.naam());
        blad.value(rij, 3, word(domein.se()));
        blad.value(rij, 4, word(domein.ce()));
        rij++;
      }
    }
    blad.width(0, 30);
    blad.width(2, 70);
    blad.width(3, 26);
    blad.width(4, 26);
    blad.freezePane(0, 1);
  }

  private static String word(Examenprogramma.Dekking dekking) {
    return dekking == Examenprogramma.Dekking.ONBEKEND
        ? "niet bekend"
        : dekking.name().toLowerCase(Locale.ROOT);
  }

  private static void head(Worksheet blad, int rij, List<String> koppen) {
    for (int k = 0; k < koppen.size(); k++) {
      blad.value(rij, k, koppen.get(k));
      blad.style(rij, k).bold().wrapText(true).set();
    }
  }

  /** Excel refuses some signs in the name of a sheet, long names, and the same name twice. */
  private static String sheetName(String vak, Set<String> bladen) {
    String kaal = vak.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
    String naam = kaal.substring(0, Math.min(kaal.length(), LANGSTE_BLADNAAM));
    for (int nr = 2; naam.isBlank() || !bladen.add(naam.toLowerCase(Locale.ROOT)); nr++) {
      naam = kaal.substring(0, Math.min(kaal.length(), LANGSTE_BLADNAAM - 4)) + " " + nr;
    }
    return naam;
  }
}
