package nl.toetssteen.lezen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has LibreOffice save a document in another format, once per build: it takes seconds. */
public final class LibreOffice {
  private static final Path MAP = Path.of("target", "libreoffice");
  private static final int SECONDS = 180;

  private LibreOffice() {}

  /**
   * Gives the bytes of a document in another format.
   *
   * @param format extension, with the filter behind a colon when it has several
   * @throws IllegalStateException when {@code soffice} is not installed, fails or takes too long
   */
  public static byte[] convert(Path document, String format) {
    String extension = format.replaceFirst(":.*", "");
    String name = document.getFileName().toString().replaceFirst("\\.[^.]*$", "." + extension);
    Path result = MAP.resolve(name);
    try {
      if (!isFresh(result, document)) {
        run(document, format, name);
      }
      return Files.readAllBytes(result);
    } catch (IOException e) {
      throw new UncheckedIOException("LibreOffice (soffice) made no " + name, e);
    }
  }

  private static boolean isFresh(Path result, Path document) throws IOException {
    return Files.exists(result)
        && Files.getLastModifiedTime(result).compareTo(Files.getLastModifiedTime(document)) > 0;
  }

  /** A profile of its own keeps LibreOffice away from one that a user has open. */
  private static void run(Path document, String format, String name) throws IOException {
    Path here = Files.createDirectories(MAP.resolve("nieuw")).toAbsolutePath();
    Path profile = MAP.resolve("profiel").toAbsolutePath();
    List<String> command =
        List.of(
            "soffice",
            "-env:UserInstallation=" + profile.toUri(),
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            here.toString(),
            document.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(MAP.resolve("soffice.log").toFile())
            .start();
    await(process);
    Files.move(here.resolve(name), MAP.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Accepts or rejects all tracked changes of a Word document, as a user does.
   *
   * @param command "Accept" or "Reject"
   * @return the document as LibreOffice saves it
   */
  public static byte[] changes(byte[] docx, String command) {
    return macro(docx, "Verwerk(%s,%%s,%%s)".formatted(command), command + ".docx");
  }

  /** Updates the tables of contents of a Word document, as a user does, and prints it as PDF. */
  public static byte[] updated(byte[] docx) {
    return macro(docx, "Bijwerken(%s,%s)", "bijgewerkt.pdf");
  }

  private static byte[] macro(byte[] docx, String call, String name) {
    try {
      Path here = Files.createDirectories(MAP.resolve("wijzigingen")).toAbsolutePath();
      Path source = here.resolve("bron.docx");
      Path target = here.resolve(name);
      Path profile = here.resolve("profiel");
      Files.write(source, docx);
      Files.deleteIfExists(target);
      start(profile, "--terminate_after_init");
      putMacro(profile.resolve("user/basic"));
      start(
          profile,
          "macro:///Standard.Wijzigingen." + call.formatted(source.toUri(), target.toUri()));
      return Files.readAllBytes(target);
    } catch (IOException e) {
      throw new UncheckedIOException("LibreOffice (soffice) did not make " + name, e);
    }
  }

  /** A new profile writes its own list of macros over ours, so it has to be there before. */
  private static void putMacro(Path basic) throws IOException {
    Path library = Files.createDirectories(basic.resolve("Standard"));
    for (String file : List.of("script.xlc", "script.xlb", "Wijzigingen.xba")) {
      Path to = (file.endsWith("xlc") ? basic : library).resolve(file);
      Files.copy(
          Path.of("src/test/resources/libreoffice", file), to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void start(Path profile, String what) throws IOException {
    Process process =
        new ProcessBuilder(
                "soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", what)
            .redirectErrorStream(true)
            .redirectOutput(MAP.resolve("soffice.log").toFile())
            .start();
    await(process);
  }

  private static void await(Process process) {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("LibreOffice took more than " + SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
