package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistmapTest {

  @TempDir Path map;

  private void write(String naam, String tekst) throws IOException {
    Files.createDirectories(map.resolve(naam).getParent());
    Files.writeString(map.resolve(naam), tekst);
  }

  @Test
  void filesAreNamedByTheirPathInTheFolder() throws IOException {
    write("b.yaml", "b: 1");
    write("ce/a.yaml", "a: 1");
    write("lees.mij", "niets");
    Files.createDirectories(map.resolve("map.yaml"));

    assertThat(Checklistmap.files(map)).isEqualTo(Map.of("b.yaml", "b: 1", "ce/a.yaml", "a: 1"));
  }

  @Test
  void aFileOfExactlyOneMegabyteIsRead() throws IOException {
    write("groot.yaml", "#".repeat(1 << 20));

    assertThat(Checklistmap.files(map)).containsOnlyKeys("groot.yaml");
  }

  @Test
  void aFolderThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> Checklistmap.files(map.resolve("weg")))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessageEndingWith("weg kan niet worden gelezen.");
  }

  @Test
  void moreThanAThousandFilesAreRefused() throws IOException {
    for (int i = 0; i < 1000; i++) {
      write(i + ".yaml", "a: 1");
    }
    assertThat(Checklistmap.files(map)).hasSize(1000);

    write("meer.yaml", "a: 1");
    assertThatThrownBy(() -> Checklistmap.files(map))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessageContaining("staan meer dan 1000 eisen");
  }
}
