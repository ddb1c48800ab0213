package nl.toetssteen.robuustheid;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Reads all test documents of Tika, and then for some minutes documents of which bytes were changed
 * at random. Ends with 1 when anything but a refusal came of it; CONTRIBUTING.md says how to run
 * it.
 */
public final class Robuustheid {
  private static final Path FOUTEN = Path.of("target", "robuustheid");
  private static final Path MONSTERS = Path.of("sample-reglementen");
  private static final int GROOTSTE_ZAAD = 200_000;
  private static final Set<String> SOORTEN =
      Set.of("docx", "doc", "rtf", "xlsx", "ods", "odt", "pdf", "html");

  private final PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<String, Integer> uitkomsten = new TreeMap<>();
  private int fouten;

  private Robuustheid() {}

  /**
   * Runs it.
   *
   * @param args minutes of random changes, and the first seed
   */
  public static void main(String[] args) throws IOException {
    Robuustheid robuustheid = new Robuustheid();
    Map<String, byte[]> documenten = testDocuments();
    robuustheid.uit.println(
        documenten.size() + " testdocumenten, en dan " + args[0] + " minuten veranderingen");
    robuustheid.read(documenten);
    documenten.keySet().removeIf(naam -> documenten.get(naam).length > GROOTSTE_ZAAD);
    addSamples(documenten);
    robuustheid.fuzz(
        documenten, Duration.ofMinutes(Long.parseLong(args[0])), Long.parseLong(args[1]));
    System.exit(robuustheid.fouten == 0 ? 0 : 1);
  }

  private static Map<String, byte[]> testDocuments() throws IOException {
    Map<String, byte[]> documenten = new LinkedHashMap<>();
    for (String plek : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (plek.endsWith("-tests.jar")) {
        try (JarFile jar = new JarFile(plek)) {
          addAll(jar, documenten);
        }
      }
    }
    if (documenten.isEmpty()) {
      throw new IllegalStateException("no test documents on the class path");
    }
    return documenten;
  }

  private static void addAll(JarFile jar, Map<String, byte[]> documenten) throws IOException {
    for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
      JarEntry entry = all.nextElement();
      if (!entry.isDirectory() && entry.getName().contains("test-documents/")) {
        try (InputStream in = jar.getInputStream(entry)) {
          documenten.put(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  private static void addSamples(Map<String, byte[]> documenten) throws IOException {
    documenten.keySet().removeIf(naam -> !SOORTEN.contains(extension(naam)));
    for (String naam :
        new String[] {"examenreglement-2026-2027.docx", "examenreglement-2026-2027.pdf"}) {
      documenten.put(naam, Files.readAllBytes(MONSTERS.resolve(naam)));
    }
  }

  private static String extension(String naam) {
    return naam.substring(naam.lastIndexOf('.') + 1);
  }

  private void read(Map<String, byte[]> documenten) throws IOException {
    for (Map.Entry<String, byte[]> document : documenten.entrySet()) {
      note(document.getKey(), document.getValue());
    }
    report(documenten.size() + " testdocumenten van Tika");
  }

  private void fuzz(Map<String, byte[]> documenten, Duration duur, long zaad) throws IOException {
    String[] namen = documenten.keySet().toArray(String[]::new);
    long einde = System.nanoTime() + duur.toNanos();
    long nummer = zaad;
    while (System.nanoTime() < einde) {
      String naam = namen[(int) (nummer % namen.length)];
      note(nummer + "-" + naam, new Mutator(nummer).change(documenten.get(naam)));
      nummer++;
    }
    report(nummer - zaad + " documenten met willekeurige veranderingen, vanaf zaad " + zaad);
  }

  private void note(String naam, byte[] inhoud) throws IOException {
    Lezing lezing = Lezing.van(naam, inhoud);
    uitkomsten.merge(lezing.uitkomst(), 1, Integer::sum);
    if (lezing.fout() != null) {
      fouten++;
      Files.createDirectories(FOUTEN);
      Files.write(FOUTEN.resolve(naam.replace('/', '-')), inhoud);
      uit.println("FOUT " + naam + " na " + lezing.duur().toSeconds() + " s");
      lezing.fout().printStackTrace(uit);
    }
  }

  private void report(String wat) {
    uit.println(wat + ": " + uitkomsten + ", fouten: " + fouten);
    uitkomsten.clear();
  }
}
