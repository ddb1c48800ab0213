package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class ServeCommandTest {

  @Test
  void listensOnThisComputerOnlyUnlessToldOtherwise() {
    Aanroep aanroep = Aanroep.serve(ServeCommandTest::start, "serve");

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.err())
        .isEqualTo(
            "Toetssteen draait op http://127.0.0.1:8080/ (stoppen: Ctrl+C)"
                + System.lineSeparator());
  }

  @Test
  void announcesThePortThatTheSystemChose() {
    Aanroep aanroep =
        Aanroep.serve((host, poort, gestart) -> gestart.accept(4321), "serve", "--poort=0");

    assertThat(aanroep.err()).contains("http://127.0.0.1:4321/");
  }

  @Test
  void warnsWhenOthersCanReachIt() {
    Aanroep aanroep = Aanroep.serve(ServeCommandTest::start, "serve", "--host", "0.0.0.0");

    assertThat(aanroep.err()).contains("zonder inloggen");
  }

  @Test
  void takenPortIsExplained() {
    Aanroep aanroep =
        Aanroep.serve(
            (host, poort, gestart) -> {
              throw new IllegalStateException(new BindException("Address already in use"));
            },
            "serve",
            "--poort=8081");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("poort 8081").contains("--poort");
  }

  private static void start(String host, int poort, IntConsumer gestart) {
    gestart.accept(poort);
  }
}
