package nl.toetssteen.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Tells the time that a test sets. */
final class InstelbareKlok extends Clock {
  private volatile Instant nu = Instant.parse("2026-09-01T08:00:00Z");

  void later(Duration tijd) {
    nu = nu.plus(tijd);
  }

  @Override
  public Instant instant() {
    return nu;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(nu, zone);
  }
}
