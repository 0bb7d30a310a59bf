package dev.helpcenter.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands on one day, whatever the time zone it is asked in: for {@code --today}. */
final class DayClock extends Clock {
  private static final int NOON = 12;

  private final LocalDate day;
  private final ZoneId zone;

  private DayClock(LocalDate day, ZoneId zone) {
    this.day = day;
    this.zone = zone;
  }

  static DayClock of(LocalDate day) {
    return new DayClock(day, ZoneOffset.UTC);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new DayClock(day, other);
  }

  @Override
  public Instant instant() {
    return day.atTime(NOON, 0).atZone(zone).toInstant();
  }
}
