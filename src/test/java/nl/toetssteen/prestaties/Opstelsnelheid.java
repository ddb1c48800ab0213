package nl.toetssteen.prestaties;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.toetssteen.opstellen.Opsteller;
import nl.toetssteen.opstellen.PtaOpsteller;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * Measures how long it takes to draft a document as Word, from profile to bytes, beside docx4j that
 * only loads and saves the same file; and the memory in use while many schools are drafted.
 */
public final class Opstelsnelheid {

  private static final int OPWARMEN = 20;
  private static final int RONDES = 20;
  private static final int SCHOLEN = 100;
  private static final LocalDate DAG = LocalDate.of(2026, 9, 1);

  private final ProfielReader profielen = new ProfielReader();
  private final Opsteller opsteller = new Opsteller();
  private final PtaOpsteller ptaOpsteller = new PtaOpsteller();
  private final Schrijver schrijver = new Schrijver();
  private final Map<String, Proef> opstellen = new LinkedHashMap<>();
  private final Map<String, Proef> bewaren = new LinkedHashMap<>();

  private Opstelsnelheid() {}

  /** Measures a reglement, its renewal and a PTA, and after that the memory. */
  public static void main(String[] args) throws IOException {
    Opstelsnelheid snelheid = new Opstelsnelheid();
    byte[] reglement = snelheid.reglement("Lyceum De Hoge Duin");
    snelheid.add("reglement", () -> snelheid.reglement("Lyceum De Hoge Duin"), reglement);
    snelheid.add(
        "reglement, renewed",
        () -> snelheid.schrijver.writeIn(reglement, snelheid.draft("Lyceum De Hoge Duin")),
        reglement);
    snelheid.add("PTA", snelheid::pta, snelheid.pta());
    snelheid.measure();
    snelheid.print(System.out);
    snelheid.printMemory(System.out);
  }

  private void add(String wat, Proef.Werk werk, byte[] docx) {
    opstellen.put(wat, new Proef(werk));
    bewaren.put(wat, new Proef(() -> loadAndSave(docx)));
  }

  private Uitgave draft(String school) {
    String yaml = ProfielReader.example().replace("Lyceum De Hoge Duin", school);
    return opsteller.draft(profielen.read("school.yaml", yaml).profiel(), null, DAG);
  }

  private byte[] reglement(String school) {
    return schrijver.write(draft(school), Bestandsvorm.DOCX);
  }

  private byte[] pta() {
    return schrijver.write(
        ptaOpsteller.draft(profielen.readExample(), PtaOpsteller.example(), null, DAG),
        Bestandsvorm.DOCX);
  }

  private static byte[] loadAndSave(byte[] docx) throws IOException {
    try {
      WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
      word.getMainDocumentPart().getContents();
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      word.save(uit);
      return uit.toByteArray();
    } catch (Docx4JException e) {
      throw new IOException(e);
    }
  }

  private void measure() throws IOException {
    for (int ronde = 0; ronde < OPWARMEN + RONDES; ronde++) {
      for (String wat : opstellen.keySet()) {
        for (Proef proef : new Proef[] {bewaren.get(wat), opstellen.get(wat)}) {
          if (ronde < OPWARMEN) {
            proef.warmUp();
          } else {
            proef.measure();
          }
        }
      }
    }
  }

  private void print(PrintStream uit) {
    uit.printf(
        "| median of %d warm runs, in Word | drafting, ms | load and save by docx4j, ms | x |%n|---|---|---|---|%n",
        RONDES);
    opstellen.forEach(
        (wat, proef) ->
            uit.printf(
                "| %s | %.1f | %.1f | %.2f |%n",
                wat,
                proef.median(),
                bewaren.get(wat).median(),
                proef.median() / bewaren.get(wat).median()));
  }

  /** Drafts one school after another, and tells what is still in use after every twentieth. */
  private void printMemory(PrintStream uit) {
    uit.printf("%n| schools drafted | heap in use after collection, MB |%n|---|---|%n");
    for (int i = 0; i <= SCHOLEN; i++) {
      if (i % 20 == 0) {
        uit.printf("| %d | %.1f |%n", i, used());
      }
      Objects.requireNonNull(reglement("School nummer " + i));
    }
  }

  private static double used() {
    System.gc();
    Runtime jvm = Runtime.getRuntime();
    return (jvm.totalMemory() - jvm.freeMemory()) / 1e6;
  }
}
