package nl.toetssteen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a copy of the project with small scripts in the place of Java and Maven, so
 * that it shows when it builds and what it runs.
 */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "cat",
          "dirname",
          "env",
          "find",
          "flock",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail",
          "touch");
  private static final String JAVA =
      """
      #!/bin/bash
      case "$*" in
        *-XshowSettings*) echo "    java.specification.version = $NEPJAVA" >&2 ;;
        *DumpLoadedClassList=* | *Xshare:dump*) ;;
        *) echo "java gestart:" "$@" ;;
      esac
      """;
  private static final String MVN =
      """
      #!/bin/bash
      echo "$@" >> target/gebouwd.txt
      if [ -e kapot ]; then echo "broncode klopt niet"; exit 1; fi
      sleep 0.2
      mkdir -p target/app && : > target/app/toetssteen.jar
      """;

  @TempDir private Path map;
  private Path project;
  private Path bin;

  @BeforeEach
  void layOutProject() throws IOException {
    project = Files.createDirectories(map.resolve("map met spaties"));
    writeScript(project.resolve("toetssteen"), Files.readString(Path.of("toetssteen")));
    Files.createDirectories(project.resolve("src/main"));
    Files.createDirectories(project.resolve("checklists"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    age(project.resolve("pom.xml"), project.resolve("src/main"), project.resolve("checklists"));
    bin = Files.createDirectories(map.resolve("bin"));
    allowTools();
    writeScript(bin.resolve("java"), JAVA);
    writeScript(bin.resolve("javac"), "#!/bin/bash\n");
    writeScript(bin.resolve("mvn"), MVN);
  }

  @Test
  void buildsTheFirstTimeOnly() throws Exception {
    Uitvoer eerste = run("check", "mijn reglement.docx");
    Uitvoer tweede = run("--version");

    assertThat(eerste.code()).isZero();
    assertThat(eerste.err()).contains("Toetssteen wordt gebouwd");
    assertThat(eerste.out())
        .startsWith("java gestart:")
        .endsWith("target/app/toetssteen.jar check mijn reglement.docx\n");
    assertThat(tweede.err()).isEmpty();
    assertThat(builds()).containsExactly("-B -ntp -Dmaven.test.skip=true package");
  }

  @Test
  void buildsAgainWhenARequirementIsNewer() throws Exception {
    run("--version");
    Path eis = Files.writeString(project.resolve("checklists/eis.yaml"), "id: er.begrippen");
    Files.setLastModifiedTime(eis, FileTime.from(Instant.now().plusSeconds(5)));
    run("--version");

    assertThat(builds()).hasSize(2);
  }

  @Test
  void startsAtTheSameMomentBuildOnce() throws Exception {
    List<Process> starts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      starts.add(start(project.resolve("toetssteen"), "17", "--version"));
    }
    for (Process start : starts) {
      assertThat(finish(start).out()).startsWith("java gestart:");
    }

    assertThat(builds()).hasSize(1);
  }

  @Test
  void runsThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(map.resolve("toets"), project.resolve("toetssteen"));

    Uitvoer uitvoer = finish(start(link, "17", "eisen"));

    assertThat(uitvoer.code()).isZero();
    assertThat(uitvoer.out()).contains("map met spaties/target/app/toetssteen.jar eisen");
  }

  @Test
  void failedBuildShowsItsLog() throws Exception {
    Files.createFile(project.resolve("kapot"));

    Uitvoer uitvoer = run("--version");

    assertThat(uitvoer.code()).isEqualTo(70);
    assertThat(uitvoer.err()).contains("broncode klopt niet", "Het bouwen is mislukt");
    assertThat(uitvoer.out()).isEmpty();
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    Files.delete(bin.resolve("java"));

    Uitvoer uitvoer = run("--version");

    assertThat(uitvoer.code()).isEqualTo(70);
    assertThat(uitvoer.err()).contains("Java is niet gevonden", "apt-get install openjdk-17");
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    Uitvoer uitvoer = finish(start(project.resolve("toetssteen"), "1.8", "--version"));

    assertThat(uitvoer.code()).isEqualTo(70);
    assertThat(uitvoer.err()).contains("Java 17 of nieuwer", "is versie 8");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Files.delete(bin.resolve("mvn"));

    Uitvoer uitvoer = run("--version");

    assertThat(uitvoer.code()).isEqualTo(70);
    assertThat(uitvoer.err()).contains("Maven (mvn) is niet gevonden", "apt-get install maven");
  }

  private Uitvoer run(String... args) throws IOException, InterruptedException {
    return finish(start(project.resolve("toetssteen"), "17", args));
  }

  /** Starts in another folder than that of the project, with nothing but the tools of the test. */
  private Process start(Path script, String javaversie, String... args) throws IOException {
    List<String> opdracht = new ArrayList<>(List.of(script.toString()));
    opdracht.addAll(List.of(args));
    ProcessBuilder bouwer = new ProcessBuilder(opdracht).directory(map.toFile());
    bouwer.environment().clear();
    bouwer.environment().put("PATH", bin.toString());
    bouwer.environment().put("NEPJAVA", javaversie);
    return bouwer.start();
  }

  private static Uitvoer finish(Process proces) throws IOException, InterruptedException {
    String out = new String(proces.getInputStream().readAllBytes(), UTF_8);
    String err = new String(proces.getErrorStream().readAllBytes(), UTF_8);
    assertThat(proces.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Uitvoer(proces.exitValue(), out, err);
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(project.resolve("target/gebouwd.txt"));
  }

  private void allowTools() throws IOException {
    for (String tool : TOOLS) {
      writeScript(bin.resolve(tool), "#!/bin/bash\nexec /usr/bin/" + tool + " \"$@\"\n");
    }
  }

  private static void writeScript(Path pad, String tekst) throws IOException {
    Files.writeString(pad, tekst);
    Files.setPosixFilePermissions(pad, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void age(Path... paden) throws IOException {
    for (Path pad : paden) {
      Files.setLastModifiedTime(pad, FileTime.from(Instant.now().minusSeconds(3600)));
    }
  }

  private record Uitvoer(int code, String out, String err) {}
}
