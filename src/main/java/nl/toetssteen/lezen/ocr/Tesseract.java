package nl.toetssteen.lezen.ocr;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.toetssteen.lezen.bron.OcrInstellingen;

/** Runs the program Tesseract, without a shell, and stops it when it takes too long. */
final class Tesseract {
  static final String TAAL = "nld";
  private static final long MOST_OUTPUT = 50L << 20;
  private static final Duration START = Duration.ofSeconds(10);

  private final OcrInstellingen instellingen;

  Tesseract(OcrInstellingen instellingen) {
    this.instellingen = instellingen;
  }

  /** Names what this machine has of the program. */
  enum Stand {
    KLAAR,
    GEEN_PROGRAMMA,
    GEEN_NEDERLANDS
  }

  /** Says how a page is read: in which language, and how its text is laid out. */
  enum Wijze {
    ALS_TEKST(TAAL, "3"),
    ALS_TABEL("eng", "6");

    private final String taal;
    private final String opmaak;

    Wijze(String taal, String opmaak) {
      this.taal = taal;
      this.opmaak = opmaak;
    }
  }

  /** Looks whether the program is there, and can read Dutch. */
  Stand stand() {
    Path uit = null;
    try {
      uit = Files.createTempFile("toetssteen", ".txt");
      boolean runs = run(List.of("--list-langs"), uit, START);
      try (Stream<String> talen = Files.lines(uit)) {
        boolean dutch = talen.anyMatch(regel -> regel.strip().equals(TAAL));
        return dutch ? Stand.KLAAR : runs ? Stand.GEEN_NEDERLANDS : Stand.GEEN_PROGRAMMA;
      }
    } catch (IOException e) {
      return Stand.GEEN_PROGRAMMA;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Stand.GEEN_PROGRAMMA;
    } finally {
      delete(uit);
    }
  }

  /**
   * Reads the lines on a picture, in pixels.
   *
   * @param map folder for files that nobody else needs
   * @throws IOException when the program fails, or takes too long
   */
  List<OcrRegel> lines(Path beeld, Wijze wijze, Path map) throws IOException, InterruptedException {
    Path uit = Files.createTempFile(map, "regels", ".hocr");
    try {
      List<String> opdracht =
          List.of(
              beeld.toString(),
              "stdout",
              "-l",
              wijze.taal,
              "--psm",
              wijze.opmaak,
              "-c",
              "tessedit_create_hocr=1");
      if (!run(opdracht, uit, instellingen.perBladzijde()) || Files.size(uit) > MOST_OUTPUT) {
        throw new IOException("Tesseract heeft deze bladzijde niet gelezen");
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(uit))) {
        return HocrReader.read(in);
      }
    } finally {
      delete(uit);
    }
  }

  /** Gives by how many quarters a picture must be turned to the right to be read; 0 if unknown. */
  int quarters(Path beeld, Path map) throws IOException, InterruptedException {
    Path uit = Files.createTempFile(map, "stand", ".txt");
    try {
      if (!run(
          List.of(beeld.toString(), "stdout", "--psm", "0"), uit, instellingen.perBladzijde())) {
        return 0;
      }
      try (Stream<String> regels = Files.lines(uit)) {
        return regels
            .filter(regel -> regel.matches("Rotate: (90|180|270)"))
            .mapToInt(regel -> Integer.parseInt(regel.substring(8)) / 90)
            .findFirst()
            .orElse(0);
      }
    } finally {
      delete(uit);
    }
  }

  /** Tells whether the program ran to its end, and well. */
  private boolean run(List<String> opdracht, Path uit, Duration tijd)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(instellingen.programma());
    builder.command().addAll(opdracht);
    // Pages are read side by side; threads within a page would only be in each other's way.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process =
        builder.redirectOutput(uit.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      process.getOutputStream().close();
      return process.waitFor(tijd.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }

  private static void delete(Path pad) {
    if (pad != null) {
      Tijdelijk.delete(pad);
    }
  }
}
