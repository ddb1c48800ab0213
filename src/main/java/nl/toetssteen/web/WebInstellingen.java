package nl.toetssteen.web;

import java.time.Duration;

/**
 * Holds what can be set about the service.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 picks a free one
 * @param uploadlimiet largest size of all files of one check together, in bytes
 * @param tegelijk number of checks that run at once
 * @param wachtrij number of checks that may wait for their turn
 * @param bewaartijd how long a report is kept after its upload
 * @param bewaard number of checks that are kept, waiting ones included; the oldest go first
 * @param geduld longest time that a page waits for its report before it says that it is not ready
 */
public record WebInstellingen(
    String host,
    int port,
    long uploadlimiet,
    int tegelijk,
    int wachtrij,
    Duration bewaartijd,
    int bewaard,
    Duration geduld) {

  /**
   * Gives the defaults: this machine only, port 8080, 25 MB, 2 at once, 50 waiting, 60 minutes, 100
   * kept, pages wait for 15 seconds.
   */
  public static WebInstellingen standaard() {
    return new WebInstellingen(
        "127.0.0.1", 8080, 25L << 20, 2, 50, Duration.ofMinutes(60), 100, Duration.ofSeconds(15));
  }

  /** Gives the same settings with another address to listen on. */
  public WebInstellingen at(String host, int port) {
    return new WebInstellingen(
        host, port, uploadlimiet, tegelijk, wachtrij, bewaartijd, bewaard, geduld);
  }

  /** Names the upload limit for users: "25 MB". */
  String limiet() {
    return uploadlimiet < 1 << 20 ? uploadlimiet / 1024 + " kB" : (uploadlimiet >> 20) + " MB";
  }
}
