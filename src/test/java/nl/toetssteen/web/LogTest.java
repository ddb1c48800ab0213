package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogTest {

  @Test
  void noWordOfADocumentAndNoFileNameReachesTheLog() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    try (Proefserver server = Proefserver.gewoon()) {
      server.await(server.submit("!woorden van het reglement"), "mislukt");
      server.await(server.submit("%woorden van het reglement"), "mislukt");
      server.await(server.submit("woorden van het reglement"), "klaar");
    } finally {
      root.detachAppender(log);
    }
    List<String> regels =
        log.list.stream()
            .map(e -> e.getFormattedMessage() + ThrowableProxyUtil.asString(e.getThrowableProxy()))
            .toList();
    assertThat(regels).anyMatch(regel -> regel.contains("IllegalStateException"));
    assertThat(regels)
        .noneMatch(regel -> regel.contains("geheime tekst"))
        .noneMatch(regel -> regel.contains("reglement"));
  }
}
